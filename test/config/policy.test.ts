import assert from "node:assert/strict";
import { readConfig } from "../../src/config/config.ts";
import { defaultPolicy, type Policy, presets } from "../../src/justification/policy.ts";

const { expects } = defaultPolicy;

/** The policy without the places of its limits, which are checked by the words that stand there. */
function policyOf(written: string): { policy: Record<string, unknown> | undefined; limits: string[] } {
  const text = `policy: ${written}\n`;
  const { policy, problems } = readConfig(text);
  assert.deepEqual(problems, []);
  const limits: string[] = [];
  const bare = JSON.parse(JSON.stringify(policy ?? null), (key, value) => {
    if (key !== "span") return value;
    limits.push(text.slice(value.start, value.end));
    return undefined;
  });
  return { policy: bare ?? undefined, limits };
}

describe("the policy of .feature-scope.yaml", () => {
  const cases: readonly [string, Partial<Policy> | Record<string, unknown> | undefined, (readonly string[])?][] = [
    ["", undefined],
    ["community", presets.community],
    ["business", presets.business],
    ["{ preset: community, shipped: usage }", { expects: { ...presets.community.expects, shipped: "usage" } }],
    ["{ preset: business, evidence-age: 2 years }", { ...presets.business, evidenceDays: 730 }],
    ["{ planned: nothing }", { expects: { ...expects, planned: null, unknown: null } }],
    ["{ in-progress: claim }", { expects: { ...expects, "in-progress": "claim" } }],
    ["{ evidence-age: 12 months }", { expects, evidenceDays: 365 }],
    ["{ evidence-age: 1 month }", { expects, evidenceDays: 30 }],
    ["{ evidence-age: 2 weeks }", { expects, evidenceDays: 14 }],
    ["{ evidence-age: 90 days }", { expects, evidenceDays: 90 }],
    ["{ stalled-after: 90 days }", { expects, stalledDays: 90 }],
    ["{ essential: security }", { expects, essential: ["security"] }],
    ["{ essential: [security, legal] }", { expects, essential: ["security", "legal"] }],
    ["{ goals: [Growth, G2] }", { expects, goals: { names: ["Growth", "G2"] } }, ["Growth"]],
    ["{ in-progress-limit: 3 }", { expects, inProgress: { amount: 3 } }, ["3"]],
    ["{ capacity: 40 points }", { expects, capacity: { amount: 40, unit: "points" } }, ["40 points"]],
    ["{ capacity: 1 sprint }", { expects, capacity: { amount: 1, unit: "sprints" } }, ["1 sprint"]],
    ["{ capacity: 2.5 months }", { expects, capacity: { amount: 2.5, unit: "months" } }, ["2.5 months"]],
    ["{ capacity: 40 size points }", { expects, capacity: { amount: 40, unit: "size" } }, ["40 size points"]],
    ["{ usage: { at-least: 100 users } }", { expects, usage: { atLeast: { count: 100, unit: "users" } } }],
    ["{ usage: { at-least: 100, share: 0.5% } }", { expects, usage: { atLeast: { count: 100 }, share: 0.005 } }],
    ["{ usage: { age: 90 days, observe: 2 months } }", { expects, usage: { ageDays: 90, observeDays: 61 } }],
    [
      "{ usage: { exit: homebrew } }",
      { expects, usage: { exit: { model: "homebrew", afterDays: 90, noticeDays: 365 } } },
    ],
    [
      "{ usage: { exit: { after: 60 days, notice: 4 weeks } } }",
      { expects, usage: { exit: { afterDays: 60, noticeDays: 28 } } },
    ],
    [
      "{ usage: { at-least: 9, kinds: { reporting: { observe: 400 days } } } }",
      { expects, usage: { atLeast: { count: 9 }, kinds: { reporting: { observeDays: 400 } } } },
    ],
    ["{ core: editor, core-share: 60% }", { expects, core: { marks: ["editor"], amount: 0.6 } }, ["60%"]],
  ];
  for (const [written, policy, limits = []] of cases) {
    it(`is understood: ${written || "nothing"}`, () => assert.deepEqual(policyOf(written), { policy, limits }));
  }

  for (const [written, ...problems] of [
    ["comunity", '"comunity" is no preset for policy. Did you mean "community"?'],
    ["{ presets: community }", 'There is no policy key "presets". Did you mean "preset"?'],
    ["{ shipped: used }", '"used" is no level for shipped. Use one of nothing, claim, demand, usage.'],
    ["{ evidence-age: 12 }", '"12" cannot be used. Expected an age such as 12 months, 1 year or 90 days.'],
    ["{ in-progress-limit: few }", '"few" cannot be used. Expected a whole number such as 3.'],
    [
      "{ capacity: 40 }",
      '"40" cannot be used. Expected an amount with its unit, such as 40 points, 12 weeks or 30 days.',
    ],
    ["{ core: editor }", "core counts only together with core-share. Add it."],
    ["{ core-share: 60% }", "core-share counts only together with core. Add it."],
    ["{ core: editor, core-shares: 60% }", 'There is no policy key "core-shares". Did you mean "core-share"?'],
    ["{ usage: { at-least: few } }", '"few" cannot be used. Expected a count such as 100 or 100 users.'],
    ["{ usage: { share: 2 } }", '"2" cannot be used. Expected a share such as 1% or 0.5%.'],
    ["{ usage: { exit: homebru } }", '"homebru" is no way out for exit. Did you mean "homebrew"?'],
    ["{ usage: { exit: { after: 90 days } } }", "after counts only together with notice. Add it."],
    ["[community]", "Expected here: community, business, or what is asked in detail."],
  ]) {
    it(`is told of ${written}`, () => {
      const { problems: told, policy } = readConfig(`policy: ${written}\n`);
      assert.deepEqual(
        told.map(({ message }) => message),
        problems,
      );
      assert.ok(!policy || policy.expects.planned === "claim");
    });
  }
});
