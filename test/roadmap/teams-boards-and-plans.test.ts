import assert from "node:assert/strict";
import { found, type Reading } from "./reading.ts";

/** Roadmaps as different teams write them; in each the reading is the one a careful person would give. */
const files: readonly Reading[] = [
  {
    name: "entries named by a key that their list is named after, beside a goal that some of them have",
    text: `
teams:
  - team: Editing
    bets:
      - { bet: Undo, status: done, goal: Clerks delete the wrong row. }
      - { bet: Redo, status: open, notes: Nobody missed it. }
`,
    finds: ["shipped | Undo", "planned | Redo"],
  },
  {
    name: "a board with columns and cards",
    text: `
board: Reader app
columns:
  - name: Backlog
    cards:
      - title: Dark mode
        labels: [ui]
  - name: Doing
    cards:
      - title: Print view
  - name: Done
    cards:
      - title: Undo a delete
`,
    finds: ["planned | Dark mode", "in-progress | Print view", "shipped | Undo a delete"],
  },
  {
    name: "an export of an issue tracker with fields one level down",
    text: `
issues:
  - key: APP-1
    fields:
      summary: Undo a delete
      status: { name: Done }
      priority: { name: High }
  - key: APP-2
    fields:
      summary: Print view
      status: { name: In Progress }
      priority: { name: Low }
`,
    finds: ["shipped | Undo a delete", "in-progress | Print view"],
  },
  {
    name: "milestones with a due date that hold issues",
    text: `
milestones:
  - title: "1.0"
    due: 2026-03-01
    issues:
      - { title: Undo a delete, number: 12, state: closed }
      - { title: Print view, number: 15, state: open }
  - title: "1.1"
    due: 2026-06-01
    issues:
      - { title: Dark mode, number: 20, state: open }
`,
    finds: ["shipped | Undo a delete", "planned | Print view", "planned | Dark mode"],
  },
  {
    name: "features by slug that say whether they are enabled",
    text: `
features:
  undo-delete:
    description: Puts a deleted row back
    enabled: true
    owner: core
  print-view:
    description: A page without menus
    enabled: false
    owner: web
`,
    finds: ["unknown | undo-delete", "unknown | print-view"],
  },
  {
    name: "objectives with key results and initiatives",
    text: `
objectives:
  - objective: People trust the editor
    key_results:
      - { kr: Lost rows per week, target: 0 }
    initiatives:
      - { name: Undo a delete, status: done, owner: Ada }
      - { name: Autosave, status: in progress, owner: Ben }
  - objective: Paper works
    key_results:
      - { kr: Prints a day, target: 100 }
    initiatives:
      - { name: Print view, status: planned, owner: Ada }
`,
    finds: ["shipped | Undo a delete", "in-progress | Autosave", "planned | Print view"],
  },
  {
    name: "a list scored by reach, impact, confidence and effort",
    text: `
scoring: rice
ideas:
  - idea: Undo a delete
    reach: 900
    impact: 2
    confidence: 80%
    effort: 3
  - idea: Print view
    reach: 50
    impact: 1
    confidence: 50%
    effort: 5
`,
    finds: ["planned | Undo a delete", "planned | Print view"],
  },
  {
    name: "epics with stories with tasks",
    text: `
epics:
  - epic: Editing
    stories:
      - story: Undo a delete
        points: 5
        status: In Review
        tasks:
          - Keep deleted rows
          - Show a button
      - story: Redo
        points: 3
        status: Backlog
        tasks: [Show a button]
`,
    finds: ["in-progress | Undo a delete", "planned | Redo"],
  },
  {
    name: "a plan with what was released beside it",
    text: `
upcoming:
  - feature: Print view
    target: v1.3
  - feature: Dark mode
    target: v1.4
released:
  - feature: Undo a delete
    version: v1.2
`,
    finds: ["planned | Print view", "planned | Dark mode", "shipped | Undo a delete"],
  },
  {
    name: "Spanish",
    text: `
proyecto: Lector
fases:
  - nombre: Base
    estado: completada
    tareas:
      - { id: 1, titulo: Deshacer un borrado, estado: hecho }
      - { id: 2, titulo: Vista de impresión, estado: en curso }
  - nombre: Crecimiento
    estado: pendiente
    tareas:
      - { id: 3, titulo: Modo oscuro, estado: pendiente }
`,
    finds: ["shipped | Deshacer un borrado", "in-progress | Vista de impresión", "planned | Modo oscuro"],
  },
  {
    name: "German, keyed by quarter",
    text: `
fahrplan:
  Q1 2026:
    - titel: Löschen rückgängig machen
      status: fertig
      aufwand: 3 Tage
  Q2 2026:
    - titel: Druckansicht
      status: in Arbeit
    - titel: Dunkles Aussehen
      status: geplant
`,
    finds: ["shipped | Löschen rückgängig machen", "in-progress | Druckansicht", "planned | Dunkles Aussehen"],
  },
];

describe("roadmaps as different teams write them", () => {
  for (const { name, text, finds } of files) {
    it(name, () => assert.deepEqual(found(text, "roadmap.yaml"), finds));
  }
});
