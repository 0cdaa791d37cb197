import assert from "node:assert/strict";
import { found, type Reading } from "./reading.ts";

/** Roadmaps as different teams write them; in each the reading is the one a careful person would give. */
const files: readonly Reading[] = [
  {
    name: "progress as a percentage",
    text: `
deliverables:
  - { name: Undo a delete, progress: 100% }
  - { name: Print view, progress: 40% }
  - { name: Dark mode, progress: 0% }
`,
    finds: ["shipped | Undo a delete", "in-progress | Print view", "planned | Dark mode"],
  },
  {
    name: "long strings with a colon, quoted",
    text: `
roadmap:
  - "Undo: put a deleted row back"
  - "Print view: a page without menus"
  - "Dark mode: for the night"
`,
    finds: [
      "unknown | Undo: put a deleted row back",
      "unknown | Print view: a page without menus",
      "unknown | Dark mode: for the night",
    ],
  },
  {
    name: "strings with a colon, not quoted: maps of one key",
    text: `
todo:
  - Undo: put a deleted row back
  - Print view: a page without menus
done:
  - Dark mode: for the night
`,
    finds: ["planned | Undo", "planned | Print view", "shipped | Dark mode"],
  },
  {
    name: "a state given as a map",
    text: `
features:
  - title: Undo a delete
    status: { value: done, since: 2026-01-01 }
  - title: Print view
    status: { value: planned }
`,
    finds: ["shipped | Undo a delete", "planned | Print view"],
  },
  {
    name: "titles in several languages",
    text: `
features:
  - title: { en: Undo a delete, de: Löschen rückgängig machen }
    status: done
  - title: { en: Print view, de: Druckansicht }
    status: planned
`,
    finds: ["shipped | Undo a delete", "planned | Print view"],
  },
  {
    name: "a hierarchy by number of level",
    text: `
level_1:
  name: Editing
  level_2:
    - name: Undo a delete
      status: done
    - name: Redo
      status: todo
`,
    finds: ["shipped | Undo a delete", "planned | Redo"],
  },
  {
    name: "one feature a file, with its work",
    text: `
feature: Undo a delete
status: in_progress
owner: Ada
tasks:
  - { id: T1, title: Keep deleted rows, status: done }
  - { id: T2, title: Show a button, status: todo }
`,
    finds: ["shipped | Keep deleted rows", "planned | Show a button"],
  },
  {
    name: "workstreams as keys with milestones by month",
    text: `
workstreams:
  editing:
    owner: Ada
    milestones:
      - { month: 2026-01, name: Undo a delete, status: complete }
      - { month: 2026-02, name: Redo, status: on-track }
  paper:
    owner: Ben
    milestones:
      - { month: 2026-03, name: Print view, status: not-started }
`,
    finds: ["shipped | Undo a delete", "in-progress | Redo", "planned | Print view"],
  },
  {
    name: "a public roadmap page's data",
    text: `
title: What is next
intro: What we work on
sections:
  - heading: In progress
    items:
      - title: Print view
        body: A page without menus
  - heading: Planned
    items:
      - title: Dark mode
        body: For the night
  - heading: Shipped
    items:
      - title: Undo a delete
        body: Puts the row back
`,
    finds: ["in-progress | Print view", "planned | Dark mode", "shipped | Undo a delete"],
  },
  {
    name: "votes on requests",
    text: `
requests:
  - title: Undo a delete
    votes: 41
    status: under review
  - title: Print view
    votes: 7
    status: declined
`,
    finds: ["planned | Undo a delete", "dropped | Print view"],
  },
  {
    name: "gantt-like rows with start and end",
    text: `
gantt:
  - task: Undo a delete
    start: 2026-01-05
    end: 2026-01-20
  - task: Print view
    start: 2026-02-01
    end: 2026-02-20
`,
    finds: ["unknown | Undo a delete", "unknown | Print view"],
  },
];

describe("roadmaps as different teams write them", () => {
  for (const { name, text, finds } of files) {
    it(name, () => assert.deepEqual(found(text, "roadmap.yaml"), finds));
  }
});
