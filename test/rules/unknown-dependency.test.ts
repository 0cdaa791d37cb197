import assert from "node:assert/strict";
import { readAndJudge, review, reviewTogether } from "../../src/review.ts";
import { idFinder } from "../../src/rules/near-id.ts";
import { flagged, readMarks } from "./carets.ts";

const cases: readonly { name: string; roadmap: string }[] = [
  {
    name: "what is nearly an id of the roadmap",
    roadmap: `
features:
  - { id: offline-reading, title: Offline reading, status: planned }
  - { id: T-07, title: Undo, status: planned }
  - title: Notes while offline
    status: planned
    depends_on: [ofline-reading]
                 ^^^^^^^^^^^^^^
  - title: Print
    status: planned
    blocked_by: "offline_reading"
                 ^^^^^^^^^^^^^^^
`,
  },
  {
    name: "what looks like the other ids, where the others lead somewhere",
    roadmap: `
features:
  - { id: T-1, title: Undo, status: planned }
  - { id: T-2, title: Redo, status: planned, depends_on: [T-1] }
  - { id: T-3, title: Print, status: planned, depends_on: [T-9] }
                                                           ^^^
`,
  },
  {
    name: "nothing that may stand outside the roadmap",
    roadmap: `
features:
  - { id: T-1, title: Undo, status: planned, depends_on: [postgres, T-9, T-8] }
  - { id: T-2, title: Redo, status: planned, depends_on: [T-1] }
  - { id: T-3, title: Print, status: planned, depends_on: [SHOP-9, "the new editor", Undo] }
`,
  },
  {
    name: "no group, and no step inside an entry",
    roadmap: `
phases:
  - id: T-1
    name: First
    tasks:
      - { id: T-2, title: Undo, status: planned, steps: [{ id: T-3, do: Write }] }
      - { id: T-5, title: Redo, status: planned, depends_on: [T-2] }
  - id: T-6
    name: Second
    tasks:
      - { id: T-7, title: Print, status: planned, depends_on: [T-1, T-2] }
      - { id: T-8, title: Export, status: planned, depends_on: [T-3, T-7] }
`,
  },
];

describe("unknown-dependency", () => {
  for (const { name, roadmap } of cases) {
    it(`flags ${name}`, () => {
      const { text, marks } = readMarks(roadmap);
      assert.deepEqual(flagged("unknown-dependency", text).marks, marks);
    });
  }

  const nearId = idFinder(["offline-reading", "T-07", "T-70", "csv", "AUTH", "import-csv", "import-pdf"]);
  for (const [written, meant] of [
    ["offline_reading", "offline-reading"],
    ["OfflineReading", "offline-reading"],
    ["ofline-readng", "offline-reading"],
    ["T-7", "T-07"],
    ["t07", undefined],
    ["T-71", undefined],
    ["auth", "AUTH"],
    ["cvs", undefined],
    ["import-xyz", undefined],
    ["offline-reading-2", undefined],
  ] as const) {
    it(`takes ${written} for ${meant ?? "none of them"}`, () => assert.equal(nearId(written), meant));
  }

  for (const [written, right] of [
    ["ofline-reading", "offline-reading"],
    ['"Offline-Reading"', '"offline-reading"'],
    ["[offline_reading, B]", "[offline-reading, B]"],
    ["ofline-reading (only the cache)", "offline-reading (only the cache)"],
  ]) {
    it(`mends ${written}, and nothing else`, () => {
      const text = `features:\n  - { id: offline-reading, title: Reading, status: planned }\n  - id: B\n    title: Notes\n    status: planned\n    after: ${written} # soon\n`;
      const [finding] = review(text).findings.filter(({ rule }) => rule === "unknown-dependency");
      const [edit] = finding!.fixes[0]!.edits;
      const mended = text.slice(0, edit!.span.start) + edit!.text + text.slice(edit!.span.end);
      assert.equal(mended, text.replace(written!, right!));
      assert.equal(review(mended).findings.filter(({ rule }) => rule === "unknown-dependency").length, 0);
    });
  }

  it("knows the entries of the other files of a roadmap", () => {
    const one = "features:\n  - { id: T-1, title: Undo, status: planned }\n";
    const other = "features:\n  - { id: T-2, title: Redo, status: planned, depends_on: [T-1, T-9] }\n";
    const files = [one, other].map((text, index) => ({ path: `${index}.yaml`, judged: readAndJudge(text) }));
    const found = reviewTogether(files).map(({ findings }) =>
      findings.filter(({ rule }) => rule === "unknown-dependency"),
    );
    assert.deepEqual(
      found.map(findings => findings.map(({ span }) => other.slice(span.start, span.end))),
      [[], ["T-9"]],
    );
  });

  it("says what was probably meant, or what to do", () => {
    assert.deepEqual(flagged("unknown-dependency", readMarks(cases[1]!.roadmap).text).messages, [
      '"Print" waits for "T-9", and no entry of this roadmap has that id. Name the entry it waits for, or take the dependency out.',
    ]);
    assert.equal(
      flagged("unknown-dependency", readMarks(cases[0]!.roadmap).text).messages[0],
      '"ofline-reading" is no entry of this roadmap. Did you mean "offline-reading"?',
    );
  });
});
