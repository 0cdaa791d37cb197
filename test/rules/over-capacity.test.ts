import assert from "node:assert/strict";
import { roadmapOf, underPolicy } from "./limits.ts";

const rule = "over-capacity";
const silent = { told: [], inSettings: [] };

describe(rule, () => {
  it("speaks once, at the capacity, and says what is not counted", () => {
    const roadmap = roadmapOf(
      "Undo, status: in-progress, effort: 8",
      "Export, status: planned, effort: 5 points",
      "Search, effort: 5",
      "Themes, status: planned",
    );
    assert.deepEqual(underPolicy(rule, "{ capacity: 10 points }", roadmap), {
      told: [],
      inSettings: [
        {
          at: "10 points",
          message:
            "18 points are promised, in progress and planned, where the capacity is 10. 1 more says no effort in points. Cut 8, or say what comes later.",
        },
      ],
    });
  });

  it("adds fractions up as they are meant", () => {
    const features = ["A1", "B2", "C3"].map(title => `${title}, status: planned, effort: 0.1 days`);
    assert.deepEqual(underPolicy(rule, "{ capacity: 0.3 days }", roadmapOf(...features)), silent);
  });

  for (const put of [
    "status: backlog",
    "status: idea",
    "status: planned, release: later",
    "status: planned, horizon: Someday",
    "status: planned, decision: { kind: defer, reason: Too few of us, revisit: 2027-05 }",
    "status: shipped",
    "status: dropped",
  ]) {
    it(`does not count what is ${put}`, () => {
      const roadmap = roadmapOf("Undo, status: planned, effort: 8 points", `Redo, effort: 8 points, ${put}`);
      assert.deepEqual(underPolicy(rule, "{ capacity: 10 points }", roadmap), silent);
    });
  }

  it("does not count what stands in a group for later", () => {
    const entry = (title: string) => `    - { title: ${title}, effort: 8 points }\n`;
    const roadmap = `now:\n${entry("Undo")}${entry("Redo")}later:\n${entry("Search")}${entry("Export")}`;
    assert.deepEqual(underPolicy(rule, "{ capacity: 16 points }", roadmap), silent);
    assert.equal(underPolicy(rule, "{ capacity: 15 points }", roadmap).inSettings.length, 1);
  });

  it("is silent about other units, and without a capacity", () => {
    const roadmap = roadmapOf("Undo, status: planned, effort: 30 days", "Redo, status: planned, effort: 20 days");
    assert.deepEqual(underPolicy(rule, "{ capacity: 10 points }", roadmap), silent);
    assert.deepEqual(underPolicy(rule, "business", roadmap), silent);
  });
});
