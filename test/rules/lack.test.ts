import assert from "node:assert/strict";
import { type JudgedFeature, type Level, levels } from "../../src/justification/level.ts";
import { defaultPolicy, type Policy } from "../../src/justification/policy.ts";
import type { Status } from "../../src/roadmap/feature.ts";
import { lackOf } from "../../src/rules/lack.ts";

function feature(status: Status, level: Level): JudgedFeature {
  const span = { start: 0, end: 0 };
  const title = { text: "", span };
  return { title, span, status, level, shape: "mapping", group: [], fields: [], comments: [], evidence: [] };
}

/** What is lacking at levels none, claim, demand, usage. */
function lacks(status: Status, policy: Policy): (string | undefined)[] {
  return levels.map(level => lackOf(feature(status, level), policy));
}

const none = undefined;

describe("what a feature lacks", () => {
  for (const { status, expected } of [
    { status: "planned", expected: ["reason", none, none, none] },
    { status: "unknown", expected: ["reason", none, none, none] },
    { status: "in-progress", expected: ["reason", "demand", none, none] },
    { status: "shipped", expected: ["usage", "usage", "usage", none] },
    { status: "dropped", expected: [none, none, none, none] },
  ] as const) {
    it(`follows the policy for what is ${status}`, () => assert.deepEqual(lacks(status, defaultPolicy), expected));
  }

  for (const { name, status, wanted, expected } of [
    { name: "a lenient policy", status: "shipped", wanted: "claim", expected: ["reason", none, none, none] },
    {
      name: "demand for what is shipped",
      status: "shipped",
      wanted: "demand",
      expected: ["reason", "demand", none, none],
    },
    {
      name: "use for what is planned",
      status: "planned",
      wanted: "usage",
      expected: ["reason", "demand", "usage", none],
    },
    { name: "nothing", status: "planned", wanted: null, expected: [none, none, none, none] },
  ] as const) {
    it(`follows a policy that asks for ${name}`, () => {
      assert.deepEqual(lacks(status, { expects: { ...defaultPolicy.expects, [status]: wanted } }), expected);
    });
  }
});
