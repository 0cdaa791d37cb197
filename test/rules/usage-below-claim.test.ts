import assert from "node:assert/strict";
import { row, shipped, told } from "./measured.ts";

describe("usage-below-claim", () => {
  it("says both numbers", () => {
    assert.deepEqual(told("usage-below-claim", shipped(", users: 400"), { rows: [row("a", 12)] }), [
      '"A" is said to have 400 users, and 12 users from 2026-10-01 to 2026-10-31 were measured (usage/events.csv, row 2; one source, 1 reading, 31 days watched since it was shipped on 2026-03-05). Correct the number, or say what it counts that the export does not.',
    ]);
  });

  it("says so of nobody at all, in place of no-usage", () => {
    const said = { rows: [row("a", 0)] };
    assert.equal(told("usage-below-claim", shipped(", users: 400"), said).length, 1);
    assert.deepEqual(told("no-usage", shipped(", users: 400"), said), []);
  });

  for (const [what, rest, number] of [
    ["a number that is near enough", "users: 400", row("a", 210)],
    ["another unit", "downloads: 400", row("a", 12)],
    ["a week", "users: 400", row("a", 12, { from: "2026-10-01", to: "2026-10-07" })],
    ["an export that is older than the entry", "measured: { users: 400, date: 2026-11-01 }", row("a", 12)],
    ["votes", "votes: 400", row("a", 12)],
  ] as const) {
    it(`is silent about ${what}`, () => {
      assert.deepEqual(told("usage-below-claim", shipped(`, ${rest}`), { rows: [number] }), []);
    });
  }
});
