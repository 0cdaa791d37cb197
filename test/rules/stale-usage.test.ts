import assert from "node:assert/strict";
import { month, row, shipped, told } from "./measured.ts";

const old = [row("a", 412, month(6))];

describe("stale-usage", () => {
  it("says how old the newest number is, and how old it may be", () => {
    assert.deepEqual(told("stale-usage", shipped(), { rows: old, usage: { ageDays: 90 } }), [
      'The newest number of the use of "A" is 146 days old: 412 users from 2026-06-01 to 2026-06-30 (usage/events.csv, row 2). This roadmap asks for none older than 90 days. Export the numbers again.',
    ]);
  });

  it("is silent about newer numbers, numbers without a day, and where nothing is asked", () => {
    const usage = { ageDays: 90 };
    const { from, to, ...undated } = row("a", 412);
    assert.deepEqual(told("stale-usage", shipped(), { rows: [...old, row("a", 9, month(10))], usage }), []);
    assert.deepEqual(told("stale-usage", shipped(), { rows: [undated], usage }), []);
    assert.deepEqual(told("stale-usage", shipped(), { rows: old }), []);
    assert.deepEqual(told("stale-usage", shipped(), { rows: old, usage: { ageDays: 400 } }), []);
  });

  it("leaves what exports say to itself: stale-evidence does not say it again", () => {
    assert.deepEqual(told("stale-evidence", shipped(), { rows: old, policy: { evidenceDays: 30 } }), []);
  });
});
