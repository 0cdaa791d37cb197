import assert from "node:assert/strict";
import { found, type Reading } from "./reading.ts";

const shapes: readonly Reading[] = [
  {
    name: "quarters as keys",
    text: `
Q1 2026:
  - Undo a delete
  - Print view
Q2 2026:
  - Dark mode
`,
    finds: ["unknown | Undo a delete", "unknown | Print view", "unknown | Dark mode"],
  },
  {
    name: "years of quarters",
    text: `
roadmap:
  2026:
    Q1: [Undo a delete, Print view]
    Q2: [Dark mode]
  2027:
    Q1: [Offline mode]
`,
    finds: ["unknown | Undo a delete", "unknown | Print view", "unknown | Dark mode", "unknown | Offline mode"],
  },
  {
    name: "quarters as keys, with maps",
    text: `
2026-Q1:
  - { title: Undo a delete, owner: Ada }
2026-Q2:
  - { title: Print view, owner: Ben }
`,
    finds: ["unknown | Undo a delete", "unknown | Print view"],
  },
  {
    name: "versions with a state of their own",
    text: `
releases:
  "1.2":
    status: released
    date: 2026-01-10
    features: [Undo a delete, Print view]
  "2.0":
    status: planned
    features: [Dark mode]
`,
    finds: ["shipped | Undo a delete", "shipped | Print view", "planned | Dark mode"],
  },
  {
    name: "a recursive tree, without its root",
    text: `
tree:
  id: root
  title: The product
  status: active
  children:
    - id: editing
      title: Editing
      status: active
      children:
        - { id: undo, title: Undo a delete, status: done, children: [] }
        - { id: redo, title: Redo, status: todo, children: [] }
    - { id: print, title: Print view, status: todo, children: [] }
`,
    finds: ["in-progress | Editing", "shipped | Undo a delete", "planned | Redo", "planned | Print view"],
  },
  {
    name: "one-line flow maps",
    text: `
items:
  - {id: 1, title: Undo a delete, status: done, depends_on: []}
  - {id: 2, title: "Print view, in colour", status: open, depends_on: [1]}
`,
    finds: ["shipped | Undo a delete", "planned | Print view, in colour"],
  },
  {
    name: "a list that is one flow sequence over lines",
    text: `
items: [
  { title: Undo a delete, status: done },
  { title: Print view, status: open },
]
`,
    finds: ["shipped | Undo a delete", "planned | Print view"],
  },
  {
    name: "JSON, which is YAML",
    text: `{"features": [{"id": 1, "title": "Undo a delete", "status": "done"}, {"id": 2, "title": "Print view", "status": "open"}]}`,
    finds: ["shipped | Undo a delete", "planned | Print view"],
  },
  {
    name: "the dash on a line of its own",
    text: `
tasks:
  -
    title: Undo a delete
    status: done
  -
    title: Print view
    status: todo
`,
    finds: ["shipped | Undo a delete", "planned | Print view"],
  },
  {
    name: "lists that are not indented",
    text: `
tasks:
- title: Undo a delete
  status: done
- title: Print view
  status: todo
`,
    finds: ["shipped | Undo a delete", "planned | Print view"],
  },
  {
    name: "several documents in one file",
    text: `
title: Undo a delete
status: done
tasks:
  - { name: Keep deleted rows, status: done }
---
title: Paper
status: planned
tasks:
  - { name: Print view, status: todo }
`,
    finds: ["shipped | Keep deleted rows", "planned | Print view"],
  },
  {
    name: "documents of which the first is a header",
    text: `
# The plan
---
version: 1
---
features:
  - { title: Undo a delete, status: done }
  - { title: Print view, status: todo }
...
`,
    finds: ["shipped | Undo a delete", "planned | Print view"],
  },
  {
    name: "ids that are numbers, and entries that are named by nothing else",
    text: `
tasks:
  - id: 101
    title: Undo a delete
    status: done
  - id: 102
    status: todo
`,
    finds: ["shipped | Undo a delete", "planned | 102"],
  },
  {
    name: "keys in another case and with other separators",
    text: `
Work Items:
  - Feature-Name: x
    Title: Undo a delete
    Status: Done
  - Title: Print view
    Status: Not Started
`,
    finds: ["shipped | Undo a delete", "planned | Print view"],
  },
  {
    name: "duplicates count twice",
    text: `
features:
  - { title: Undo a delete, status: done }
  - { title: Undo a delete, status: done }
`,
    finds: ["shipped | Undo a delete", "shipped | Undo a delete"],
  },
  {
    name: "the same list key twice",
    text: `
features:
  - { title: Undo a delete, status: done }
features:
  - { title: Print view, status: todo }
`,
    finds: ["shipped | Undo a delete", "planned | Print view"],
  },
  {
    name: "several strings on a line",
    text: "todo: [Undo a delete, Print view]\ndone: [Dark mode]\n",
    finds: ["planned | Undo a delete", "planned | Print view", "shipped | Dark mode"],
  },
];

describe("features are found in", () => {
  for (const { name, text, finds } of shapes) {
    it(name, () => assert.deepEqual(found(text), finds));
  }
});
