import assert from "node:assert/strict";
import { bucketStatus, statusOf, tickBox } from "../../src/roadmap/status.ts";

const written = {
  shipped: [
    "done",
    "Done",
    "✅ COMPLETE",
    "🎉 COMPLETE - 55% MILESTONE!",
    "Published to the registry",
    "🟢",
    "Complete (phase 1)",
    "100%",
    "✅",
    "已完成",
    "完了",
    "Завершена",
    "hecho",
    "terminé",
    "fertig",
    "concluído",
    "tamamlandı",
    "완료",
  ],
  "in-progress": [
    "in_progress",
    "In-Progress",
    "IN PROGRESS",
    "wip",
    "40%",
    "done 40%",
    "🟡 in progress",
    "🚧",
    "进行中",
    "開発中",
    "в работе",
    "en curso",
    "in Arbeit",
  ],
  planned: [
    "planned",
    "not_started",
    "To-Do",
    "backlog",
    "pendiente",
    "à faire",
    "geplant",
    "予定",
    "0%",
    "Planned for Q3",
    "🟢 READY TO EXECUTE",
    "not done",
  ],
  dropped: ["wontfix", "won't fix", "cancelled", "rejected", "已取消", "❌", "abgelehnt"],
  unknown: ["", "purple", "imlpemented", "12", "🟢 purple"],
} as const;

describe("a written state", () => {
  for (const [status, values] of Object.entries(written)) {
    for (const value of values)
      it(`${JSON.stringify(value)} is ${status}`, () => assert.equal(statusOf(value), status));
  }
});

describe("the name of a list", () => {
  for (const [name, status] of [
    ["now", "in-progress"],
    ["previous_completed", "shipped"],
    ["next-sprint", "planned"],
    ["wontDo", "dropped"],
    ["security", undefined],
    ["Q1 2026", undefined],
  ] as const) {
    it(`"${name}" gives ${status ?? "no state"}`, () => assert.equal(bucketStatus(name), status));
  }
});

describe("a box to tick", () => {
  for (const [line, status] of [
    ["[x] Undo", "shipped"],
    ["[ ] Undo", "planned"],
    ["- [✅] Undo", "shipped"],
    ["Undo [x]", "shipped"],
    ["Undo", undefined],
    ["[UI] Undo", undefined],
  ] as const) {
    it(`"${line}" is ${status ?? "none"}`, () => assert.equal(tickBox(line), status));
  }
});
