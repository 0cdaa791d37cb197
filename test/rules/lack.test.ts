import assert from "node:assert/strict";
import { type JudgedFeature, type Level, levels } from "../../src/justification/level.ts";
import { defaultPolicy, type Policy, presets } from "../../src/justification/policy.ts";
import type { Status } from "../../src/roadmap/feature.ts";
import { isMoot, lackOf } from "../../src/rules/lack.ts";

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
      expected: ["demand", "demand", none, none],
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

describe("a rule", () => {
  const rules = ["no-justification", "claim-without-evidence", "no-usage", "duplicate-feature"];
  const nothing = { planned: null, unknown: null, "in-progress": null, shipped: null, dropped: null };
  for (const { name, expects, moot } of [
    { name: "the default", expects: defaultPolicy.expects, moot: [] },
    { name: "community", expects: presets.community.expects, moot: ["no-usage"] },
    { name: "business", expects: presets.business.expects, moot: [] },
    { name: "one that asks for nothing", expects: nothing, moot: rules.slice(0, 3) },
    { name: "use alone", expects: { ...nothing, shipped: "usage" }, moot: rules.slice(0, 2) },
    { name: "claims alone", expects: { ...nothing, planned: "claim" }, moot: rules.slice(1, 3) },
    { name: "use before it is there", expects: { ...nothing, planned: "usage" }, moot: [] },
  ] as const) {
    it(`has nothing to ask under ${name}: ${moot.join(", ") || "none"}`, () => {
      assert.deepEqual(
        rules.filter(rule => isMoot(rule, { expects }, {})),
        moot,
      );
    });
  }
});
