import assert from "node:assert/strict";
import { found, type Reading } from "./reading.ts";

/** Roadmaps as different teams write them; in each the reading is the one a careful person would give. */
const files: readonly Reading[] = [
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
];

describe("roadmaps as different teams write them", () => {
  for (const { name, text, finds } of files) {
    it(name, () => assert.deepEqual(found(text, "roadmap.yaml"), finds));
  }
});
