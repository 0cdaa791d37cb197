import assert from "node:assert/strict";
import { flagged, readMarks } from "./carets.ts";
import { overdue, rare, row, type Said, shipped, told } from "./measured.ts";

const cases: readonly { name: string; roadmap: string }[] = [
  {
    name: "what is shipped on anything but use",
    roadmap: `
features:
  - title: Export to CSV
           ^^^^^^^^^^^^^
    status: shipped
  - title: Offline reading
           ^^^^^^^^^^^^^^^
    status: shipped
    why: Field staff lose the connection for hours.
  - title: Dark mode
           ^^^^^^^^^
    status: shipped
    votes: 31
`,
  },
  {
    name: "not what is used",
    roadmap: `
features:
  - title: Export to CSV
    status: shipped
    users: 412
`,
  },
  {
    name: "not the upkeep of what is there",
    roadmap: `
features:
  - title: Fix crash on an empty file
    status: shipped
  - title: Node 22
    type: chore
    status: shipped
  - title: Smaller parser
    labels: [tech-debt]
    status: shipped
  - title: Documentation search
           ^^^^^^^^^^^^^^^^^^^^
    status: shipped
`,
  },
  {
    name: "not what is not shipped",
    roadmap: `
features:
  - title: Export to CSV
    status: planned
  - title: Offline reading
    status: in-progress
  - title: Dark mode
    status: dropped
`,
  },
];

describe("no-usage", () => {
  for (const { name, roadmap } of cases) {
    it(`flags ${name}`, () => {
      const { text, marks } = readMarks(roadmap);
      assert.deepEqual(flagged("no-usage", text).marks, marks);
    });
  }

  it("says what a number needs, and that there is a choice", () => {
    const text = "features:\n  - title: Export to CSV\n    status: shipped\n";
    assert.deepEqual(flagged("no-usage", text).messages, [
      '"Export to CSV" is shipped, and no measured use is given. Say how many use it, over what time and where that is counted, or decide whether to keep it.',
    ]);
  });
});

describe("no-usage, with exports", () => {
  const named = ", usage: { event: gone_event }";
  const said: readonly [string, string, Said, RegExp | undefined][] = [
    [
      "measured none",
      shipped(),
      { rows: [row("a", 0)] },
      /^Nobody used "A": it was measured: 0 users from 2026-10-01 to 2026-10-31 \(usage\/events\.csv, row 2; one source, 1 reading, 31 days watched since it was shipped on 2026-03-05\)\. Decide/,
    ],
    [
      "absent from a complete file",
      shipped(named),
      { rows: [row("b", 9)], isComplete: true },
      /^Nobody used "A": it is not in usage\/events\.csv, which holds every key/,
    ],
    [
      "absent from a list of the most used",
      shipped(named),
      { rows: [row("b", 9)] },
      /^"A" is shipped and not measured: its key is not in usage\/events\.csv, which does not hold every key\. That does not say that nobody uses it\./,
    ],
    [
      "in no export",
      shipped(),
      { rows: [row("b", 9)], isComplete: true },
      /^"A" is shipped and not measured: no export has a number of its use\./,
    ],
    [
      "of before it was shipped",
      shipped("", "2026-10-20"),
      { rows: [row("a", 9, { from: "2026-09-01", to: "2026-09-30" })] },
      /^"A" has no data since shipping: it was shipped on 2026-10-20,/,
    ],
    [
      "without a number",
      shipped(),
      { rows: [row("a", undefined)] },
      /^"A" is shipped and not measured: its key is there without a number/,
    ],
    [
      "switched on, which is no use",
      shipped(),
      { rows: [row("a", 9, { meaning: "configuration" })] },
      /^"A" is shipped and not measured/,
    ],
    ["used", shipped(), { rows: [row("a", 1)] }, undefined],
    ["watched too shortly", shipped("", "2026-10-20"), { rows: [row("a", 0)] }, undefined],
    ["too young to be in an export", shipped("", "2026-11-01"), { rows: [row("b", 9)] }, undefined],
    ["rare by nature, and decided so", shipped(rare), { rows: [row("a", 0)] }, undefined],
    ["rare by nature, and to be looked at again", shipped(overdue), { rows: [row("a", 0)] }, /^Nobody used/],
  ];
  for (const [what, entries, given, expected] of said) {
    it(`tells apart what is ${what}`, () => {
      const messages = told("no-usage", entries, given);
      if (expected) assert.match(messages.join("\n"), expected);
      assert.equal(messages.length, expected ? 1 : 0);
    });
  }
});
