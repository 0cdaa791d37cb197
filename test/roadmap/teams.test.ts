import assert from "node:assert/strict";
import { found, type Reading } from "./reading.ts";

/** Roadmaps as different teams write them; in each the reading is the one a careful person would give. */
const files: readonly Reading[] = [
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
  {
    name: "French",
    text: `
jalons:
  - titre: Bêta
    échéance: 2026-03-01
    fonctionnalités:
      - { titre: Annuler une suppression, statut: terminé }
      - { titre: Vue d'impression, statut: en cours }
      - { titre: Mode sombre, statut: à faire }
`,
    finds: ["shipped | Annuler une suppression", "in-progress | Vue d'impression", "planned | Mode sombre"],
  },
  {
    name: "Portuguese",
    text: `
roteiro:
  - nome: Desfazer exclusão
    situação: concluído
    responsável: Ana
  - nome: Modo escuro
    situação: em andamento
    responsável: Rui
`,
    finds: ["shipped | Desfazer exclusão", "in-progress | Modo escuro"],
  },
  {
    name: "Russian",
    text: `
этапы:
  - название: Основа
    статус: завершён
    задачи:
      - { название: Отмена удаления, статус: готово }
      - { название: Печать, статус: в работе }
      - { название: Тёмная тема, статус: запланировано }
`,
    finds: ["shipped | Отмена удаления", "in-progress | Печать", "planned | Тёмная тема"],
  },
  {
    name: "Chinese",
    text: `
路线图:
  - 阶段: 第一阶段
    状态: 已完成
    任务:
      - { 名称: 撤销删除, 状态: 已完成 }
      - { 名称: 打印视图, 状态: 进行中 }
  - 阶段: 第二阶段
    状态: 计划中
    任务:
      - { 名称: 深色模式, 状态: 未开始 }
`,
    finds: ["shipped | 撤销删除", "in-progress | 打印视图", "planned | 深色模式"],
  },
  {
    name: "Japanese",
    text: `
ロードマップ:
  - フェーズ: 基盤
    タスク:
      - { 名前: 削除の取り消し, 状態: 完了 }
      - { 名前: 印刷ビュー, 状態: 進行中 }
      - { 名前: ダークモード, 状態: 未着手 }
`,
    finds: ["shipped | 削除の取り消し", "in-progress | 印刷ビュー", "planned | ダークモード"],
  },
  {
    name: "Turkish",
    text: `
özellikler:
  - başlık: Silmeyi geri al
    durum: tamamlandı
  - başlık: Yazdırma görünümü
    durum: devam ediyor
  - başlık: Koyu tema
    durum: planlandı
`,
    finds: ["shipped | Silmeyi geri al", "in-progress | Yazdırma görünümü", "planned | Koyu tema"],
  },
  {
    name: "Korean, with English keys",
    text: `
features:
  - { name: 삭제 취소, status: 완료 }
  - { name: 인쇄 보기, status: 진행 중 }
  - { name: 어두운 테마, status: 예정 }
`,
    finds: ["shipped | 삭제 취소", "in-progress | 인쇄 보기", "planned | 어두운 테마"],
  },
  {
    name: "Italian",
    text: `
funzionalità:
  - { nome: Annulla eliminazione, stato: completato }
  - { nome: Vista di stampa, stato: in corso }
  - { nome: Tema scuro, stato: pianificato }
`,
    finds: ["shipped | Annulla eliminazione", "in-progress | Vista di stampa", "planned | Tema scuro"],
  },
  {
    name: "a key per entry that names it, with its state as value",
    text: `
features:
  Undo a delete: done
  Print view: in progress
  Dark mode: planned
`,
    finds: ["shipped | Undo a delete", "in-progress | Print view", "planned | Dark mode"],
  },
  {
    name: "strings with tick boxes under phases",
    text: `
phase_1:
  name: Base
  items:
    - "[x] Undo a delete"
    - "[ ] Print view"
phase_2:
  name: Growth
  items:
    - "[ ] Dark mode"
`,
    finds: ["shipped | Undo a delete", "planned | Print view", "planned | Dark mode"],
  },
  {
    name: "emoji as state",
    text: `
items:
  - { name: Undo a delete, state: ✅ }
  - { name: Print view, state: 🚧 }
  - { name: Dark mode, state: 📋 }
`,
    finds: ["shipped | Undo a delete", "in-progress | Print view", "planned | Dark mode"],
  },
  {
    name: "numbered phases as top-level keys with tasks",
    text: `
project: Reader
phase1:
  title: Base
  duration: 2 weeks
  tasks:
    - name: Undo a delete
      done: true
    - name: Print view
      done: false
phase2:
  title: Growth
  duration: 4 weeks
  tasks:
    - name: Dark mode
      done: false
`,
    finds: ["shipped | Undo a delete", "planned | Print view", "planned | Dark mode"],
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
    name: "anchors and merge keys for what entries share",
    text: `
defaults: &defaults
  owner: core
  status: planned
features:
  - <<: *defaults
    title: Undo a delete
  - <<: *defaults
    title: Print view
    status: done
`,
    finds: ["planned | Undo a delete", "shipped | Print view"],
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
