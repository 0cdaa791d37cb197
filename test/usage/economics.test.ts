import assert from "node:assert/strict";
import { effortShares } from "../../src/justification/effort-shares.ts";
import { measure } from "../../src/usage/measure.ts";
import type { Measured } from "../../src/usage/measured.ts";
import { exportOf, featuresOf, row, sourceOf } from "./made.ts";

const cost = row("a", 900, { meaning: "cost", unit: "USD" });

/** Cost a month, cost for each use, and revenue, as "900 USD, 9 for each of 100 users, 400 back". */
function known(rows: readonly Measured[], rest = ""): string | undefined {
  const features = featuresOf(`  - { id: a, title: A, status: shipped${rest} }\n`);
  const economics = measure(features, [sourceOf([exportOf(rows)])]).features[0]!.measured?.economics;
  if (!economics) return undefined;
  const { cost, each, use, revenue } = economics;
  const parts = [
    `${Math.round(cost.amount)} ${cost.currency}`,
    ...(each === undefined ? [] : [`${Math.round(each)} for each of ${Math.round(use!.count)} ${use!.unit}`]),
    ...(revenue === undefined ? [] : [`${Math.round(revenue)} back`]),
  ];
  return parts.join(", ");
}

describe("unit economics", () => {
  const quarter = { from: "2026-08-01", to: "2026-10-31" };
  const cases: readonly [string, readonly Measured[], string, string | undefined][] = [
    ["cost over users", [row("a", 100), cost], "", "900 USD, 9 for each of 100 users"],
    ["the entry's own cost", [row("a", 100)], ", running_cost: 900 USD a month", "900 USD, 9 for each of 100 users"],
    [
      "cost before what the entry says",
      [row("a", 100), cost],
      ", running_cost: 5 USD a month",
      "900 USD, 9 for each of 100 users",
    ],
    [
      "a sign that names one currency",
      [row("a", 100)],
      ", running_cost: € 900 a month",
      "900 EUR, 9 for each of 100 users",
    ],
    ["revenue", [row("a", 100), cost], ", revenue: 4800 USD a year", "900 USD, 9 for each of 100 users, 400 back"],
    [
      "no revenue in another currency",
      [row("a", 100), cost],
      ", revenue: 400 EUR a month",
      "900 USD, 9 for each of 100 users",
    ],
    [
      "events and costs of a quarter, by month",
      [row("a", 300, { ...quarter, unit: "runs" }), row("a", 2722, { ...quarter, meaning: "cost", unit: "USD" })],
      "",
      "900 USD, 9 for each of 99 runs",
    ],
    ["no month of people of a quarter", [row("a", 300, quarter), cost], "", "900 USD"],
    ["nobody", [row("a", 0), cost], "", "900 USD"],
    ["no use", [cost], "", "900 USD"],
    ["no cost", [row("a", 100)], "", undefined],
    ["a cost of nobody knows which time", [row("a", 100), { ...cost, from: undefined! }], "", undefined],
    [
      "two costs that add up",
      [row("a", 100), cost, row("b", 100, { meaning: "cost", unit: "USD" })],
      ", usage: { key: [a, b] }",
      "1000 USD, 10 for each of 100 users",
    ],
  ];
  for (const [what, rows, rest, expected] of cases) {
    it(`knows ${what}`, () => assert.equal(known(rows, rest), expected));
  }

  it("shares effort unit by unit, without what was dropped", () => {
    const features = featuresOf(
      [
        "{ id: a, title: A, status: shipped, points: 8 }",
        "{ id: b, title: B, status: planned, points: 12 }",
        "{ id: c, title: C, status: planned, hours: 9 }",
        "{ id: d, title: D, status: dropped, points: 99 }",
      ]
        .map(entry => `  - ${entry}\n`)
        .join(""),
    );
    assert.deepEqual(
      effortShares(features, ({ id }) => id === "a"),
      [{ unit: "points", part: 8, all: 20 }],
    );
  });
});
