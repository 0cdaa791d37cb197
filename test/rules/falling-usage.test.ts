import assert from "node:assert/strict";
import { month, rare, row, shipped, told } from "./measured.ts";

const fell = (...counts: number[]) => counts.map((count, index) => row("a", count, month(11 - counts.length + index)));

describe("falling-usage", () => {
  it("says from what to what", () => {
    assert.deepEqual(told("falling-usage", shipped(), { rows: fell(412, 240, 110) }), [
      'The use of "A" has fallen since 2026-08-01: 412, 240, 110, and now 110 users from 2026-10-01 to 2026-10-31 (usage/events.csv, row 4; one source, 3 readings, 92 days watched since it was shipped on 2026-03-05). Find out where its users went before more is built on it. The policy proposes to announce its end on 2026-11-23 and to remove it by 2027-02-21.',
    ]);
  });

  for (const [what, rows, entry = shipped()] of [
    ["two counts, which show no direction", fell(412, 110)],
    ["a fall by less than half", fell(412, 380, 300)],
    ["what has risen again", fell(412, 90, 150)],
    ["small numbers that move by chance", fell(9, 6, 4)],
    [
      "windows of different lengths",
      [row("a", 412, month(8)), row("a", 240, month(9)), row("a", 40, { from: "2026-10-01", to: "2026-10-07" })],
    ],
    ["counts of before it was shipped", fell(412, 240, 110), shipped("", "2026-09-15")],
    ["what somebody decided", fell(412, 240, 110), shipped(rare)],
  ] as const) {
    it(`is silent about ${what}`, () => assert.deepEqual(told("falling-usage", entry, { rows }), []));
  }
});
