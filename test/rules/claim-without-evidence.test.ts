import assert from "node:assert/strict";
import { flagged, readMarks } from "./carets.ts";

const cases: readonly { name: string; roadmap: string }[] = [
  {
    name: "a feature that is built on a claim",
    roadmap: `
features:
  - title: Export to CSV
           ^^^^^^^^^^^^^
    status: in-progress
    why: Accountants could reuse the monthly report in their own sheets.
`,
  },
  {
    name: "not a planned feature that rests on a claim",
    roadmap: `
features:
  - title: Export to CSV
    status: planned
    why: Accountants could reuse the monthly report in their own sheets.
`,
  },
  {
    name: "not what somebody asked for, nor what has no reason at all",
    roadmap: `
features:
  - title: Export to CSV
    status: in-progress
    votes: 31
  - title: Offline reading
    status: in-progress
`,
  },
  {
    name: "not what is shipped on a claim",
    roadmap: `
features:
  - title: Export to CSV
    status: shipped
    why: Accountants could reuse the monthly report in their own sheets.
`,
  },
];

describe("claim-without-evidence", () => {
  for (const { name, roadmap } of cases) {
    it(`flags ${name}`, () => {
      const { text, marks } = readMarks(roadmap);
      assert.deepEqual(flagged("claim-without-evidence", text).marks, marks);
    });
  }

  it("says what would be evidence", () => {
    assert.deepEqual(flagged("claim-without-evidence", readMarks(cases[0]!.roadmap).text).messages, [
      '"Export to CSV" is being built on a claim alone. Cite who asked for it or was hurt by the lack: a count, an issue, an incident.',
    ]);
  });
});
