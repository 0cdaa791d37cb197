import assert from "node:assert/strict";
import { flagged, readMarks } from "./carets.ts";

/** Two entries in one list: what was dropped, and what is planned now. */
const pair = (dropped: string, planned: string) => `features:
  - title: ${dropped}
    status: dropped
  - title: ${planned}
    status: planned
`;

const cases: readonly { name: string; roadmap: string }[] = [
  {
    name: "open entries with nearly the title of a dropped one",
    roadmap: `
features:
  - title: Export reports to PDF
    status: dropped
  - title: Dark mode
    status: cancelled
  - title: Exporting the report to PDF
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    status: planned
  - title: Add a dark mode
           ^^^^^^^^^^^^^^^
    status: in-progress
  - title: Export reports to PDF files
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    owner: Ada
  - title: Dark mode
    status: shipped
`,
  },
  {
    name: "titles in any script",
    roadmap: `
features:
  - title: 批量导出
    status: dropped
  - title: Тёмная тема
    status: dropped
  - title: 批量导出
           ^^^^
    status: planned
  - title: тёмная тема.
           ^^^^^^^^^^^^
    status: planned
`,
  },
  {
    name: "what comes back in another quarter",
    roadmap: `
roadmap:
  - name: Q1 2025
    features:
      - title: Offline reading
        status: dropped
      - title: Sign in with a passkey
        status: planned
  - name: Q3 2026
    features:
      - title: Offline reading
               ^^^^^^^^^^^^^^^
        status: planned
      - title: Several windows
        status: planned
`,
  },
  {
    name: "not the same title in another part of the roadmap",
    roadmap: `
apps:
  - name: Phone
    status: planned
    features:
      - title: Full text search
        status: dropped
      - title: Sign in with a passkey
        status: planned
  - name: Desktop
    status: planned
    features:
      - title: Full text search
        status: planned
      - title: Several windows
        status: planned
`,
  },
  { name: "not other features with a word in common", roadmap: pair("Export to CSV", "Export to PDF") },
  { name: "not another version", roadmap: pair("XDAG wallet release 0.2.0", "XDAG wallet release 0.2.2") },
  { name: "not a short title and a longer one", roadmap: pair("Dark mode", "Dark mode for maps") },
  { name: "not kinds of work", roadmap: pair("Documentation", "Documentation") },
  {
    name: "not what was merged, replaced, or is named by its id",
    roadmap: `
features:
  - title: Export to CSV
    status: dropped
    reason: Merged into the next one.
  - id: old-theme
    title: Dark mode
    status: dropped
  - title: Export to CSV
    status: planned
  - title: Dark mode
    status: planned
    follows: old-theme
`,
  },
  {
    name: "not what was decided again",
    roadmap: `
features:
  - title: Export to CSV
    status: dropped
  - title: Export to CSV
    status: planned
    decision: keep until 2027-01-31 because auditors ask for it now
`,
  },
];

describe("decided-before", () => {
  for (const { name, roadmap } of cases) {
    it(`flags ${name}`, () => {
      const { text, marks } = readMarks(roadmap);
      assert.deepEqual(flagged("decided-before", text).marks, marks);
    });
  }

  it("leads to the dropped entry and quotes its reason", () => {
    const roadmap = `features:
  - title: Dark mode
    status: dropped
    decision: { kind: cut, reason: Nine of ten people print the reports., date: 2024-06-12 }
  - title: dark mode
    status: planned
  - title: Undo
    status: dropped
  - title: undo
    status: planned
`;
    const { messages, related } = flagged("decided-before", roadmap);
    assert.deepEqual(messages, [
      '"dark mode" is much like "Dark mode", which was dropped; the reason was "Nine of ten people print the reports". Say what is different now, or leave it dropped.',
      '"undo" is much like "Undo", which was dropped; nothing says why. Say what is different now, or leave it dropped.',
    ]);
    assert.deepEqual(related, ["2: Dark mode", "7: Undo"]);
  });
});
