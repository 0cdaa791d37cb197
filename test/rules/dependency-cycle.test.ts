import assert from "node:assert/strict";
import { flagged, readMarks } from "./carets.ts";

const cases: readonly { name: string; roadmap: string }[] = [
  {
    name: "a ring once, at the entry that stands first",
    roadmap: `
features:
  - { id: start, title: Start, status: planned, depends_on: [c] }
  - { id: a, title: Undo, status: planned, depends_on: [b] }
                                                        ^
  - { id: b, title: Redo, status: planned, depends_on: [c] }
  - { id: c, title: Print, status: in progress, depends_on: [a] }
`,
  },
  {
    name: "what waits for itself, and a second ring",
    roadmap: `
features:
  - { id: a, title: Undo, status: planned, depends_on: [a] }
                                                        ^
  - { id: b, title: Redo, status: planned, depends_on: [x, c] }
                                                           ^
  - { id: c, title: Print, status: planned, depends_on: [b] }
`,
  },
  {
    name: "no ring that is broken by what is shipped or dropped, and no other way",
    roadmap: `
features:
  - { id: a, title: Undo, status: planned, depends_on: [b] }
  - { id: b, title: Redo, status: shipped, depends_on: [a] }
  - { id: c, title: Print, status: planned, depends_on: [a, d, e] }
  - { id: d, title: Export, status: planned, depends_on: [a, e] }
  - { id: e, title: Import, status: planned, depends_on: [f] }
  - { id: f, title: Merge, status: dropped, depends_on: [c] }
`,
  },
  {
    name: "nothing where two entries have the id",
    roadmap: `
features:
  - { id: a, title: Undo, status: planned, depends_on: [b] }
  - { id: b, title: Redo, status: planned, depends_on: [a] }
  - { id: b, title: Print, status: planned }
`,
  },
];

describe("dependency-cycle", () => {
  for (const { name, roadmap } of cases) {
    it(`flags ${name}`, () => {
      const { text, marks } = readMarks(roadmap);
      assert.deepEqual(flagged("dependency-cycle", text).marks, marks);
    });
  }

  it("tells the whole way, and leads to where it closes", () => {
    const { messages, related } = flagged("dependency-cycle", readMarks(cases[0]!.roadmap).text);
    assert.deepEqual(messages, [
      '"Undo" waits for "Redo", "Redo" for "Print", and "Print" for "Undo": none of them can come first. Take out the dependency that is not needed, or split off what the others wait for.',
    ]);
    assert.deepEqual(related, ["5: a"]);
  });

  it("says so of one that waits for itself", () => {
    assert.deepEqual(
      flagged("dependency-cycle", "features:\n  - { id: a, title: Undo, status: planned, depends_on: a }\n").messages,
      ['"Undo" waits for itself. Name what it really waits for, or take this out.'],
    );
  });

  it("walks a very long ring, and tells its beginning and end", () => {
    const count = 3_000;
    const entries = Array.from(
      { length: count },
      (_, index) =>
        `  - { id: F${index}, title: Part ${index}, status: planned, depends_on: [F${(index + 1) % count}] }\n`,
    );
    const { messages } = flagged("dependency-cycle", `features:\n${entries.join("")}`);
    assert.equal(messages.length, 1);
    assert.match(
      messages[0]!,
      /^"Part 0" waits for "Part 1", .*so on over 2,992 more, and "Part 2999" for "Part 0": none/,
    );
  });
});
