import assert from "node:assert/strict";
import { flagged, readMarks } from "./carets.ts";

const cases: readonly { name: string; roadmap: string }[] = [
  {
    name: "the second of two planned entries",
    roadmap: `
features:
  - title: Export to CSV
    status: planned
  - title: Offline reading
    status: planned
  - title: Export to CSV
           ^^^^^^^^^^^^^
    status: planned
`,
  },
  {
    name: "titles that differ in letter case, punctuation and spaces",
    roadmap: `
features:
  - title: Export to CSV
    status: planned
  - title: "export to  CSV."
           ^^^^^^^^^^^^^^^^^
    status: in-progress
  - title: export-to-csv
           ^^^^^^^^^^^^^
    owner: Ada
`,
  },
  {
    name: "a copy left behind when an entry moved from one bucket to another",
    roadmap: `
roadmap:
  now:
    - title: Export to CSV
      owner: Ada
    - title: Offline reading
      owner: Ada
  later:
    - title: Export to CSV
             ^^^^^^^^^^^^^
      owner: Ada
    - title: Dark mode
      owner: Ada
`,
  },
  {
    name: "titles in any script",
    roadmap: `
features:
  - title: 批量导出
    status: planned
  - title: Тёмная тема
    status: planned
  - title: 批量导出
           ^^^^
    status: planned
  - title: тёмная тема
           ^^^^^^^^^^^
    status: planned
`,
  },
  {
    name: "not what follows on something shipped or dropped",
    roadmap: `
features:
  - title: Export to CSV
    status: shipped
  - title: Export to CSV
    status: planned
  - title: Offline reading
    status: dropped
  - title: Offline reading
    status: planned
  - title: Dark mode
    status: shipped
  - title: Dark mode
    status: shipped
`,
  },
  {
    name: "not the same title in different parts of the roadmap",
    roadmap: `
apps:
  - name: Phone
    status: planned
    features:
      - title: Full text search
        owner: Ada
      - title: Sign in with a passkey
        owner: Ada
  - name: Desktop
    status: planned
    features:
      - title: Full text search
        owner: Ada
      - title: Several windows
        owner: Ada
`,
  },
  {
    name: "not kinds of work, placeholders, cut titles and labels",
    roadmap: `
features:
${[
  "Documentation",
  "Bug fixes",
  "TBD",
  "Feature 1",
  "New feature",
  "<name of the feature>",
  '"[Feature]"',
  "Address the comment about the...",
  "v1.2",
  "Q3 2025",
]
  .flatMap(title => [title, title])
  .map(title => `  - title: ${title}\n    status: planned`)
  .join("\n")}
`,
  },
  {
    name: "not what so many entries share that it names none of them",
    roadmap: `
features:
${"  - title: Customer request\n    status: planned\n".repeat(4)}
`,
  },
  {
    name: "not titles of which one says more",
    roadmap: `
features:
  - title: Export to CSV
    status: planned
  - title: Export to CSV (scheduled)
    status: planned
  - title: C
    status: planned
  - title: C++ bindings
    status: planned
  - title: C# bindings
    status: planned
`,
  },
];

describe("duplicate-feature", () => {
  for (const { name, roadmap } of cases) {
    it(`flags ${name}`, () => {
      const { text, marks } = readMarks(roadmap);
      assert.deepEqual(flagged("duplicate-feature", text).marks, marks);
    });
  }

  it("says what to do, and leads to the first entry", () => {
    const { messages, related } = flagged("duplicate-feature", readMarks(cases[0]!.roadmap).text);
    assert.deepEqual(messages, [
      '"Export to CSV" stands in this roadmap twice. Keep one entry and merge what the other says, or give them titles that tell them apart.',
    ]);
    assert.deepEqual(related, ["2: Export to CSV"]);
  });
});
