import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { type Theme, themes } from "../../scripts/editor/editor.ts";
import { barriers } from "./barriers.ts";
import { useEditor } from "./editor.ts";

const titles = (page: FrameLocator): Promise<string[]> => page.locator("tbody .cell.title").allInnerTexts();

describe("the scope review in the editor", () => {
  // High enough for all rows to be drawn.
  const editor = useEditor("samples/ai-lab", { viewport: { width: 1280, height: 1200 } });

  it("says what the roadmap comes to, measured in what its features say", async () => {
    const page = await editor().scopeReview();
    await page.getByRole("heading", { name: "2 of 15 features say nothing about why." }).waitFor();
    await page.getByText("55 of 68 points in progress and 34 of 45 planned rest on a claim or nothing.").waitFor();
    assert.equal(await page.getByLabel("Measured in").inputValue(), "points");
    await page.getByRole("button", { name: "In progress, nothing says why: 34 points" }).waitFor();
  });

  it("lists the worst first, with the columns in which something stands", async () => {
    const page = await editor().scopeReview();
    assert.equal((await titles(page))[0], "Video generator");
    const heads = await page.getByRole("columnheader").allInnerTexts();
    assert.deepEqual(
      heads.map(head => head.trim()),
      ["Feature", "Status", "Justification", "Rests on", "Reach", "Effort", "Running cost", "Cost per user"],
    );
  });

  it("is ordered by a column, one way and the other, and as it was", async () => {
    const page = await editor().scopeReview();
    const head = page.getByRole("columnheader", { name: "Effort" });
    const button = head.getByRole("button");
    await button.focus();
    for (const [order, first] of [
      ["descending", "Video generator"],
      ["ascending", "Spending limit for each key"],
      ["none", "Video generator"],
    ]) {
      await editor().page.keyboard.press("Enter");
      await page.locator(`th[aria-sort="${order}"]`, { hasText: "Effort" }).waitFor();
      assert.equal((await titles(page))[0], first);
    }
  });

  it("is grouped, and narrowed by words and by the picture", async () => {
    const page = await editor().scopeReview();
    await page.getByLabel("Grouped").selectOption("By status");
    assert.deepEqual(
      (await page.locator("tbody th").allInnerTexts()).map(text => text.replace(/\s+/g, " ")),
      ["In progress 4", "Planned 4", "Shipped 6", "Dropped 1"],
    );
    await page.getByRole("textbox").fill("generator");
    await page.getByRole("status").filter({ hasText: "2 of 15 features shown" }).waitFor();
    await page.getByRole("textbox").press("Escape");
    await page.getByLabel("Grouped").selectOption("No groups");
    const part = page.getByRole("button", { name: "Planned, nothing says why: 21 points" });
    await part.click();
    assert.deepEqual(await titles(page), ["Timeline editor in the browser"]);
    await part.click();
  });

  it("is moved in by keys, tells of the chosen feature, and opens it", async () => {
    const page = await editor().scopeReview();
    await page.getByRole("grid").focus();
    for (const key of ["ArrowDown", "ArrowDown", "End", "Home", "ArrowDown", "ArrowDown"])
      await editor().page.keyboard.press(key);
    const details = page.getByRole("complementary", { name: "About Timeline editor in the browser" });
    await details.getByText("None: nothing says why").waitFor();
    await editor().page.keyboard.press("Enter");
    await editor().page.locator(".tab.active", { hasText: "roadmap.yaml" }).waitFor();
    const text = readFileSync(join(editor().folder, "roadmap.yaml"), "utf8");
    const line = text.slice(0, text.indexOf("Timeline editor in the browser")).split("\n").length;
    await editor().waitForCursor(line);
  });

  it("has an agenda whose items are pinned and skipped, for this workspace", async () => {
    let page = await editor().scopeReview();
    const items = () => page.locator(".agenda .item .title").allInnerTexts();
    const section = page.getByRole("region", { name: /^To decide/ });
    await section
      .getByText(
        /^costs 5,267 USD a month for each of its users; the policy proposes its end by 20\d\d-\d\d-\d\d; used less/,
      )
      .waitFor();
    assert.deepEqual((await items()).slice(0, 2), ["Video generator", "Video generator v2"]);
    await section.getByRole("button", { name: "Pin Video endpoint for developers" }).click();
    await section.locator("li.pinned").waitFor();
    await section.getByRole("button", { name: "Skip Video generator v2" }).click();
    await section.getByRole("button", { name: "Show all 5, 1 skipped" }).waitFor();
    assert.deepEqual((await items()).slice(0, 2), ["Video endpoint for developers", "Video generator"]);
    await editor().openFile("roadmap.yaml");
    page = await editor().scopeReview();
    await page.locator(".agenda li.pinned").waitFor();
    await page.getByRole("button", { name: "Show all 5, 1 skipped" }).click();
    for (const name of ["Skip Video generator v2", "Pin Video endpoint for developers"]) {
      await page.locator(`[aria-pressed="true"][aria-label="${name}"]`).click();
      await page.locator(`[aria-pressed="true"][aria-label="${name}"]`).waitFor({ state: "detached" });
    }
    assert.equal((await items())[0], "Video generator");
  });

  it("tells of a chosen feature what exports say of it, and marks on the map what is used too little", async () => {
    const page = await editor().scopeReview();
    await page.getByRole("button", { name: /^Video generator: 55 points, Shipped, .*used too little/ }).click();
    const details = page.getByRole("complementary", { name: "About Video generator" });
    await details.getByText("Use: 131 users from 2026-10-01 to 2026-10-31.").waitFor();
    await details.getByRole("img", { name: /4,810.* 131/ }).waitFor();
    await details.getByText("It costs 690,000 USD a month, 5,267 USD for each of 131 users.").waitFor();
    const side = await editor().sidebar();
    const row = side.getByRole("treeitem").filter({ hasText: /^Video generator\s(?!v2)/ });
    await row.locator(".spark").waitFor();
    assert.match((await row.getAttribute("aria-description"))!, /Falling, 97% over 6 readings: it was 4,810 users/);
    assert.match((await row.getAttribute("title"))!, /It costs 690,000 USD a month, 5,267 USD for each of 131 users\./);
  });

  it("remembers how it was set up while another editor is in front", async () => {
    let page = await editor().scopeReview();
    await page.getByLabel("Measured in").selectOption("Features");
    await editor().openFile("roadmap.yaml");
    page = await editor().scopeReview();
    await page.locator("tbody tr").first().waitFor();
    assert.equal(await page.getByLabel("Measured in").inputValue(), "features");
    await page.getByLabel("Measured in").selectOption("Points");
  });

  it("has a map from which a feature is chosen", async () => {
    const page = await editor().scopeReview();
    await page.getByRole("button", { name: /^Talking avatars: 13 points, Planned/ }).click();
    await page.locator('tr[aria-selected="true"]', { hasText: "Talking avatars" }).waitFor();
    await page.getByText("5 features without an effort in points are not on the map.").waitFor();
  });

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`${theme}: has no barrier that matters, and its picture is taken`, async function () {
      this.timeout(120_000);
      const page = await editor().scopeReview();
      await page.locator("tbody tr").first().waitFor();
      await editor().setTheme(theme);
      await editor().screenshot(`scope ${theme}`);
      assert.deepEqual(await barriers(page), []);
    });
  }
});

describe("the scope review of a thousand features", () => {
  const editor = useEditor("test/ui/panel-empty");

  it("draws only the rows in sight, and every tile of the map", async () => {
    const entries = Array.from({ length: 1000 }, (_, index) => `  - title: Feature ${index}\n    status: planned\n`);
    writeFileSync(join(editor().folder, "roadmap.yaml"), `features:\n${entries.join("")}`);
    await (await editor().sidebar()).getByRole("heading", { name: "None of the 1,000 features says why." }).waitFor();
    const page = await editor().scopeReview();
    await page.locator("tbody tr").first().waitFor();
    assert.ok((await page.locator("tbody tr").count()) < 100);
    await page.getByRole("region", { name: "Map of 1,000 features, sized by features" }).waitFor();
    await page.getByRole("grid").focus();
    await editor().page.keyboard.press("End");
    await page.locator('tr[aria-selected="true"]', { hasText: "Feature 999" }).waitFor();
    assert.deepEqual(await barriers(page), []);
  });
});
