import assert from "node:assert/strict";
import { flagged, readMarks } from "./carets.ts";

const cases: readonly { name: string; roadmap: string }[] = [
  {
    name: "what was dropped without a word, even if it once had a reason",
    roadmap: `
features:
  - title: Export to CSV
           ^^^^^^^^^^^^^
    status: dropped
  - title: Dark mode
           ^^^^^^^^^
    status: cancelled
    why: People read at night.
    description: A second set of colours.
  - title: Undo
    status: planned
`,
  },
  {
    name: "nothing that says why, wherever it says it",
    roadmap: `
features:
  - title: Export to CSV
    status: dropped
    note: The report page can be printed.
  - title: Dark mode (the browser does it)
    status: dropped
  - title: Undo
    status: wontfix
    description: Superseded by the history of versions.
  - title: Redo
    status: dropped
    decision: { kind: cut, reason: unused, date: 2026-01-01 }
  # Three people asked for it, and two of them have left.
  - title: Print
    status: rejected
  - title: Import
    status: "dropped: the vendor has shut down"
  - title: 帳票の印刷
    status: cancelled
    description: 新しい画面で代替する
  - title: "<name of the feature>"
    status: dropped
`,
  },
];

describe("dropped-without-reason", () => {
  for (const { name, roadmap } of cases) {
    it(`flags ${name}`, () => {
      const { text, marks } = readMarks(roadmap);
      assert.deepEqual(flagged("dropped-without-reason", text).marks, marks);
    });
  }

  it("asks for one line", () => {
    assert.deepEqual(
      flagged(
        "dropped-without-reason",
        "features:\n  - { title: Undo, status: dropped }\n  - { title: Redo, status: done }\n",
      ).messages,
      [
        '"Undo" was dropped, and nothing says why. Add one line, so that nobody has to argue it again: what was learned, or what comes instead.',
      ],
    );
  });
});
