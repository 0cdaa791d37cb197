import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { barriers } from "./barriers.ts";
import { useEditor } from "./editor.ts";

const roadmap = `features:
  - title: Offline copies on a phone
    status: in-progress
    points: 8
    goal: Mobile
    owner: Ann
    votes: 37
    started: 2026-01-05
  - title: Fax gateway
    status: shipped
    points: 2
    goal: Fame
    owner: Bo
    running_cost: 600 EUR a month
    measured: { users: 12, window: 30 days, date: 2026-10-31, source: billing }
    decision:
      kind: sunset
      reason: Twelve users, and each costs more than they pay
      date: 2026-10-01
      announce: 2026-11-01
      remove_by: 2099-06-01
  - title: Voice notes
    status: dropped
    owner: Bo
    decision: { kind: cut, reason: Nobody asked again after the pilot, date: 2026-03-04 }
  - title: Themes
    status: planned
    why: Our own people ask for it.
    decision: { kind: keep, reason: Cheap, date: 2026-01-01, revisit: 2026-02-01 }
`;

const titles = (page: FrameLocator): Promise<string[]> => page.locator("tbody .cell.title").allInnerTexts();

describe("the table of the scope review, and what stands beside it", () => {
  const editor = useEditor("test/ui/panel-empty");

  before(async () => {
    writeFileSync(join(editor().folder, ".feature-scope.yaml"), "policy:\n  core: Mobile\n  core-share: 90%\n");
    writeFileSync(join(editor().folder, "roadmap.yaml"), roadmap);
    await (await editor().sidebar()).getByRole("heading", { name: "1 of 4 features" }).waitFor();
  });

  it("says what goes to the core, in the sidebar as well", async () => {
    const words = "100% of the promised effort goes to the core: 8 of 8 points.";
    await (await editor().scopeReview()).getByText(words).waitFor();
    await (await editor().sidebar()).getByText(words).waitFor();
  });

  it("has a column for all that is known, and orders by the day of the evidence and by cost", async () => {
    const page = await editor().scopeReview();
    const heads = (await page.getByRole("columnheader").allInnerTexts()).map(head => head.trim());
    assert.deepEqual(heads, [
      ...["Feature", "Status", "Justification", "Rests on", "Reach", "Effort", "Running cost", "Cost per user"],
      ...["Age", "Owner", "Decision"],
    ]);
    const fax = page.getByRole("row", { name: "Fax gateway" });
    assert.match(await fax.innerText(), /2026-10-31.*600 EUR a month.*50 EUR a month/s);
    await page.getByRole("columnheader", { name: "Rests on" }).getByRole("button").click();
    await page.locator('th[aria-sort="descending"]', { hasText: "Rests on" }).waitFor();
    assert.equal((await titles(page))[0], "Fax gateway");
    for (const order of ["ascending", "none"]) {
      await page.getByRole("columnheader", { name: "Rests on" }).getByRole("button").click();
      await page.locator(`th[aria-sort="${order}"]`, { hasText: "Rests on" }).waitFor();
    }
  });

  it("keeps the feature in sight where it is scrolled sideways, and the filter too", async () => {
    const page = await editor().scopeReview();
    await editor().page.setViewportSize({ width: 700, height: 800 });
    const title = page.getByRole("row", { name: "Fax gateway" }).locator(".title");
    const body = page.locator("body");
    const isWider = () =>
      body.evaluate(
        ({ ownerDocument: { documentElement } }) => documentElement.scrollWidth > documentElement.clientWidth + 200,
      );
    await page.locator("tbody").waitFor();
    assert.ok(await isWider());
    const before = (await title.boundingBox())!.x;
    await body.evaluate(({ ownerDocument }) => ownerDocument.defaultView!.scrollTo(250, 0));
    const [after, tools] = [await title.boundingBox(), await page.locator(".tools").boundingBox()];
    assert.ok(Math.abs(after!.x - before) <= 20, `${before} and ${after!.x}`);
    assert.ok(tools!.x >= 0 && tools!.x + tools!.width <= 700);
    await body.evaluate(({ ownerDocument }) => ownerDocument.defaultView!.scrollTo(0, 0));
    assert.deepEqual(await barriers(page), []);
    await editor().page.setViewportSize({ width: 1280, height: 900 });
  });

  it("is narrowed by owner, goal and decision together, remembers it, and lets go by Escape", async () => {
    let page = await editor().scopeReview();
    await page.getByLabel("Owner", { exact: true }).selectOption("Bo");
    await page.getByRole("status").filter({ hasText: "2 of 4 features shown" }).waitFor();
    await page.getByLabel("Decision", { exact: true }).selectOption("Decided");
    await page.getByLabel("Goal", { exact: true }).selectOption("Fame");
    await page.getByRole("status").filter({ hasText: "1 of 4 features shown" }).waitFor();
    await editor().openFile("roadmap.yaml");
    page = await editor().scopeReview();
    await page.getByRole("status").filter({ hasText: "1 of 4 features shown" }).waitFor();
    assert.deepEqual(await titles(page), ["Fax gateway"]);
    await page.getByRole("textbox").press("Escape");
    await page.locator("tbody tr").nth(3).waitFor();
    await page.getByLabel("Decision", { exact: true }).selectOption("Decision overdue");
    await page.getByRole("status").filter({ hasText: "1 of 4 features shown" }).waitFor();
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.locator("tbody tr").nth(3).waitFor();
  });

  it("tells in the details all that was decided, and what it rests on", async () => {
    const page = await editor().scopeReview();
    await page.getByRole("row", { name: "Fax gateway" }).click();
    const details = page.getByRole("complementary", { name: "About Fax gateway" });
    await details.getByText("Announce: 2026-11-01 · Remove by: 2099-06-01").waitFor();
    const text = await details.innerText();
    for (const part of ["Decided: Sunset, 2026-10-01. Twelve users", "Running cost: 600 EUR a month", "Usage: “"]) {
      assert.ok(text.includes(part), `${part} in ${text}`);
    }
    assert.deepEqual(await barriers(page), []);
    await details.getByRole("button", { name: "Close" }).click();
  });

  it("meets an old idea with the old answer, and leads there", async () => {
    const page = await editor().scopeReview();
    const section = page.locator(".not-shipped");
    assert.match(await section.innerText(), /^Decided not to ship 1\s+2026-03-04\s+Voice notes Nobody asked again/);
    await page.getByRole("textbox").fill("pilot");
    await section.getByText("1 of 1").waitFor();
    await page.getByRole("textbox").fill("themes");
    await section.getByText("0 of 1").waitFor();
    await page.getByRole("textbox").press("Escape");
    const sidebar = await editor().sidebar();
    await sidebar.getByRole("textbox").fill("voice");
    await sidebar.getByRole("treeitem", { name: "Voice notes" }).waitFor();
    await sidebar.getByRole("textbox").press("Escape");
    await section.getByRole("button", { name: "Voice notes" }).click();
    await editor().page.locator(".tab.active", { hasText: "roadmap.yaml" }).waitFor();
    const text = readFileSync(join(editor().folder, "roadmap.yaml"), "utf8");
    await editor().waitForCursor(text.slice(0, text.indexOf("Voice notes")).split("\n").length);
  });

  it("asks where to save the review", async () => {
    const page = await editor().scopeReview();
    await page.getByRole("button", { name: "Save Review…" }).click();
    await editor().page.locator(".quick-input-title", { hasText: "Save Scope Review" }).waitFor();
    await editor().page.keyboard.press("Escape");
  });
});
