import assert from "node:assert/strict";
import { roadmapOf, underPolicy } from "./limits.ts";

const rule = "too-much-in-progress";
const begun = (title: string, more = "") => `${title}, status: in-progress${more}`;

describe(rule, () => {
  it("speaks once, at the limit, and names what is justified least", () => {
    const roadmap = roadmapOf(
      begun("Undo", ", votes: 37"),
      begun("Themes"),
      begun("Export", ", why: Clerks retype the report and make mistakes."),
      begun("Search", ", votes: 3"),
    );
    const { told, inSettings } = underPolicy(rule, "{ in-progress-limit: 2 }", roadmap);
    assert.deepEqual(told, []);
    assert.deepEqual(inSettings, [
      {
        at: "2",
        message:
          '4 features are in progress, where the limit is 2. Finish or stop 2 before the next one begins. The weakest cases: "Themes", "Export".',
      },
    ]);
  });

  for (const { name, policy, features } of [
    { name: "at the limit", policy: "{ in-progress-limit: 2 }", features: [begun("Undo"), begun("Redo")] },
    { name: "without a limit", policy: "business", features: [begun("Undo"), begun("Redo")] },
    {
      name: "where the rest is planned or shipped",
      policy: "{ in-progress-limit: 1 }",
      features: [begun("Undo"), "Redo, status: planned", "Search, status: shipped", "Export, status: dropped"],
    },
    { name: "of templates", policy: "{ in-progress-limit: 1 }", features: [begun("Undo"), begun('"<name>"')] },
  ]) {
    it(`is silent ${name}`, () => {
      assert.deepEqual(underPolicy(rule, policy, roadmapOf(...features)), { told: [], inSettings: [] });
    });
  }
});
