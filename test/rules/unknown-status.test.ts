import assert from "node:assert/strict";
import { review } from "../../src/review.ts";
import { nearStatus } from "../../src/rules/near-status.ts";
import { flagged, readMarks } from "./carets.ts";

const cases: readonly { name: string; roadmap: string }[] = [
  {
    name: "what is nearly a known word",
    roadmap: `
features:
  - title: Export to CSV
    status: imlpemented
            ^^^^^^^^^^^
  - title: Offline reading
    status: "In-Progess"
            ^^^^^^^^^^^^
  - title: Dark mode
    status: planned
`,
  },
  {
    name: "a choice that was left open",
    roadmap: `
features:
  - title: Export to CSV
    status: provisional|implementable|implemented
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  - title: Offline reading
    status: TODO / DOING / DONE
            ^^^^^^^^^^^^^^^^^^^
  - title: Dark mode
    status: done/released
`,
  },
  {
    name: "not the words of a team's own",
    roadmap: `
features:
  - title: Export to CSV
    status: simmering
  - title: Offline reading
    status: someday-maybe
  - title: Dark mode
    status: planned
`,
  },
];

describe("unknown-status", () => {
  for (const { name, roadmap } of cases) {
    it(`flags ${name}`, () => {
      const { text, marks } = readMarks(roadmap);
      assert.deepEqual(flagged("unknown-status", text).marks, marks);
    });
  }

  for (const [written, meant] of [
    ["plannned", "planned"],
    ["planed", "planned"],
    ["compelte", "complete"],
    ["shiped", "shipped"],
    ["in_progess", "in progress"],
    ["deferrred", "deferred"],
    ["depricated", "deprecated"],
    ["locked", undefined],
    ["cloned", undefined],
    ["stated", undefined],
    ["doen", undefined],
    ["reported", undefined],
    ["retired soon", undefined],
    ["completeness", undefined],
  ] as const) {
    it(`takes ${written} for ${meant ?? "a word of its own"}`, () => assert.equal(nearStatus(written), meant));
  }

  for (const [written, right] of [
    ["imlpemented", "implemented"],
    ['"In-Progess"', '"In-Progress"'],
    ["PLANNNED # soon", "PLANNED # soon"],
  ]) {
    it(`mends ${written} in its own style`, () => {
      const text = `features:\n  - title: Undo\n    status: ${written}\n  - { title: Redo, status: done }\n`;
      const [finding] = review(text).findings.filter(({ rule }) => rule === "unknown-status");
      const [edit] = finding!.fixes[0]!.edits;
      const mended = text.slice(0, edit!.span.start) + edit!.text + text.slice(edit!.span.end);
      assert.equal(mended, text.replace(written!, right!));
      assert.equal(review(mended).findings.filter(({ rule }) => rule === "unknown-status").length, 0);
    });
  }

  it("says what was probably meant, and which choice is open", () => {
    const messages = (status: string) =>
      flagged(
        "unknown-status",
        `features:\n  - { title: Undo, status: ${status} }\n  - { title: Redo, status: done }\n`,
      ).messages;
    assert.deepEqual(messages("imlpemented"), [
      '"imlpemented" is no status that is known here. Did you mean "implemented"?',
    ]);
    assert.deepEqual(messages("todo | done"), [
      '"todo | done" offers several states, and none was chosen. Write the one that holds.',
    ]);
  });
});
