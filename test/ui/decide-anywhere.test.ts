import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { root } from "../../scripts/root.ts";
import { withEdits } from "../../src/decisions/edits.ts";
import type { NewDecision } from "../../src/decisions/new-decision.ts";
import { writeDecision } from "../../src/decisions/write.ts";
import { dayOf } from "../../src/justification/day.ts";
import type { DecisionKind } from "../../src/justification/decision.ts";
import { readAndJudge } from "../../src/review.ts";
import { type Answers, again, answer, askAboutFirst, command, why } from "./deciding.ts";
import { useEditor } from "./editor.ts";
import { savesAs } from "./saving.ts";

const roadmap = resolve(root, process.env.FEATURE_SCOPE_ROADMAP ?? "samples/cli-tool/roadmap.yml");
const name = `roadmap${extname(roadmap)}`;

/** Far away, so that nothing is due. */
const revisit = "2099-12-31";
const decisions: readonly (readonly [label: string, kind: DecisionKind, answers: Answers])[] = [
  ["Keep", "keep", [[again, revisit]]],
  ["Defer", "defer", [[again, revisit]]],
  ["Cut", "cut", []],
  ["Hand Over", "hand-over", [["Who has it from now on?", "The team next door"]]],
  ["Exempt", "exempt", [[again, revisit]]],
];

/** The features that the scope review has first, whatever the roadmap, one after the other: FEATURE_SCOPE_ROADMAP=FILE. */
describe("a scope review by keyboard alone, of any roadmap", () => {
  const folder = mkdtempSync(join(tmpdir(), "feature-scope-any-"));
  copyFileSync(roadmap, join(folder, name));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const editor = useEditor(folder);
  const original = readFileSync(roadmap, "utf8");

  it("takes five decisions, undoes a sixth, copies the minutes, and then takes all of it back", async function () {
    this.timeout(240_000);
    const { page } = editor();
    const box = page.locator(".quick-input-widget:visible");
    const today = dayOf(new Date());
    let expected = original;
    const decided: string[] = [];
    for (const [label, kind, answers] of [...decisions, decisions[0]!]) {
      await askAboutFirst(editor());
      const question = box.locator('input[placeholder^="What is decided about"]');
      const asked = (await question.getAttribute("placeholder"))!;
      await answer(editor(), label, [[why, `Because ${decided.length}: we say so`], ...answers]);
      await page.locator(".tab.active.dirty", { hasText: name }).waitFor();
      if (decided.length === decisions.length) break;
      expected = withDecision(expected, asked, {
        kind,
        reason: `Because ${decided.length}: we say so`,
        date: today,
        ...(kind === "hand-over" ? { to: "The team next door" } : kind === "cut" ? {} : { revisit }),
      });
      decided.push(asked);
    }
    await page.keyboard.press("ControlOrMeta+z");
    const undated = (text: string) => text.replace(/(?<=\bdate: )\d{4}-\d\d-\d\d/g, "DAY");
    await savesAs(editor(), join(editor().folder, name), expected, undated);

    await command(editor(), "Copy Scope Review");
    // The page runs in a browser, of which the tests' types know nothing. Its clipboard is empty at first.
    let minutes = "";
    while (minutes === "") minutes = await page.evaluate<string>("navigator.clipboard.readText()");
    assert.deepEqual(
      decided.filter((_, index) => !minutes.includes(`Because ${index}: we say so`)),
      [],
      minutes,
    );

    for (const _ of decided) await page.keyboard.press("ControlOrMeta+z");
    await savesAs(editor(), join(editor().folder, name), original);
  });

  /** The text that the decision is to give, by what the command writes in plain code. */
  function withDecision(text: string, asked: string, decision: NewDecision): string {
    const titled = readAndJudge(text).features.flatMap(({ title }, index) =>
      asked === `What is decided about "${title.text}"?` ? index : [],
    );
    assert.equal(titled.length, 1, `${asked} is about ${titled.length} features`);
    const written = writeDecision(text, titled[0]!, decision);
    assert.ok("edits" in written, "refused" in written ? written.refused : "");
    return withEdits(text, written.edits);
  }
});
