import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { useEditor } from "./editor.ts";

const count = 1000;

describe("sidebar of a thousand features", () => {
  const editor = useEditor("test/ui/panel-empty");

  before(async () => {
    const entries = Array.from({ length: count }, (_, index) => `  - title: Feature ${index}\n    status: planned\n`);
    writeFileSync(join(editor().folder, "roadmap.yaml"), `features:\n${entries.join("")}`);
    const sidebar = await editor().sidebar();
    await sidebar.getByRole("heading", { name: "None of the 1,000 features says why." }).waitFor();
  });

  it("draws only the rows in sight, and says how many there are", async () => {
    const rows = (await editor().sidebar()).getByRole("treeitem");
    assert.ok((await rows.count()) < 80);
    assert.equal(await rows.first().getAttribute("aria-setsize"), "1000");
  });

  it("goes to either end by keyboard, and stays there while it is hidden", async () => {
    const { page } = editor();
    let sidebar = await editor().sidebar();
    await sidebar.getByRole("tree").focus();
    await page.keyboard.press("End");
    const last = { name: "Feature 999" };
    await sidebar.locator(".active", { hasText: "Feature 999" }).waitFor();
    await page.keyboard.press("ControlOrMeta+Shift+E");
    await page.locator("iframe.webview.ready").waitFor({ state: "detached" });
    sidebar = await editor().sidebar();
    await sidebar.getByRole("treeitem", last).waitFor();
    await sidebar.getByRole("tree").focus();
    await page.keyboard.press("Enter");
    await editor().waitForCursor(2 * count);
  });

  it("keeps the row that the keyboard moves to clear of the bar above it", async () => {
    const { page } = editor();
    const sidebar = await editor().sidebar();
    await sidebar.getByRole("tree").focus();
    await page.keyboard.press("End");
    for (let pages = 0; pages < 3; pages++) await page.keyboard.press("PageUp");
    const bar = await sidebar.getByRole("search").boundingBox();
    const row = await sidebar.locator(".active").boundingBox();
    assert.ok(bar && row && row.y >= bar.y + bar.height - 1, `${row?.y} is above ${bar && bar.y + bar.height}`);
  });
});
