import assert from "node:assert/strict";
import { type Ranked, worstFirst } from "../../src/findings/worst-first.ts";
import { feature, finding } from "../panel/features.ts";

const ranked = (brief: Parameters<typeof feature>[0], ...findings: Ranked["findings"]): Ranked => ({
  feature: feature(brief),
  findings,
});

/** Each of these is worse than all below it. */
const worstToBest: readonly (readonly [string, Ranked])[] = [
  ["in progress on nothing, much effort", ranked({ status: "in-progress", effort: 13 })],
  ["in progress on nothing, less effort", ranked({ status: "in-progress", effort: 2 })],
  ["in progress on nothing, another unit", ranked({ status: "in-progress", effort: 40, unit: "weeks" })],
  ["in progress on nothing, no effort given", ranked({ status: "in-progress" })],
  ["planned on nothing, though of more effort", ranked({ status: "planned", effort: 100 })],
  ["of no status, on nothing", ranked({ status: "unknown" })],
  ["in progress on a claim", ranked({ status: "in-progress", level: "claim" })],
  ["planned on a claim", ranked({ status: "planned", level: "claim" })],
  ["of no status, on a claim", ranked({ status: "unknown", level: "claim" })],
  ["shipped on nothing", ranked({ status: "shipped" })],
  ["shipped on a claim", ranked({ status: "shipped", level: "claim" })],
  ["shipped on demand, without use", ranked({ status: "shipped", level: "demand" })],
  ["fine but for a finding", ranked({ status: "shipped", level: "usage" }, finding("warning"))],
  [
    "in progress on nothing, which is accepted",
    { ...ranked({ status: "in-progress" }), accepted: [finding("warning")] },
  ],
  ["in progress on demand", ranked({ status: "in-progress", level: "demand" })],
  ["planned on use", ranked({ status: "planned", level: "usage" })],
  ["shipped and used", ranked({ status: "shipped", level: "usage" })],
  ["dropped, whatever it rested on", ranked({ status: "dropped", level: "none", effort: 100 })],
];

describe("order of the list", () => {
  for (const [index, [name, worse]] of worstToBest.entries()) {
    const next = worstToBest[index + 1];
    if (next) it(`${name}, before ${next[0]}`, () => assert.ok(worstFirst(worse, next[1]) < 0));
  }

  it("sorts all of them so", () => {
    const expected = worstToBest.map(([, item]) => item);
    assert.deepEqual([...expected].reverse().sort(worstFirst), expected);
  });

  it("has what is decided where it has what is accepted", () => {
    const decided = { ...ranked({ status: "in-progress" }), settled: true };
    assert.ok(worstFirst(ranked({ status: "shipped", level: "demand" }), decided) < 0);
    assert.ok(worstFirst(decided, ranked({ status: "planned", level: "demand" })) < 0);
  });

  it("keeps equals as the file has them", () => {
    const items = ["B", "A", "C"].map(title => ranked({ title }));
    assert.deepEqual([...items].sort(worstFirst), items);
  });
});
