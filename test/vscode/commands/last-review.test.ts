import assert from "node:assert/strict";
import type { Memento } from "vscode";
import { LastReview } from "../../../src/vscode/commands/last-review.ts";

describe("the last review", () => {
  function lastReview(): LastReview {
    const kept = new Map<string, unknown>();
    const memento = {
      get: (key: string) => kept.get(key),
      update: async (key: string, value: unknown) => void kept.set(key, value),
    };
    return new LastReview(memento as unknown as Memento);
  }

  it("is unknown at first", () => {
    assert.equal(lastReview().before("2026-11-23"), undefined);
  });

  it("is never that of today, however often minutes are taken", async () => {
    const last = lastReview();
    for (const day of ["2026-08-01", "2026-11-23", "2026-11-23"]) {
      await last.held(day);
      assert.equal(last.before(day), day === "2026-08-01" ? undefined : "2026-08-01");
    }
    assert.equal(last.before("2026-12-01"), "2026-11-23");
  });
});
