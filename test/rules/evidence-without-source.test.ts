import assert from "node:assert/strict";
import { flagged, readMarks } from "./carets.ts";

const cases: readonly { name: string; roadmap: string }[] = [
  {
    name: "people who are counted, and a map that has a place for the source",
    roadmap: `
features:
  - title: Export to CSV
    status: planned
    why: 14 customers asked for it.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^
  - title: Search
    status: shipped
    measured: { users: 412, window: 30 days }
                       ^^^
  - title: Audit log
    status: planned
    evidence:
      - { kind: request, count: 12, unit: customers }
                                ^^
`,
  },
  {
    name: "not what leads to a place, in any word",
    roadmap: `
features:
  - title: Export to CSV
    status: planned
    why: 14 customers asked for it in support.
  - title: Search
    status: shipped
    measured: { users: 412, window: 30 days, source: server log }
  - title: Audit log
    status: planned
    why: 14 customers asked for it, Northwind among them.
  - title: Undo
    status: planned
    why: 14 customers asked for it.
    link: https://example.org/ideas/7
  - title: Redo
    status: planned
    why: 14 users asked for it (interviews in May).
  - title: Print
    status: planned
    why: 14 users asked for it.
    github_issue: 12
`,
  },
  {
    name: "not a column of numbers, and not what a tool counts",
    roadmap: `
features:
  - title: Export to CSV
    status: planned
    votes: 14
  - title: Search
    status: planned
    votes: 3
  - title: Clean up
    status: planned
    why: The build has 24 warnings.
  - title: Print
    status: dropped
    why: 14 users asked for it.
`,
  },
];

describe("evidence-without-source", () => {
  for (const { name, roadmap } of cases) {
    it(`flags ${name}`, () => {
      const { text, marks } = readMarks(roadmap);
      assert.deepEqual(flagged("evidence-without-source", text).marks, marks);
    });
  }

  it("leaves alone what stands in many entries alike", () => {
    const entries = ["Undo", "Redo", "Print"].map(
      title => `  - title: ${title}\n    status: shipped\n    measured: { users: 4 }\n`,
    );
    assert.deepEqual(flagged("evidence-without-source", `features:\n${entries.join("")}`).marks, []);
  });

  it("says what to name", () => {
    assert.deepEqual(
      flagged(
        "evidence-without-source",
        "features:\n  - { title: Undo, status: shipped, measured: { users: 412 } }\n  - { title: Redo, status: planned, why: 14 users asked for it. }\n",
      ).messages,
      [
        '"412" counts users, and nothing says where that can be looked up. Name the place: a log, a survey, an issue, the support desk.',
        '"14 users asked for it." counts people, and nothing says where that can be looked up. Name the place: a log, a survey, an issue, the support desk.',
      ],
    );
  });
});
