import assert from "node:assert/strict";
import { decidedOf } from "../../src/panel/decided.ts";
import { review } from "../../src/review.ts";

const of = (...lines: string[]) => {
  const text = `features:\n  - title: A\n${lines.map(line => `    ${line}\n`).join("")}`;
  return decidedOf(review(text, { name: "roadmap.yaml" }).features[0]!, "2026-11-23");
};

describe("what was decided, as the scope review shows it", () => {
  it("is nothing where nothing was", () => assert.deepEqual(of("status: planned"), {}));

  it("has the steps of a sunset", () => {
    const { decision } = of(
      "status: shipped",
      "decision: { kind: sunset, reason: Four users, date: 2026-10-01, announce: 2026-11-01, remove_by: 2027-06-01 }",
    );
    assert.deepEqual(decision, {
      kind: "sunset",
      reason: "Four users",
      date: "2026-10-01",
      revisit: "2027-06-01",
      steps: { announce: "2026-11-01", removeBy: "2027-06-01" },
    });
  });

  it("says who has what is handed over", () => {
    assert.equal(
      of("status: shipped", "decision: { kind: hand-over, to: Payments, reason: Theirs }").decision?.to,
      "Payments",
    );
  });

  for (const [name, lines, expected] of [
    [
      "dropped, with the decision",
      ["status: dropped", "decision: { kind: cut, reason: Nobody asked, date: 2026-03-04 }"],
      { reason: "Nobody asked", date: "2026-03-04", day: "2026-03-04" },
    ],
    [
      "dropped, in its own words",
      ["status: cancelled", "cancellation_reason: Superseded by the importer", "cancelled_on: March 2026"],
      { reason: "Superseded by the importer", date: "March 2026", day: "2026-03-31" },
    ],
    ["dropped without a word", ["status: dropped"], {}],
    [
      "cut while its status stays",
      ["status: planned", "decision: { kind: cut, reason: Too dear }"],
      { reason: "Too dear" },
    ],
    ["put off", ["status: planned", "decision: { kind: defer, reason: Later }"], undefined],
  ] as const) {
    it(`is ${expected ? "" : "not "}among what is not shipped: ${name}`, () => {
      assert.deepEqual(of(...lines).notShipped, expected);
    });
  }
});
