import assert from "node:assert/strict";
import { found, type Reading } from "./reading.ts";

const shapes: readonly Reading[] = [
  {
    name: "a flat list under any key",
    text: `
wishes:
  - id: W-1
    title: Undo a delete
    status: planned
  - id: W-2
    title: Print view
    status: done
`,
    finds: ["planned | Undo a delete", "shipped | Print view"],
  },
  {
    name: "a flat list beside settings of the plan",
    text: `
version: 3
meta: { owner: core, updated: 2026-02-01 }
features:
  - name: Undo a delete
    priority: high
  - name: Print view
    priority: low
`,
    finds: ["unknown | Undo a delete", "unknown | Print view"],
  },
  {
    name: "groups of two levels",
    text: `
phases:
  - id: 1
    name: Foundation
    status: completed
    tasks:
      - { id: 1.1, title: Undo a delete, status: completed }
      - { id: 1.2, title: Print view, status: in_progress }
  - id: 2
    name: Growth
    status: planned
    tasks:
      - { id: 2.1, title: Dark mode, status: todo }
`,
    finds: ["shipped | Undo a delete", "in-progress | Print view", "planned | Dark mode"],
  },
  {
    name: "groups of three levels",
    text: `
milestones:
  - name: Beta
    epics:
      - name: Editing
        stories:
          - title: Undo a delete
            status: done
          - title: Redo
            status: open
      - name: Paper
        stories:
          - title: Print view
            status: open
`,
    finds: ["shipped | Undo a delete", "planned | Redo", "planned | Print view"],
  },
  {
    name: "a group without children among groups with them",
    text: `
epics:
  - title: Editing
    status: in progress
    stories:
      - { title: Undo a delete, status: done }
      - { title: Redo, status: open }
  - title: Paper
    status: planned
    stories: []
`,
    finds: ["shipped | Undo a delete", "planned | Redo", "planned | Paper"],
  },
  {
    name: "a top-level sequence",
    text: `
- title: Undo a delete
  description: Puts the row back.
  date: 2026-03
  state: done
- title: Print view
  date: 2026-05
  state: open
`,
    finds: ["shipped | Undo a delete", "planned | Print view"],
  },
  {
    name: "a sequence of groups",
    text: `
- category: Editing
  features:
    - title: Undo a delete
      status: shipped
    - title: Redo
      status: planned
- category: Paper
  features:
    - title: Print view
      status: planned
`,
    finds: ["shipped | Undo a delete", "planned | Redo", "planned | Print view"],
  },
  {
    name: "a map keyed by id",
    text: `
features:
  undo:
    title: Undo a delete
    status: done
  print:
    title: Print view
    status: planned
  dark:
    status: planned
    effort: 3
`,
    finds: ["shipped | Undo a delete", "planned | Print view", "planned | dark"],
  },
  {
    name: "a keyed map of groups that hold keyed maps",
    text: `
epics:
  editing:
    name: Editing
    status: active
    stories:
      undo: { name: Undo a delete, status: done }
      redo: { name: Redo, status: open }
  paper:
    name: Paper
    status: planned
    stories:
      print: { name: Print view, status: open }
`,
    finds: ["shipped | Undo a delete", "planned | Redo", "planned | Print view"],
  },
  {
    name: "plain strings under a phase with a state",
    text: `
phase:
  one:
    status: completed
    tasks:
      - Undo a delete
      - "Print view: for A4"
  two:
    status: planned
    tasks: [Dark mode, Search in all projects]
`,
    finds: [
      "shipped | Undo a delete",
      "shipped | Print view: for A4",
      "planned | Dark mode",
      "planned | Search in all projects",
    ],
  },
  {
    name: "now, next and later",
    text: `
now:
  - title: Undo a delete
next:
  - title: Print view
later:
  - title: Dark mode
  - title: Offline mode
    status: cancelled
`,
    finds: ["in-progress | Undo a delete", "planned | Print view", "planned | Dark mode", "dropped | Offline mode"],
  },
  {
    name: "buckets below a key",
    text: `
roadmap:
  now: [Undo a delete]
  next: [Print view]
  later: []
  done: [Sign in by mail]
`,
    finds: ["in-progress | Undo a delete", "planned | Print view", "shipped | Sign in by mail"],
  },
  {
    name: "todo and done of strings",
    text: `
todo:
  - Print view
  - Dark mode
done:
  - Undo a delete
`,
    finds: ["planned | Print view", "planned | Dark mode", "shipped | Undo a delete"],
  },
];

describe("features are found in", () => {
  for (const { name, text, finds } of shapes) {
    it(name, () => assert.deepEqual(found(text), finds));
  }
});
