import assert from "node:assert/strict";
import { type Theme, themes } from "../../scripts/editor/editor.ts";
import { barriers } from "./barriers.ts";
import { useEditor } from "./editor.ts";

describe("sidebar in every theme", () => {
  const editor = useEditor("test/ui/panel-workspace");

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`${theme}: has no barrier that matters, and its picture is taken`, async function () {
      this.timeout(120_000);
      const sidebar = await editor().sidebar();
      const row = sidebar.getByRole("treeitem", { name: "Single sign-on" });
      await row.waitFor(); // the editor lists its themes once it has read all extensions
      await editor().setTheme(theme);
      await row.click();
      await sidebar.locator('[aria-current="location"]', { hasText: "Single sign-on" }).waitFor();
      await editor().screenshot(`panel ${theme}`);
      assert.deepEqual(await barriers(sidebar), []);

      await sidebar.getByRole("button", { name: "Planned, nothing says why: 2 features" }).click();
      await sidebar.getByRole("status").filter({ hasText: "2 of 9 features shown" }).waitFor();
      await sidebar.getByRole("tree").focus();
      await editor().screenshot(`panel ${theme} filtered`);
      assert.deepEqual(await barriers(sidebar), []);

      await sidebar.getByRole("textbox").fill("no such feature");
      await sidebar.getByText("No feature matches.").waitFor();
      assert.deepEqual(await barriers(sidebar), []);
      await sidebar.getByRole("textbox").press("Escape");
    });
  }
});

describe("sidebar with nothing to complain about", () => {
  const editor = useEditor("samples/healthy");

  for (const theme of ["light", "dark", "high contrast"] as const) {
    it(`${theme}: says so, and its picture is taken`, async function () {
      this.timeout(120_000);
      const sidebar = await editor().sidebar();
      await sidebar.getByText("Nothing to complain about.").waitFor();
      await editor().setTheme(theme);
      await editor().screenshot(`panel calm ${theme}`);
      assert.deepEqual(await barriers(sidebar), []);
    });
  }

  it("does not say so where a key stands twice", async () => {
    await editor().openFile("roadmap.yaml");
    await editor().page.keyboard.press("ControlOrMeta+End");
    await editor().page.keyboard.insertText("    title: Another");
    const sidebar = await editor().sidebar();
    await sidebar.getByRole("button", { name: /^Line \d+: "title" is given more than once/ }).waitFor();
    await sidebar.getByText("Nothing to complain about.").waitFor({ state: "detached" });
    await editor().screenshot("panel a key twice");
  });
});

describe("sidebar without a review", () => {
  describe("where no roadmap is", () => {
    const editor = useEditor("test/ui/panel-empty");

    it("has no barrier that matters, and offers to choose a file or to create one", async () => {
      const sidebar = await editor().sidebar();
      await sidebar.getByText("No roadmap was found in this workspace.").waitFor();
      assert.deepEqual(await barriers(sidebar), []);
      await editor().screenshot("panel no roadmap");
      await sidebar.getByRole("button", { name: "Choose a File…" }).click();
      await editor().page.locator(".quick-input-widget", { hasText: "Choose a Roadmap" }).waitFor();
      await editor().page.keyboard.press("Escape");
      await sidebar.getByRole("button", { name: "Create a Roadmap" }).click();
      await editor().page.locator(".tab.active", { hasText: "roadmap.yaml" }).waitFor();
    });
  });

  describe("where nothing is open", () => {
    const editor = useEditor("test/ui/panel-nothing-open.code-workspace");

    it("has no barrier that matters, and offers to open a folder", async () => {
      const sidebar = await editor().sidebar();
      const button = sidebar.getByRole("button", { name: "Open Folder" });
      await button.waitFor();
      assert.deepEqual(await barriers(sidebar), []);
      await editor().screenshot("panel nothing open");
      await button.click();
      await editor().page.locator(".quick-input-widget", { hasText: "Open Folder" }).waitFor();
    });
  });
});
