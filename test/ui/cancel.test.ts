import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateRoadmap } from "../../scripts/bench/roadmap.ts";
import { useEditor } from "./editor.ts";
import { message, messages } from "./messages.ts";

/** More than the editor reviews while the button is found. */
const count = 400;
const features = 200;

describe("a review of all roadmaps that is cancelled", () => {
  const folder = join(tmpdir(), `feature-scope-many-${process.pid}`);
  before(() => {
    mkdirSync(folder);
    const text = generateRoadmap(features);
    for (let n = 0; n < count; n++) writeFileSync(join(folder, `roadmap-${n}.yaml`), text);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const editor = useEditor(folder);

  it("ends where it is, keeps what it has, and sums nothing up", async function () {
    this.timeout(120_000);
    const { page } = editor();
    await editor().runCommand("Feature Scope: Review All Roadmaps");
    const progress = await message(editor(), "Feature Scope: reviewing roadmaps");
    await progress.hover();
    await progress.getByRole("button", { name: "Cancel" }).click();
    await progress.waitFor({ state: "detached" });

    await editor().runCommand("Feature Scope: Copy Findings as Markdown");
    const all = page.locator(".quick-input-widget .label-name", { hasText: /^All \d+ roadmaps$/ });
    const reviewed = Number(/\d+/.exec(await all.innerText())![0]);
    await page.keyboard.press("Escape");
    assert.ok(reviewed < count, "The review was done before it could be cancelled.");
    assert.equal(await messages(editor()).filter({ hasText: "roadmaps" }).count(), 0);
  });
});
