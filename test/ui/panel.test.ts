import assert from "node:assert/strict";
import type { FrameLocator } from "playwright-core";
import { useEditor } from "./editor.ts";

/** Titles in the order of the list. */
const titles = (sidebar: FrameLocator): Promise<string[]> => sidebar.locator(".row .title").allInnerTexts();

const long = "Public gallery of everything that anybody has ever generated with the video generator";
const ofRoadmap = ["Video generator", long, "Single sign-on", "CSV export", "Themes", "Emoji reactions"];

describe("sidebar", () => {
  const editor = useEditor("test/ui/panel-workspace", {
    settings: { "editor.autoClosingBrackets": "never", "editor.autoClosingQuotes": "never" },
  });

  it("tells the number of warnings before it was ever opened", async () => {
    const badge = editor().page.locator('.activitybar .action-item:has(a[aria-label^="Feature Scope"]) .badge-content');
    await badge.filter({ hasText: /^3$/ }).waitFor();
  });

  it("says what the review comes to, and lists the worst first", async () => {
    const sidebar = await editor().sidebar();
    await sidebar.getByRole("heading", { name: "5 of 9 features say nothing about why." }).waitFor();
    await sidebar.getByText("1 of 2 shipped features has no measured use.").waitFor();
    await sidebar.getByText("Findings: 3 warnings, 1 for information.").waitFor();
    assert.deepEqual(await titles(sidebar), [
      ...["Video generator", long, "検索結果の並べ替え", "Themes", "Single sign-on", "CSV export", "Emoji reactions"],
      ...["Webhooks", "Offline mode"],
    ]);
  });

  it("says of each file what it comes to", async () => {
    const file = (await editor().sidebar()).getByRole("treeitem", { name: /^roadmap\.yaml/ });
    await file.getByText("34 of 42 points").waitFor();
    const title = (await file.getAttribute("title"))?.split("\n") ?? [];
    assert.equal(title[0], "roadmap.yaml");
    assert.ok(title.includes("21 of 29 points in progress and all 13 planned rest on a claim or nothing."), `${title}`);
  });

  it("quotes what a feature rests on", async () => {
    const row = (await editor().sidebar()).getByRole("treeitem", { name: "CSV export" });
    assert.match((await row.getAttribute("title")) ?? "", /measured use: “\w+: \d+”/);
  });

  it("jumps to the title that is clicked, and marks its row", async () => {
    const sidebar = await editor().sidebar();
    await sidebar.getByRole("treeitem", { name: "Themes" }).click();
    await editor().waitForCursor(33, 18);
    await editor().page.locator("#status\\.editor\\.selection", { hasText: "(6 selected)" }).waitFor();
    await sidebar.locator('[aria-current="location"]', { hasText: "Themes" }).waitFor();
  });

  it("follows the editor's cursor", async () => {
    const { page } = editor();
    await editor().openFile("roadmap.yaml");
    await page.keyboard.press("ControlOrMeta+Home");
    const sidebar = await editor().sidebar();
    await sidebar.locator('[aria-current="location"]').waitFor({ state: "detached" });
    for (let line = 0; line < 3; line++) await page.keyboard.press("ArrowDown");
    await sidebar.locator('[aria-current="location"]', { hasText: "Video generator" }).waitFor();
  });

  it("follows what is typed", async () => {
    const { page } = editor();
    await editor().openFile("roadmap.yaml");
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.insertText("  - { title: Kanban board, status: in-progress, effort: 40 }");
    const sidebar = await editor().sidebar();
    await sidebar.getByRole("heading", { name: "6 of 10 features say nothing about why." }).waitFor();
    assert.equal((await titles(sidebar))[0], "Kanban board");
    await sidebar.locator('[aria-current="location"]', { hasText: "Kanban board" }).waitFor();
    await editor().runCommand("File: Revert File");
    await sidebar.getByRole("heading", { name: "5 of 9 features" }).waitFor();
  });

  it("tells quietly what could not be read, and leads there", async () => {
    const { page } = editor();
    await editor().openFile("roadmap.yaml");
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.insertText('  - title: "never closed');
    const sidebar = await editor().sidebar();
    const problem = sidebar.getByRole("list", { name: "Problems in the files" }).getByRole("button");
    await problem.filter({ hasText: /roadmap\.yaml, line 3\d/ }).waitFor();
    await problem.locator(".icon-information").waitFor();
    await editor().squiggles("info").first().waitFor();
    assert.ok((await titles(sidebar)).includes("Video generator"));
    await page.keyboard.press("ControlOrMeta+Home");
    await problem.click();
    await page.locator("#status\\.editor\\.selection", { hasText: /^Ln 3\d/ }).waitFor();
    await editor().runCommand("File: Revert File");
    await problem.waitFor({ state: "detached" });
  });

  describe("filters", () => {
    afterEach(async () => {
      const sidebar = await editor().sidebar();
      await sidebar.getByRole("textbox").press("Escape");
      await sidebar.getByText("of 9 features shown").waitFor({ state: "detached" });
    });

    it("by text", async () => {
      const sidebar = await editor().sidebar();
      await sidebar.getByRole("textbox").fill("video");
      await sidebar.getByRole("status").filter({ hasText: "2 of 9 features shown" }).waitFor();
      assert.deepEqual(await titles(sidebar), ["Video generator", long]);
    });

    it("by a segment of the picture, and by more of them", async () => {
      const sidebar = await editor().sidebar();
      await sidebar.getByRole("button", { name: "Planned, nothing says why: 2 features" }).click();
      await sidebar.getByRole("status").filter({ hasText: "2 of 9 features shown" }).waitFor();
      assert.deepEqual(await titles(sidebar), [long, "Webhooks"]);
      await sidebar.getByRole("button", { name: "Shipped 2 features" }).click();
      await sidebar.getByRole("status").filter({ hasText: "3 of 9 features shown" }).waitFor();
      await sidebar.getByRole("button", { name: "None 5 features" }).click();
      await sidebar.getByRole("button", { name: "Usage 1 feature" }).click();
      await sidebar.getByRole("status").filter({ hasText: "1 of 9 features shown" }).waitFor();
      assert.deepEqual(await titles(sidebar), ["CSV export"]);
    });

    it("to nothing, and back", async () => {
      const sidebar = await editor().sidebar();
      await sidebar.getByRole("textbox").fill("no such feature");
      await sidebar.getByText("No feature matches.").waitFor();
      await sidebar.locator(".no-match").getByRole("button", { name: "Clear filters" }).click();
      await sidebar.getByRole("treeitem", { name: "Webhooks" }).waitFor();
    });
  });

  it("can be used with the keyboard alone", async () => {
    const { page } = editor();
    const sidebar = await editor().sidebar();
    const focused = (name: string | RegExp) => sidebar.locator(":focus").and(sidebar.getByRole("button", { name }));
    await sidebar.getByRole("tree").focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+Tab");
    await sidebar.locator("input:focus").waitFor();
    await page.keyboard.press("Shift+Tab");
    await focused("None 5 features").waitFor();
    await page.keyboard.press("ArrowDown");
    await focused("In progress 2 features").waitFor();
    await page.keyboard.press("ArrowRight");
    await focused("In progress, nothing says why: 1 feature").waitFor();
    await page.keyboard.press("Enter");
    await sidebar.getByRole("status").filter({ hasText: "1 of 9 features shown" }).waitFor();
    await page.keyboard.press("Escape");
    await sidebar.getByRole("treeitem", { name: "Webhooks" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await sidebar.getByRole("tree").and(sidebar.locator(":focus")).waitFor();
    await page.keyboard.press("ArrowLeft"); // folds the first file
    await sidebar.getByRole("treeitem", { name: "Themes" }).waitFor({ state: "detached" });
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("End");
    await sidebar.locator(".active", { hasText: "Offline mode" }).waitFor();
    for (let lines = 0; lines < 3; lines++) await page.keyboard.press("ArrowUp");
    await sidebar.locator(".active", { hasText: "Emoji reactions" }).waitFor();
    await page.keyboard.press("Enter");
    await editor().waitForCursor(37);
    await page.keyboard.press("ArrowDown"); // the editor has the keyboard now
    await editor().waitForCursor(38);
  });

  it("begins a search where a letter is typed in the list", async () => {
    const { page } = editor();
    const sidebar = await editor().sidebar();
    await sidebar.getByRole("tree").focus();
    await page.keyboard.type("emo");
    await sidebar.getByRole("status").filter({ hasText: "1 of 9 features shown" }).waitFor();
    await page.keyboard.press("Escape");
    await sidebar.getByRole("treeitem", { name: "Webhooks" }).waitFor();
  });

  it("is as it was left when it is shown again", async () => {
    const { page } = editor();
    let sidebar = await editor().sidebar();
    await sidebar.getByRole("treeitem", { name: "backlog.yaml" }).click();
    await sidebar.getByRole("button", { name: "None 5 features" }).click();
    await sidebar.getByRole("treeitem", { name: "Themes" }).waitFor();
    const before = await titles(sidebar);
    await page.keyboard.press("ControlOrMeta+Shift+E");
    await page.locator("iframe.webview.ready").waitFor({ state: "detached" });
    sidebar = await editor().sidebar();
    await sidebar.getByRole("treeitem", { name: "Themes" }).waitFor();
    assert.deepEqual(await titles(sidebar), before);
    assert.deepEqual(
      before,
      ofRoadmap.filter(title => !/sign-on|CSV/.test(title)),
    );
    await sidebar.getByRole("treeitem", { name: "backlog.yaml" }).click();
    await sidebar.getByRole("textbox").press("Escape");
    await sidebar.getByRole("treeitem", { name: "CSV export" }).waitFor();
  });

  it("loads nothing but its own script and style", async () => {
    const sidebar = await editor().sidebar();
    const policy = await sidebar.locator("meta[http-equiv]").getAttribute("content");
    assert.match(
      policy ?? "",
      /^default-src 'none'; script-src 'nonce-\w{32}'; style-src 'nonce-\w{32}'; img-src data:$/,
    );
  });
});
