import assert from "node:assert/strict";
import { titleHover } from "../../src/assist/title-hover.ts";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { measure } from "../../src/usage/measure.ts";
import type { Measured } from "../../src/usage/measured.ts";
import { exportOf, featuresOf, row, sourceOf } from "../usage/made.ts";

const today = "2026-11-23";
const policy = { ...defaultPolicy, usage: { atLeast: { count: 500 } } };
const october = (count: number) => row("a", count);
const month = (number: string, count: number) =>
  row("a", count, { from: `2026-${number}-01`, to: `2026-${number}-30` });
const cost = exportOf([row("a", 690_000, { meaning: "cost", unit: "USD" })], { path: "usage/costs.csv" });

function told(rows: readonly Measured[], isComplete = false): string {
  const features = featuresOf("  - { id: a, title: A, status: shipped, shipped: 2026-03-05 }\n");
  const sources = [sourceOf([exportOf(rows, { isComplete })]), sourceOf([cost], { files: "usage/costs.csv" })];
  return titleHover(measure(features, sources, { policy, today }).features[0]!, { policy, today });
}

describe("a hover on what exports speak of", () => {
  it("tells the number, its trend, what it rests on, its cost, and the way out", () => {
    assert.equal(
      told([month("06", 940), month("08", 500), october(112)]),
      `**Usage**: measured use.${"  "}
Shipped

**Measured use**: 112 users from 2026-10-01 to 2026-10-31. Falling, 88% over 3 readings: it was 940 users up to 2026-06-30.${"  "}
*Counted in usage/events.csv, row 4; one source, 3 readings, 91 days watched since it was shipped on 2026-03-05.*${"  "}
It costs 690,000 USD a month, 6,161 USD for each of 112 users.${"  "}
Since 2026-10-01 it is used less than the policy asks; if it stays so for 90 days, the policy gives 90 days of notice. The policy proposes to announce its end on 2026-12-30 and to remove it by 2027-03-30.`,
    );
  });

  it("asks for no other number where nobody used it", () => {
    const says = told([october(0)]);
    assert.match(says, /\*\*Measured use\*\*: Nobody used it: 0 users from 2026-10-01 to 2026-10-31\./);
    assert.doesNotMatch(says, /Asked of what is shipped/);
  });

  it("tells what is absent from a list of all from what is not listed", () => {
    const b = row("b", 5);
    const named = "  - { id: a, title: A, status: shipped, shipped: 2026-03-05, usage: key_of_a }\n";
    const says = (isComplete: boolean) => {
      const source = sourceOf([exportOf([b], { isComplete })]);
      return titleHover(measure(featuresOf(named), [source], { policy, today }).features[0]!, { policy, today });
    };
    assert.match(says(true), /Nobody used it: it is not in usage\/events\.csv, which holds every key that was used\./);
    assert.match(says(false), /Not measured: its key is not in usage\/events\.csv, which does not hold every key\./);
  });
});
