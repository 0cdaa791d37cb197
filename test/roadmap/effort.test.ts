import assert from "node:assert/strict";
import { effortOf } from "../../src/roadmap/effort.ts";
import { only } from "./reading.ts";

const amounts: readonly (readonly [written: string, amount: number, unit: string])[] = [
  ["3d", 3, "days"],
  ["0.5d", 0.5, "days"],
  ["1,5 Tage", 1.5, "days"],
  ["3 Tage", 3, "days"],
  ["5人日", 5, "days"],
  ["5天", 5, "days"],
  ["3 дня", 3, "days"],
  ["2 jours", 2, "days"],
  ["3-5d", 5, "days"],
  ["4 person-days", 4, "days"],
  ["1 day (planned: 4 weeks)", 1, "days"],
  ["2 weeks", 2, "weeks"],
  ["2 to 3 weeks", 3, "weeks"],
  ["4 engineer weeks", 4, "weeks"],
  ["2週間", 2, "weeks"],
  ["2 Monate", 2, "months"],
  ["2 人月", 2, "months"],
  ["~4 hours", 4, "hours"],
  ["10+ hours", 10, "hours"],
  ["30min", 0.5, "hours"],
  ["30-45 minutes", 0.75, "hours"],
  ["1-2 sprints", 2, "sprints"],
  ["5 pts", 5, "points"],
  ["8", 8, "points"],
  ["2-3", 3, "points"],
  ["M", 3, "size"],
  ["Large", 5, "size"],
  ["extra large", 8, "size"],
  ["L (2 weeks)", 5, "size"],
  ["M - nobody knows", 3, "size"],
  ["S/M", 3, "size"],
];

describe("effort", () => {
  for (const [written, amount, unit] of amounts) {
    it(`written as ${written} is ${amount} ${unit}`, () => {
      const effort = effortOf({ text: written, span: { start: 0, end: 1 } }, "points");
      assert.deepEqual(effort && [effort.text, effort.amount, effort.unit], [written, amount, unit]);
    });
  }

  for (const written of ["0", "1/2 day", "2026-03-01", "ongoing", "N/A", "3 apples", "small change to the rows"]) {
    it(`written as ${written} is not understood`, () => {
      assert.equal(effortOf({ text: written, span: { start: 0, end: 1 } }, "points"), undefined);
    });
  }

  for (const [line, amount, unit] of [
    ["effort: { hours: 8 }", 8, "hours"],
    ["effort: { days: 3 }", 3, "days"],
    ["estimated_hours: 8", 8, "hours"],
    ["story_points: 5", 5, "points"],
    ["estimated_duration: 8-12 hours", 12, "hours"],
    ["size: XL", 8, "size"],
    ["工数: 3", 3, "days"],
    ["aufwand: 3 Tage", 3, "days"],
    ["cost: 5 points", 5, "points"],
    ["cost: M", 3, "size"],
  ] as const) {
    it(`is read from ${line}`, () => {
      const { effort } = only(`features:\n  - title: Export\n    status: planned\n    ${line}\n`);
      assert.deepEqual(effort && [effort.amount, effort.unit], [amount, unit]);
    });
  }

  for (const line of ["cost: 1,260", "cost: 690,000 USD a month"]) {
    it(`is not read from ${line}, which is money`, () => {
      assert.equal(only(`features:\n  - title: Export\n    status: planned\n    ${line}\n`).effort, undefined);
    });
  }
});
