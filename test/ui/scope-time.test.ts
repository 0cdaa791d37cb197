import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Theme, themes } from "../../scripts/editor/editor.ts";
import { TestRepository } from "../git/test-repository.ts";
import { barriers } from "./barriers.ts";
import { useEditor } from "./editor.ts";

const first = `features:
  - title: Undo
    status: in-progress
    points: 3
  - title: Fax
    status: planned
    points: 2
`;
const second = `${first}  - title: Redo
    status: in-progress
    points: 5
    votes: 37
`;

describe("the scope review over time", () => {
  const repository = new TestRepository({ "roadmap.yaml": first }, { "roadmap.yaml": second });
  const added = "  - title: A wish of yesterday\n    status: planned\n    points: 8\n";
  const editor = useEditor(repository.folder, { settings: { "git.enabled": true } });

  before(() => {
    const path = join(editor().folder, "roadmap.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace("points: 3", "points: 1") + added);
  });

  it("marks in the sidebar what is new since the last commit", async () => {
    const sidebar = await editor().sidebar();
    await sidebar.getByRole("treeitem", { name: "A wish of yesterday new since the last commit" }).waitFor();
    assert.equal(await sidebar.locator(".new").count(), 1);
  });

  it("says in a line what changed since then, and on request all of it, with the way to it", async () => {
    const page = await editor().scopeReview();
    await page.getByRole("row", { name: "A wish of yesterday new since the last commit" }).waitFor();
    const changes = page.locator(".changes");
    const text = await changes.locator("summary").innerText();
    assert.match(text, /^What changed since the last commit 1 added, 1 re-estimated\. Open work grows by 6 points/);
    await changes.locator("summary").press("Enter");
    await changes.getByText("planned, 8 points, nothing says why").waitFor();
    await changes.getByText("3 to 1 point").waitFor();
    assert.deepEqual(await barriers(page), []);
    await changes.getByRole("button", { name: "A wish of yesterday" }).click();
    await editor().page.locator(".tab.active", { hasText: "roadmap.yaml" }).waitFor();
    await editor().waitForCursor(second.split("\n").length);
  });

  it("shows on request how the roadmap moved, in words, as a picture and in numbers", async () => {
    const page = await editor().scopeReview();
    await page.getByRole("button", { name: "Show History" }).click();
    const history = page.getByRole("region", { name: "History of roadmap.yaml", exact: true });
    await history.getByText("On 1 January 2026, 2 of 2 features said nothing about why; today 3 of 4.").waitFor();
    await history.getByRole("img", { name: /^Features over time/ }).waitFor();
    await history.getByRole("img", { name: /^Open work over time/ }).waitFor();
    await history.getByText("The same in numbers").click();
    assert.deepEqual(
      (await history.getByRole("row").allInnerTexts()).map(text => text.split(/\s*\t\s*/)),
      [
        ["Date", "Features", "Nothing says why", "Below the policy", "On a claim or nothing"],
        ["2026-01-01", "2", "2", "2", "5 of 5 points"],
        ["2026-01-02", "3", "2", "2", "5 of 10 points"],
        ["Today", "4", "3", "3", "11 of 16 points"],
      ],
    );
  });

  it("tells of the chosen feature since when it is there, and in progress", async () => {
    const page = await editor().scopeReview();
    await page.getByRole("row", { name: "Redo" }).click();
    await page
      .getByText(
        "In the roadmap since 2 January 2026, in progress since 2 January 2026, its evidence last changed on 2 January 2026.",
      )
      .waitFor();
    await page.getByRole("columnheader", { name: "Age" }).waitFor();
    await page.getByRole("button", { name: "Close" }).click();
  });

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`${theme}: has no barrier that matters, and its picture is taken`, async function () {
      this.timeout(120_000);
      const page = await editor().scopeReview();
      await page.locator(".history .chart").first().waitFor();
      await editor().setTheme(theme);
      await editor().screenshot(`scope time ${theme}`);
      assert.deepEqual(await barriers(page), []);
    });
  }

  it("hides the history again", async () => {
    const page = await editor().scopeReview();
    await page.getByRole("button", { name: "Hide the history" }).click();
    await page.getByRole("button", { name: "Show History" }).waitFor();
  });
});

describe("the scope review of several roadmaps over time", () => {
  const of = (title: string) => `title: ${title}\nstatus: planned\n`;
  const repository = new TestRepository(
    { "features/undo.yaml": of("Undo"), "features/fax.yaml": of("Fax"), "roadmap.yaml": first },
    {
      ".feature-scope.yaml": "roadmaps:\n  - { folder: features/*.yaml, one: feature }\n",
      "features/redo.yaml": of("Redo"),
    },
  );
  repository.write({ "features/wish.yaml": of("A wish of yesterday"), "features/fax.yaml": null });
  const editor = useEditor(repository.folder, { settings: { "git.enabled": true } });

  it("compares files that are one roadmap together, also those that are gone", async () => {
    const page = await editor().scopeReview();
    const changes = page.locator(".changes");
    await changes.getByText("1 added, 1 removed.").waitFor();
    await changes.locator("summary").click();
    const section = changes.getByRole("region", { name: "features/*.yaml" });
    await section.getByRole("button", { name: "A wish of yesterday" }).waitFor();
    assert.match(await section.getByRole("listitem").last().innerText(), /^Removed\s+Fax/);
    await page.getByRole("row", { name: "A wish of yesterday new since the last commit" }).waitFor();
  });

  it("shows the history of the one that is chosen", async () => {
    const page = await editor().scopeReview();
    await page.getByRole("row", { name: "Redo" }).click();
    await page.getByRole("button", { name: "Show History" }).click();
    const history = page.getByRole("region", { name: "History of features/*.yaml", exact: true });
    await history.getByText("On 1 January 2026, 2 of 2 features said nothing about why; today 3 of 3.").waitFor();
    await history.getByRole("combobox").selectOption("roadmap.yaml");
    await page.getByText("On 1 January 2026, 2 of 2 features said nothing about why; today 2 of 2.").waitFor();
    await editor().screenshot("scope time of several");
    assert.deepEqual(await barriers(page), []);
  });
});

describe("the history of a roadmap in no repository", () => {
  const editor = useEditor("test/ui/panel-workspace");

  it("is said to be unknown, and why", async () => {
    const page = await editor().scopeReview();
    await page.getByRole("button", { name: "Show History" }).click();
    await page.getByText("It is in no git repository, so there is no earlier version of it.").waitFor();
    assert.deepEqual(await barriers(page), []);
  });
});
