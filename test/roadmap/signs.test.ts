import assert from "node:assert/strict";
import { readingOf } from "../../src/roadmap/reading.ts";

/** Each text has what the sentence counts, and something that it must not count. */
const cases: readonly {
  readonly text: string;
  readonly name?: string;
  readonly says: string;
  readonly points: number;
}[] = [
  {
    text: "features:\n  - { title: Undo, status: done }\n  - { title: Redo, shipped: true }\n  - { title: Print }\n",
    says: "2 of 3 entries have a status, under status (1), shipped (1).",
    points: 2,
  },
  {
    text: "features:\n  Undo: done\n  Redo: planned\n",
    says: "2 of 2 entries have a status beside the name.",
    points: 2,
  },
  {
    text: `features:\n  - { title: Undo, status: done }\n${["A", "B", "C"].map(one => `  - { title: ${one} }\n`).join("")}`,
    says: "1 of 4 entries has a status, under status (1).",
    points: 1,
  },
  {
    text: "features:\n  - { title: Undo, owner: Ann, effort: 3 }\n  - { title: Redo, effort: 2 }\n  - { title: Print, note: later }\n",
    says: "2 of 3 entries have keys of planned work: effort (2), owner (1).",
    points: 2,
  },
  {
    text: "now:\n  - title: Undo\nlater:\n  - title: Redo\n  - title: Print\n",
    says: '3 of 3 entries stand under the name of a state: "now", "later".',
    points: 2,
  },
  {
    text: "Q1 2026:\n  - title: Undo\nQ2 2026:\n  - title: Redo\n",
    says: '2 of 2 entries stand under a quarter, month or year: "Q1 2026", "Q2 2026".',
    points: 2,
  },
  {
    text: "v1.0:\n  - title: Undo\nv1.1:\n  - title: Redo\n",
    says: '2 of 2 entries stand under a version, a phase or a priority: "v1.0", "v1.1".',
    points: 1.5,
  },
  {
    text: "phases:\n  - { name: A, status: done, tasks: [{ title: Undo }, { title: Redo }] }\n  - { name: B, tasks: [{ title: Print }] }\n",
    says: "2 of 3 entries have a group around them with keys of planned work: status (1).",
    points: 1.5,
  },
  {
    text: "phases:\n  - { name: A, tasks: [{ title: Undo }] }\nnotes:\n  - Hello there.\n",
    says: '1 of 1 entry stands under a name for planned work: "tasks".',
    points: 1,
  },
  {
    text: "phases:\n  - { name: A, tasks: [{ title: Undo }] }\n",
    says: '1 of 1 entry stands under a name for the parts of a plan: "phases".',
    points: 1,
  },
  {
    text: "- { date: 2026-Q1, title: Undo }\n- { date: 2026-Q2, title: Redo }\n- { title: Print }\n",
    says: '2 of 3 entries have a month or quarter in the first value, the first "2026-Q1".',
    points: 2,
  },
  { text: "- title: Undo\n", name: "docs/roadmap.yaml", says: 'It is called "roadmap.yaml".', points: 1 },
  {
    text: "features:\n  - { title: Web, port: 80, path: / }\n  - { title: Mail, port: 25 }\n",
    says: "1 of 2 entries has two or more keys of settings: port (1), path (1).",
    points: -3,
  },
  {
    text: "versions:\n  - { version: 1, title: First, added: x }\n  - { version: 2, title: Second, fixed: y }\n",
    says: "2 of 2 entries and groups have a version and what changed, as in a changelog: added (1), fixed (1). 0 of 2 entries and groups have a status.",
    points: -4,
  },
  {
    text: "modules:\n  - { title: Loops, topics: [for] }\n  - { title: Lists }\n",
    says: "1 of 2 entries and groups has keys of teaching material: topics (1).",
    points: -4,
  },
  {
    text: "on: push\njobs:\n  tasks:\n    - { name: Build, status: done }\n",
    says: "Its top level has the keys of a tool's configuration: on, jobs.",
    points: -10,
  },
];

describe("a sign for or against a roadmap", () => {
  for (const { text, name, says, points } of cases) {
    it(`is told with what was counted: ${says}`, () => {
      const { signs } = readingOf(text, name === undefined ? {} : { name });
      assert.deepEqual(
        signs.filter(sign => sign.says === says),
        [{ points, says }],
        signs.map(sign => sign.says).join("\n"),
      );
    });
  }

  it("says of a long list how much of it was looked at", () => {
    const entries = Array.from({ length: 700 }, (_, index) => `  - { title: T${index}, status: done }\n`);
    assert.equal(
      readingOf(`features:\n${entries.join("")}`).signs[0]?.says,
      "234 of 234 entries (one in 3 was looked at) have a status, under status (234).",
    );
  });

  it("names a few of many keys and says how many more there are", () => {
    const keys = ["status", "owner", "effort", "due", "sprint", "priority", "milestone", "votes"];
    assert.match(
      readingOf(`- { title: Undo, ${keys.map(key => `${key}: 1`).join(", ")} }\n`).signs[1]!.says,
      /: status \(1\), owner \(1\), effort \(1\), due \(1\), sprint \(1\), priority \(1\) and 2 more\.$/,
    );
  });
});
