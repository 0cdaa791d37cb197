import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Theme } from "../../scripts/editor/editor.ts";
import { barriers } from "./barriers.ts";
import { useEditor } from "./editor.ts";

const count = 24;
const entry = (title: string) => `  - title: ${title}\n    status: planned\n`;

describe("a roadmap in which nothing says why", () => {
  const editor = useEditor("test/ui/panel-empty");
  const baseline = () => join(editor().folder, ".feature-scope-baseline.yaml");
  const dialog = () => editor().page.locator(".monaco-dialog-box");

  before(async () => {
    const entries = Array.from({ length: count }, (_, index) => entry(`Feature ${index}`));
    writeFileSync(join(editor().folder, "roadmap.yaml"), `features:\n${entries.join("")}`);
    const sidebar = await editor().sidebar();
    await sidebar.getByRole("heading", { name: `None of the ${count} features says why.` }).waitFor();
  });

  it("says where to begin", async () => {
    const sidebar = await editor().sidebar();
    await sidebar.getByText("Begin with the first five below.").waitFor();
    await editor().screenshot("panel crowded");
    assert.deepEqual(await barriers(sidebar), []);
  });

  it("accepts nothing where the person thinks better of it", async () => {
    const sidebar = await editor().sidebar();
    await sidebar.getByRole("button", { name: "Accept Today’s Findings…" }).click();
    await dialog().getByText(`Accept ${count} findings as they are today?`).waitFor();
    await editor().screenshot("accept dialog");
    await editor().page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    assert.ok(!existsSync(baseline()));
  });

  it("accepts what was found, by keyboard alone, and then tells of nothing but what is new", async () => {
    const sidebar = await editor().sidebar();
    await sidebar.getByRole("button", { name: "Accept Today’s Findings…" }).focus();
    await editor().page.keyboard.press("Enter");
    await dialog().waitFor();
    await editor().page.keyboard.press("Enter");
    await sidebar.getByText(`Nothing new: the ${count} findings are all accepted.`).waitFor();
    assert.equal(await sidebar.getByText("Begin with the first five below.").count(), 0);
    assert.match(readFileSync(baseline(), "utf8"), / {2}roadmap\.yaml:\n {4}no-justification:\n {6}- Feature 0\n/);
    await editor().openFile("roadmap.yaml");
    await editor().page.keyboard.press("ControlOrMeta+End");
    await editor().page.keyboard.insertText("  - { title: Brand new, status: planned }");
    await sidebar.getByText(`Findings: 1 warning. ${count} more are accepted.`).waitFor();
    await editor().squiggles("warning").first().waitFor();
    assert.equal(await sidebar.locator(".row .title").first().innerText(), "Brand new");
    assert.equal(await sidebar.locator(".row").nth(1).locator(".description").innerText(), "accepted");
  });

  for (const theme of ["light", "dark", "high contrast", "high contrast light"] as const satisfies readonly Theme[]) {
    it(`${theme}: shows what is accepted without a barrier, and its picture is taken`, async function () {
      this.timeout(120_000);
      await editor().setTheme(theme);
      await editor().screenshot(`panel accepted ${theme}`);
      assert.deepEqual(await barriers(await editor().sidebar()), []);
    });
  }
});
