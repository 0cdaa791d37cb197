import assert from "node:assert/strict";
import { found, type Reading } from "./reading.ts";

/** Roadmaps as different teams write them; in each the reading is the one a careful person would give. */
const files: readonly Reading[] = [
  {
    name: "work that names the milestone it belongs to, and no title",
    text: `
areas:
  - { id: editor, milestone: M1, priority: 1 }
  - { id: printing, milestone: M2, priority: 2 }
  - { id: search, milestone: M2, priority: 2 }
  - { id: sync, milestone: M2, priority: 3 }
  - { id: sharing, milestone: M1, priority: 3 }
`,
    finds: ["unknown | editor", "unknown | printing", "unknown | search", "unknown | sync", "unknown | sharing"],
  },
  {
    name: "a stage with a state of its own, and its outputs as strings",
    text: `
v1:
  status: done
  deliverables:
    - Undo a delete
    - Print view
v2:
  status: planned
  features:
    - Autosave
    - Sharing
`,
    finds: ["planned | Autosave", "planned | Sharing"],
  },
  {
    name: "weeks of days with tasks",
    text: `
plan:
  week_1:
    goal: Editing
    tasks:
      - { task: Undo a delete, assignee: Ada, status: done }
      - { task: Redo, assignee: Ben, status: doing }
  week_2:
    goal: Paper
    tasks:
      - { task: Print view, assignee: Ada, status: todo }
`,
    finds: ["shipped | Undo a delete", "in-progress | Redo", "planned | Print view"],
  },
  {
    name: "themes with what and why",
    text: `
themes:
  - theme: Trust
    why: People lose rows
    bets:
      - bet: Undo a delete
        status: building
      - bet: Autosave
        status: considering
  - theme: Paper
    bets:
      - bet: Print view
        status: considering
`,
    finds: ["in-progress | Undo a delete", "planned | Autosave", "planned | Print view"],
  },
  {
    name: "a roadmap of releases with dates and highlights as strings",
    text: `
releases:
  - version: 1.2
    date: 2026-01
    features:
      - Undo a delete
      - Print view
  - version: 1.3
    date: 2026-04
    features:
      - Dark mode
`,
    finds: ["unknown | Undo a delete", "unknown | Print view", "unknown | Dark mode"],
  },
  {
    name: "versions as keys",
    text: `
v1.2:
  - Undo a delete
  - Print view
v2.0:
  - Dark mode
`,
    finds: ["unknown | Undo a delete", "unknown | Print view", "unknown | Dark mode"],
  },
  {
    name: "teams that each plan their own",
    text: `
teams:
  web:
    lead: Ada
    roadmap:
      - { title: Print view, quarter: Q1, status: planned }
  core:
    lead: Ben
    roadmap:
      - { title: Undo a delete, quarter: Q1, status: done }
      - { title: Autosave, quarter: Q2, status: planned }
`,
    finds: ["planned | Print view", "shipped | Undo a delete", "planned | Autosave"],
  },
  {
    name: "products of which each has features",
    text: `
products:
  - name: Editor
    features:
      - { name: Undo a delete, status: ga }
      - { name: Redo, status: beta }
  - name: Printer
    features:
      - { name: Print view, status: planned }
`,
    finds: ["shipped | Undo a delete", "in-progress | Redo", "planned | Print view"],
  },
  {
    name: "priorities as groups",
    text: `
backlog:
  P0:
    - { id: B-1, title: Undo a delete, estimate: 3d }
  P1:
    - { id: B-2, title: Print view, estimate: 5d }
  P2:
    - { id: B-3, title: Dark mode, estimate: 1d }
`,
    finds: ["planned | Undo a delete", "planned | Print view", "planned | Dark mode"],
  },
  {
    name: "must, should, could, won't",
    text: `
must:
  - Undo a delete
should:
  - Print view
could:
  - Dark mode
wont:
  - Offline mode
`,
    finds: ["unknown | Undo a delete", "unknown | Print view", "unknown | Dark mode", "dropped | Offline mode"],
  },
  {
    name: "short, medium and long term",
    text: `
short_term:
  - title: Undo a delete
    owner: Ada
medium_term:
  - title: Print view
    owner: Ben
long_term:
  - title: Dark mode
    owner: Ada
`,
    finds: ["planned | Undo a delete", "planned | Print view", "planned | Dark mode"],
  },
  {
    name: "a tree that repeats `items`",
    text: `
items:
  - name: Editing
    status: active
    items:
      - name: Undo a delete
        status: done
      - name: Redo
        status: planned
  - name: Paper
    status: planned
`,
    finds: ["in-progress | Editing", "shipped | Undo a delete", "planned | Redo", "planned | Paper"],
  },
  {
    name: "a wrapper of the kind that platforms use, around features",
    text: `
roadmap:
  title: Reader
  metadata: { owner: core }
  spec:
    features:
      - { title: Undo a delete, phase: 1, status: done }
      - { title: Print view, phase: 2, status: planned }
`,
    finds: ["shipped | Undo a delete", "planned | Print view"],
  },
];

describe("roadmaps as different teams write them", () => {
  for (const { name, text, finds } of files) {
    it(name, () => assert.deepEqual(found(text, "roadmap.yaml"), finds));
  }
});
