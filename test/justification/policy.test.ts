import assert from "node:assert/strict";
import type { Policy } from "../../src/justification/policy.ts";
import { defaultPolicy, expected, presets } from "../../src/justification/policy.ts";
import { readAndJudge } from "../../src/review.ts";

function asked(entry: string, policy: Policy): string | null {
  const [feature] = readAndJudge(`features:\n  - { title: Undo, ${entry} }\n`).features;
  return expected(feature!, policy);
}

describe("what is asked of a feature", () => {
  for (const [entry, ...levels] of [
    ["effort: 3", "claim", "claim", "demand"],
    ["status: planned", "claim", "claim", "demand"],
    ["status: in-progress", "demand", "demand", "demand"],
    ["status: shipped", "usage", "demand", "usage"],
    ["status: dropped", null, null, null],
  ] as const) {
    it(`goes by the policy: ${entry}`, () => {
      assert.deepEqual(
        [defaultPolicy, presets.community, presets.business].map(policy => asked(entry, policy)),
        levels,
      );
    });
  }

  const policy = { ...defaultPolicy, essential: ["security", "Legal Duties"] };
  for (const said of [
    "type: security",
    "kind: Security",
    "category: security",
    "tags: [ui, security]",
    'labels: "ui, security"',
    "work_type: legal duties",
    "categories: ui/security",
  ]) {
    it(`is a reason where the kind is essential: ${said}`, () => {
      assert.equal(asked(`status: shipped, ${said}`, policy), "claim");
      assert.equal(asked(`status: in-progress, ${said}`, policy), "claim");
      assert.equal(asked(`status: dropped, ${said}`, policy), null);
    });
  }

  for (const said of ["type: security camera", "description: security", "tags: [insecurity]", "area: security"]) {
    it(`is the same for other work: ${said}`, () => assert.equal(asked(`status: shipped, ${said}`, policy), "usage"));
  }

  it("is no more than the status asks", () => {
    assert.equal(
      asked("status: shipped, type: security", { ...policy, expects: { ...policy.expects, shipped: null } }),
      null,
    );
  });
});
