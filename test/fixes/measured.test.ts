import assert from "node:assert/strict";
import { completionsFor } from "../../src/fixes/completions.ts";
import { defaultPolicy, type Policy } from "../../src/justification/policy.ts";
import { type ReviewOptions, review } from "../../src/review.ts";
import { measure } from "../../src/usage/measure.ts";
import { exportOf, row, sourceOf } from "../usage/made.ts";

const today = "2026-11-23";
const text = "features:\n  - { id: a, title: A, status: shipped, shipped: 2026-03-05 }\n";

/** The titles of what is offered for the finding of a rule, where an export has this count of the feature. */
function offered(rule: string, count: number): string[] {
  const policy: Policy = { ...defaultPolicy, usage: { atLeast: { count: 100 } } };
  const sources = [sourceOf([exportOf([row("a", count)])])];
  const options: ReviewOptions & { today: string } = {
    name: "roadmap.yaml",
    policy,
    today,
    usage: { unclaimed: [] },
    measure: features => measure(features, sources, { policy, today }).features,
  };
  const finding = review(text, options).findings.find(one => one.rule === rule);
  assert.ok(finding, rule);
  return completionsFor([finding], text, options)[0]!.map(({ title }) => title);
}

describe("what is offered for measured use", () => {
  it("is a decision, for use that is too low", () => {
    assert.deepEqual(offered("low-usage", 3), ["Add a decision", "Exempt with a reason"]);
  });

  it("is a decision, and no other number, where nobody used it", () => {
    assert.deepEqual(offered("no-usage", 0), ["Add a decision", "Exempt with a reason"]);
  });
});
