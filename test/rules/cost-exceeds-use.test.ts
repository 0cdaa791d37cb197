import assert from "node:assert/strict";
import { rare, row, shipped, told } from "./measured.ts";

const cost = ", running_cost: 9000 USD a month";
const users = [row("a", 12)];

describe("cost-exceeds-use", () => {
  it("says what others pay", () => {
    assert.deepEqual(told("cost-exceeds-use", shipped(`${cost}, revenue: 400 USD a month`), { rows: users }), [
      '"A" costs 9,000 USD a month, 750 USD for each of 12 users and brings in 400 USD: 8,600 USD a month are paid by other features (usage/events.csv, row 2; one source, 1 reading, 31 days watched since it was shipped on 2026-03-05). Make it cheaper, charge for it, or plan its end.',
    ]);
  });

  it("says what costs far more for each use than the others, by an export of costs", () => {
    const keys = ["a", "b", "c", "d"];
    const rows = keys.flatMap(key => [
      row(key, 100),
      row(key, key === "a" ? 90_000 : 100, { meaning: "cost", unit: "USD" }),
    ]);
    const entries = keys.map(key => shipped().replace("id: a, title: A", `id: ${key}, title: ${key.toUpperCase()}`));
    const [message, ...others] = told("cost-exceeds-use", entries.join(""), { rows });
    assert.match(
      message!,
      /^"A" costs 90,000 USD a month, 900 USD for each of 100 users, more than five times what is usual/,
    );
    assert.match(message!, /The policy proposes to announce its end on 2026-11-23 and to remove it by 2027-02-21\.$/);
    assert.deepEqual(others, []);
  });

  for (const [what, entry, rows] of [
    ["what brings in more", shipped(`${cost}, revenue: 40000 USD a month`), users],
    ["another currency", shipped(`${cost}, revenue: 400 EUR a month`), users],
    ["a cost alone", shipped(cost), users],
    ["what nobody counted", shipped(`${cost}, revenue: 400 USD a month`), [row("other", 3)]],
    ["what was watched too shortly", shipped(`${cost}, revenue: 400 USD a month`, "2026-10-25"), users],
    ["what somebody decided", shipped(`${cost}, revenue: 400 USD a month${rare}`), users],
  ] as const) {
    it(`is silent about ${what}`, () => assert.deepEqual(told("cost-exceeds-use", entry, { rows }), []));
  }
});
