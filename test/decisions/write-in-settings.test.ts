import assert from "node:assert/strict";
import { readConfig } from "../../src/config/config.ts";
import { withEdits } from "../../src/decisions/edits.ts";
import type { NewDecision } from "../../src/decisions/new-decision.ts";
import { writeDecisionInSettings } from "../../src/decisions/write-in-settings.ts";
import { readAndJudge } from "../../src/review.ts";

const roadmap = "docs/roadmap.yaml";
const { features } = readAndJudge(
  "features:\n  - { id: csv, title: CSV export, status: planned }\n  - { title: Print a page, status: dropped }\n  - { title: Same, status: planned }\n  - { title: Same, status: planned }\n",
);
const keep: NewDecision = { kind: "keep", reason: "Clerks need it", date: "2026-11-23", revisit: "2027-02-22" };
const cut: NewDecision = { kind: "cut", reason: "Nobody asked for it", date: "2026-11-23" };

function written(settings: string, at: number, decision: NewDecision): { text: string; note: string | undefined } {
  const result = writeDecisionInSettings(settings, roadmap, features, at, decision);
  assert.ok("edits" in result, "refused" in result ? result.refused : "");
  const text = withEdits(settings, result.edits);
  assert.deepEqual(readConfig(text).problems, []);
  return { text, note: result.note };
}

const csv =
  'decisions:\n  - roadmap: docs/roadmap.yaml\n    feature: csv\n    kind: keep\n    reason: "Clerks need it"\n    date: 2026-11-23\n    revisit: 2027-02-22\n';

describe("a decision in the settings", () => {
  it("takes the place of the word that asks for it, with any line ends", () => {
    for (const eol of ["\n", "\r\n"]) {
      const settings = `decisions: here # ours${eol}policy: community${eol}`;
      const expected = `${csv.replace("decisions:", "decisions: # ours")}policy: community\n`.replaceAll("\n", eol);
      assert.equal(written(settings, 0, keep).text, expected);
    }
  });

  it("is added to those that stand there, by the title where there is no id", () => {
    const { text, note } = written(`${csv}policy: community\n`, 1, cut);
    assert.equal(
      text,
      `${csv}  - roadmap: docs/roadmap.yaml\n    feature: "Print a page"\n    kind: cut\n    reason: "Nobody asked for it"\n    date: 2026-11-23\npolicy: community\n`,
    );
    assert.equal(note, undefined);
  });

  it("takes the place of the one before, with its comments, and leaves the status", () => {
    const { text, note } = written(csv.replace("kind: keep", "kind: keep # for now"), 0, cut);
    assert.equal(
      text,
      'decisions:\n  - roadmap: docs/roadmap.yaml\n    feature: csv\n    kind: cut # for now\n    reason: "Nobody asked for it"\n    date: 2026-11-23\n',
    );
    assert.match(note!, /stays as it is/);
  });

  it("may say to whom and in which steps", () => {
    const steps = { announce: "2026-12-01", removeBy: "2027-06-01" };
    const { text } = written("decisions: here", 0, { ...cut, kind: "sunset", to: "Ada", steps });
    assert.match(text, /\n {4}to: "Ada"\n {4}announce: 2026-12-01\n {4}remove_by: 2027-06-01$/);
  });

  for (const [name, settings, at, decision, expected] of [
    ["without a reason", csv, 0, { ...keep, reason: "" }, /needs a reason/],
    ["about what is gone", csv, 4, keep, /not in the file any more/],
    ["about one of several with the same title", csv, 2, keep, /Several features/],
    ["in a file with errors", 'decisions: here\npolicy: "open\n', 0, keep, /Mend what is wrong/],
  ] as const) {
    it(`is refused ${name}`, () => {
      const result = writeDecisionInSettings(settings, roadmap, features, at, decision);
      assert.match("refused" in result ? result.refused : "written", expected);
    });
  }
});
