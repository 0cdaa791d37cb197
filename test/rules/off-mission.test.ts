import assert from "node:assert/strict";
import { readConfig } from "../../src/config/config.ts";
import { review } from "../../src/review.ts";
import { roadmapOf, underPolicy } from "./limits.ts";

const rule = "off-mission";
const policy = '{ goals: [growth, "G2: fewer complaints"], essential: [security] }';
const silent = { told: [], inSettings: [] };
const undo = "Undo, status: planned, goal: growth";

describe(rule, () => {
  it("tells of a feature without a goal, at its title", () => {
    assert.deepEqual(underPolicy(rule, policy, roadmapOf(undo, "Themes, status: planned")), {
      told: [
        'Themes: "Themes" names none of the declared goals (growth, G2: fewer complaints). Say under "goal" which one it serves, or decide whether to keep it.',
      ],
      inSettings: [],
    });
  });

  it("tells of an unknown goal, at the goal", () => {
    assert.deepEqual(underPolicy(rule, policy, roadmapOf(undo, "Themes, status: planned, theme: delight")).told, [
      'delight: "Themes" serves "delight", which is none of the declared goals. Declared are growth, G2: fewer complaints.',
    ]);
  });

  it("mends a goal that is misspelt", () => {
    const text = roadmapOf(undo, "Themes, status: planned, goal: grwoth");
    const { policy: read } = readConfig(`policy: ${policy}\n`);
    const finding = review(text, { policy: read! }).findings.find(finding => finding.rule === rule)!;
    assert.match(finding.message, /"grwoth", which is none of the declared goals. Did you mean "growth"\?$/);
    const [{ title, edits }] = finding.fixes as [(typeof finding.fixes)[0]];
    assert.equal(title, 'Change to "growth"');
    assert.deepEqual(
      edits.map(({ span, text: now }) => [text.slice(span.start, span.end), now]),
      [["grwoth", "growth"]],
    );
  });

  it("takes a goal in its own words for none, at the title", () => {
    const goal = "goal: Let people choose the colours that they like best";
    assert.match(underPolicy(rule, policy, roadmapOf(undo, `Themes, status: planned, ${goal}`)).told[0]!, /^Themes: /);
  });

  it("speaks once where no feature names a goal", () => {
    const roadmap = roadmapOf(
      "Undo, status: planned, goal: Take back what was done by mistake",
      "Themes, status: in-progress",
      "Search, status: shipped",
    );
    assert.deepEqual(underPolicy(rule, policy, roadmap), {
      told: [],
      inSettings: [
        {
          at: "growth",
          message:
            'Goals are declared, and no feature names one. Say under "goal" which one each serves, beginning with what is being built; 2 are open.',
        },
      ],
    });
  });

  for (const said of [
    "goal: Growth",
    "goals: [churn, growth]",
    "goals: churn; growth",
    "objective: { id: g2 }",
    "strategic_goal: 'growth: ten thousand readers'",
    "okrs: [G2]",
    "supports-goal: fewer-complaints, theme: growth",
    "type: security",
    "tags: [ui, Security]",
    "type: chore",
    "decision: { kind: exempt, reason: A contract asks for it }",
    "goal: delight, status: shipped",
  ]) {
    it(`is silent about ${said}`, () => {
      const status = said.includes("status") ? "" : ", status: planned";
      assert.deepEqual(underPolicy(rule, policy, roadmapOf(undo, `Themes${status}, ${said}`)), silent);
    });
  }

  it("is silent about what stands in a group of a goal", () => {
    const entries = "      - { title: Undo, status: planned }\n      - { title: Redo, status: planned }\n";
    assert.deepEqual(underPolicy(rule, policy, `goals:\n  - name: Growth\n    features:\n${entries}`), silent);
  });

  it("is silent where no goals are declared", () => {
    assert.deepEqual(underPolicy(rule, "business", roadmapOf("Undo, status: planned, goal: delight")), silent);
  });
});
