import assert from "node:assert/strict";
import { runningCostOf } from "../../src/justification/running-cost.ts";
import { review } from "../../src/review.ts";

describe("what it costs to keep a feature running", () => {
  for (const [line, expected] of [
    ["running_cost: 690,000 USD a month for the rendering cluster", "690000 USD"],
    ["running_cost: $1,200/year", "100 $"],
    ["hostingCost: 1.5k EUR per month", "1500 EUR"],
    ["monthly_cost: € 40", "40 €"],
    ["monthly_cost_usd: 40", "40 USD"],
    ["running_cost: 40 a month", undefined],
    ["running_cost: 40 USD", undefined],
    ["running_cost: high", undefined],
    ["cost: 40 USD a month", undefined],
    ["running_cost: 0 USD a month", undefined],
  ] as const) {
    it(`is ${expected ?? "not said"} of ${line}`, () => {
      const text = `features:\n  - title: A\n    status: shipped\n    ${line}\n  - title: B\n    status: shipped\n`;
      const cost = runningCostOf(review(text, { name: "roadmap.yaml" }).features[0]!);
      assert.equal(cost && `${cost.amount} ${cost.currency}`, expected);
    });
  }
});
