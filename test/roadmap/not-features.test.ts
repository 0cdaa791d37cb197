import assert from "node:assert/strict";
import { found, type Reading } from "./reading.ts";

const cases: readonly Reading[] = [
  ...[
    ["outputs", "outputs: [Report page, Export button]"],
    ["steps", "steps: [{ name: Write it, status: done }, { name: Ship it, status: todo }]"],
    ["acceptance criteria", "acceptance_criteria: [{ id: AC-1, title: A row comes back, status: done }]"],
    ["acceptance criteria in camel case", "acceptanceCriteria: [A row comes back, Works offline]"],
    ["subtasks", "subtasks: [{ id: 1a, title: Keep deleted rows, status: done }]"],
    ["risks", "risks: [{ id: R-1, title: Disk fills up, status: open }]"],
    ["decisions", "decisions: [{ id: D-1, title: Keep thirty days, status: accepted, date: 2026-01-01 }]"],
    ["tasks that nobody tracks", "tasks: [Keep deleted rows, Show a button]"],
    ["tasks with titles only", "tasks: [{ title: Keep deleted rows }, { title: Show a button }]"],
    ["personas", "personas: [{ name: Clerk, status: active }]"],
    ["tests", "tests: [{ name: undo twice, status: done }]"],
    ["dependencies", "depends_on: [{ id: F-9, status: done }]"],
    ["links", "links: [{ title: The forum, url: 'https://example.org' }]"],
    ["history", "history: [{ date: 2026-01-01, status: planned }, { date: 2026-02-01, status: done }]"],
  ].map(([name, line]) => ({
    name: `the ${name} of a feature`,
    text: `features:\n  - id: F-1\n    title: Undo a delete\n    status: planned\n    ${line}\n  - id: F-2\n    title: Print view\n    status: done\n`,
    finds: ["planned | Undo a delete", "shipped | Print view"],
  })),
  {
    name: "the bugs of a feature, which stays one beside the others",
    text: `
features:
  - { title: Undo a delete, status: done }
  - title: Print view
    status: done
    bugs_fixed: [{ issue: "#1", title: Blank page, status: fixed }, { issue: "#2", title: Lost row, status: fixed }]
  - { title: Redo, status: planned }
`,
    finds: ["shipped | Undo a delete", "shipped | Print view", "planned | Redo"],
  },
  {
    name: "headings that the work refers to by id",
    text: `
epics:
  - { id: E1, title: Editing, status: active }
  - { id: E2, title: Paper, status: planned }
stories:
  - { id: S1, title: Undo a delete, epic: E1, status: done }
  - { id: S2, title: Redo, epic: E1, status: todo }
  - { id: S3, title: Print view, epic: E2, status: todo }
`,
    finds: ["shipped | Undo a delete", "planned | Redo", "planned | Print view"],
  },
  {
    name: "headings that list the ids of the work",
    text: `
milestones:
  - { name: Beta, date: 2026-03-01, features: [F-1, F-2] }
  - { name: Launch, date: 2026-06-01, features: [F-3] }
features:
  - { id: F-1, title: Undo a delete, status: done }
  - { id: F-2, title: Redo, status: todo }
  - { id: F-3, title: Print view, status: todo }
`,
    finds: ["shipped | Undo a delete", "planned | Redo", "planned | Print view"],
  },
  {
    name: "sprints that show the work again by id",
    text: `
features:
  - { id: F-1, title: Undo a delete, status: done }
  - { id: F-2, title: Print view, status: todo }
sprints:
  - name: Sprint 1
    stories:
      - { feature: F-1, points: 3 }
      - { feature: F-2, points: 5 }
`,
    finds: ["shipped | Undo a delete", "planned | Print view"],
  },
  {
    name: "an overview that repeats the titles",
    text: `
summary:
  completed: [Undo a delete, Print view]
features:
  - { id: F-1, title: Undo a delete, status: done }
  - { id: F-2, title: Print view, status: done }
  - { id: F-3, title: Dark mode, status: todo }
`,
    finds: ["shipped | Undo a delete", "shipped | Print view", "planned | Dark mode"],
  },
  ...["risks", "decisions", "personas", "principles", "metrics", "open_questions", "team", "glossary"].map(key => ({
    name: `${key} beside the features`,
    text: `features:\n  - { id: F-1, title: Undo a delete, status: planned }\n  - { id: F-2, title: Print view, status: done }\n${key}:\n  - { id: X-1, title: Something else, status: open, owner: Ada }\n  - { id: X-2, title: One more thing, status: open, owner: Ben }\n`,
    finds: ["planned | Undo a delete", "shipped | Print view"],
  })),
  {
    name: "the changelog beside the plan",
    text: `
planned:
  - title: Print view
    effort: M
changelog:
  - { version: 1.0.0, date: 2026-01-01, changes: [Undo a delete, Dark mode] }
  - { version: 0.9.0, date: 2025-11-01, changes: [Sign in by mail] }
`,
    finds: ["planned | Print view"],
  },
  {
    name: "the list of states that a file allows",
    text: `
status_values: [planned, in_progress, done]
statuses:
  - { name: planned, color: grey }
  - { name: done, color: green }
features:
  - { title: Undo a delete, status: planned }
  - { title: Print view, status: done }
`,
    finds: ["planned | Undo a delete", "shipped | Print view"],
  },
];

describe("these are no features:", () => {
  for (const { name, text, finds } of cases) {
    it(name, () => assert.deepEqual(found(text), finds));
  }
});
