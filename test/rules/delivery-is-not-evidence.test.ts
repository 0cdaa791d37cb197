import assert from "node:assert/strict";
import { flagged, readMarks } from "./carets.ts";

const cases: readonly { name: string; roadmap: string }[] = [
  {
    name: "the first trace of the work in each entry",
    roadmap: `
features:
  - title: Export to CSV
    status: shipped
    evidence: tests/export/csv.test.ts
              ^^^^^^^^^^^^^^^^^^^^^^^^
  - title: Search
    status: shipped
    evidence:
      - Works on all three systems.
      - cargo test --workspace
        ^^^^^^^^^^^^^^^^^^^^^^
      - "PR #88"
  - title: Undo
    status: shipped
    evidence:
      commit: 4f2a9c1
              ^^^^^^^
  - title: Redo
    status: shipped
    evidence: 142 unit tests, coverage 91 %
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  - title: Print
    status: shipped
    evidence: [docs/adr/0007-printing.md]
               ^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  },
  {
    name: "nothing that speaks of people, and no other key",
    roadmap: `
features:
  - title: Export to CSV
    status: shipped
    evidence:
      - 14 customers asked for it in support.
      - tests/export/csv.test.ts
  - title: Search
    status: shipped
    evidence:
      - { kind: usage, count: 412, unit: users, date: 2026-09-30, source: logs/search.log }
  - title: Undo
    status: shipped
    test_evidence: cargo test
    verification: [npm test]
  - title: Redo
    status: shipped
    evidence: People keep losing their text.
`,
  },
];

describe("delivery-is-not-evidence", () => {
  for (const { name, roadmap } of cases) {
    it(`flags ${name}`, () => {
      const { text, marks } = readMarks(roadmap);
      assert.deepEqual(flagged("delivery-is-not-evidence", text).marks, marks);
    });
  }

  it("says what it shows, and where it belongs", () => {
    assert.deepEqual(
      flagged("delivery-is-not-evidence", "features:\n  - title: Undo\n    status: shipped\n    evidence: PR 12\n")
        .messages,
      [
        '"PR 12" speaks of the work on "Undo", and not of anyone who needs or uses it. Move it under a key such as "delivery", and keep "evidence" for who asked, what went wrong without it, and how many use it.',
      ],
    );
  });
});
