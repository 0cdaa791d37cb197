import assert from "node:assert/strict";
import { historyOf } from "../../src/history/chronicle.ts";
import { lifetimesOf } from "../../src/history/lifetimes.ts";
import { review } from "../../src/review.ts";

describe("what a history tells of the features of today", () => {
  it("is told of those that it knows, by whatever they are called now", () => {
    const then = "features:\n  - { id: undo, title: Undo, status: in-progress }\n";
    const now = "features:\n  - { title: Redo }\n  - { id: undo, title: Undo and redo, status: in-progress }\n";
    const history = historyOf([{ commit: "a1", date: "2026-03-02T12:00:00Z", text: then }]);
    const { features } = review(now);
    const lifetimes = lifetimesOf(history, features);
    assert.deepEqual(
      features.map(feature => lifetimes.get(feature)?.inProgressSince?.commit),
      [undefined, "a1"],
    );
  });
});
