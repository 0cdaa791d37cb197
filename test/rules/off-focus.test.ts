import assert from "node:assert/strict";
import { roadmapOf, underPolicy } from "./limits.ts";

const rule = "off-focus";
const policy = "{ core: [editor, G1], core-share: 60% }";
const silent = { told: [], inSettings: [] };
const planned = (title: string, more: string) => `${title}, status: planned, ${more}`;

describe(rule, () => {
  it("speaks once, at the share, of effort", () => {
    const roadmap = roadmapOf(
      planned("Undo", "effort: 3, tags: [editor]"),
      planned("Themes", "effort: 2"),
      planned("Chat", "effort: 8"),
      "Search, status: shipped, effort: 40, tags: [editor]",
      "Voice, status: backlog, effort: 40",
    );
    assert.deepEqual(underPolicy(rule, policy, roadmap), {
      told: [],
      inSettings: [
        {
          at: "60%",
          message:
            '3 of 13 points, 23% of what is promised, go to the core, which should get at least 60%. Weigh first what goes elsewhere: "Chat", "Themes".',
        },
      ],
    });
  });

  it("counts features where few state an effort", () => {
    const roadmap = roadmapOf(planned("Undo", "goal: G1"), planned("Themes", "effort: 2"), planned("Chat", "goal: G2"));
    assert.match(
      underPolicy(rule, policy, roadmap).inSettings[0]!.message,
      /^1 of 3 features, 33% of what is promised, goes to the core/,
    );
  });

  it("says so where nothing is marked as the core", () => {
    const roadmap = roadmapOf(planned("Themes", "effort: 2"), planned("Chat", "effort: 3"));
    assert.deepEqual(underPolicy(rule, policy, roadmap).inSettings, [
      {
        at: "60%",
        message:
          'Nothing that is promised belongs to the core, which should get at least 60%. Mark what does, under a goal, tag, kind or group named "editor" or "G1".',
      },
    ]);
  });

  for (const mark of [
    "tags: [editor]",
    "labels: Editor",
    "category: editor",
    "area: editor",
    "component: editors",
    "editor: true",
    "goal: G1",
    "goals: [G2, G1]",
    '"goal": "G1: fewer errors"',
    "okr: g1",
  ]) {
    it(`knows the core by ${mark}`, () => {
      assert.deepEqual(underPolicy(rule, policy, roadmapOf(planned("Undo", mark), planned("Redo", mark))), silent);
    });
  }

  it("knows the core by its group", () => {
    const entries = "      - { title: Undo, status: planned }\n      - { title: Redo, status: planned }\n";
    assert.deepEqual(underPolicy(rule, policy, `areas:\n  - name: Editor\n    features:\n${entries}`), silent);
  });

  it("is silent where the share is met, nothing is promised, or no core is declared", () => {
    const roadmap = roadmapOf(planned("Undo", "effort: 6, tags: [editor]"), planned("Chat", "effort: 4"));
    assert.deepEqual(underPolicy(rule, policy, roadmap), silent);
    assert.deepEqual(underPolicy(rule, policy, roadmapOf("Chat, status: shipped", "Undo, status: dropped")), silent);
    assert.deepEqual(underPolicy(rule, "community", roadmap), silent);
  });
});
