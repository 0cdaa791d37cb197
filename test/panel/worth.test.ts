import assert from "node:assert/strict";
import { worthOf } from "../../src/panel/worth.ts";
import { review } from "../../src/review.ts";

const of = (...lines: string[]) => {
  const entry = lines.map(line => `    ${line}\n`).join("");
  return worthOf(
    review(`features:\n  - title: A\n    status: shipped\n${entry}`, { name: "roadmap.yaml" }).features[0]!,
  );
};

describe("what a feature is worth, as the scope review shows it", () => {
  it("is nothing where its entry says nothing", () => assert.deepEqual(of(), {}));

  it("has its evidence quoted, the strongest first, with its newest day", () => {
    const { evidence, newest } = of(
      "votes: 37",
      "measured: { users: 12, window: 30 days, date: 2026-10-31, source: billing }",
    );
    assert.deepEqual(
      evidence?.map(({ kind }) => kind),
      ["usage", "demand"],
    );
    assert.match(evidence![0]!.words, /12/);
    assert.deepEqual(newest, { day: "2026-10-31", said: "2026-10-31" });
  });

  it("reaches those who use it rather than those who asked", () => {
    assert.deepEqual(of("votes: 900", "measured: { users: 12, window: 30 days }").reach, { count: 12, unit: "users" });
    assert.deepEqual(of("votes: 900").reach, { count: 900, unit: "votes" });
  });

  it("costs by the month, in the currency as written", () => {
    assert.deepEqual(of("running_cost: $1,200/year").running, { amount: 100, currency: "$", text: "$1,200/year" });
    assert.equal(of("running_cost: high").running, undefined);
  });

  for (const [name, cost, use, expected] of [
    [
      "people were counted",
      "running_cost: 600 EUR a month",
      "measured: { users: 12 }",
      { amount: 50, currency: "EUR", unit: "users" },
    ],
    ["requests were counted", "running_cost: 600 EUR a month", "measured: { requests: 12 }", undefined],
    ["only wishes were counted", "running_cost: 600 EUR a month", "votes: 12", undefined],
    ["no cost is said", "cost: unknown", "measured: { users: 12 }", undefined],
  ] as const) {
    it(`costs ${expected ? "so much" : "nothing that could be told"} for each user where ${name}`, () => {
      assert.deepEqual(of(cost, use).perUser, expected);
    });
  }
});
