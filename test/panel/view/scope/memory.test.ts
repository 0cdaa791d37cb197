import assert from "node:assert/strict";
import { scopeMemory } from "../../../../src/panel/view/scope/memory.ts";

const nothing = {
  filter: { text: "", levels: [], statuses: [] },
  narrowing: { owner: "", goal: "", decision: "" },
  sorting: null,
  grouping: "none",
  measure: null,
  active: null,
};

describe("what the page of the scope review remembers", () => {
  const memory = {
    filter: { text: "video", levels: ["none"], statuses: ["shipped"] },
    narrowing: { owner: "=Ann", goal: "none", decision: "overdue" },
    sorting: { by: "effort", descending: true },
    grouping: "owner",
    measure: "points",
    active: "file:///roadmap.yaml\nvideo",
  } as const;

  it("is what was kept", () => assert.deepEqual(scopeMemory(structuredClone(memory)), memory));

  for (const kept of [
    undefined,
    null,
    3,
    "x",
    [],
    { sorting: "x", grouping: 1, measure: "miles", active: {} },
    { sorting: { by: "x" } },
    { narrowing: { owner: "Ann", goal: 3, decision: "x" } },
  ]) {
    it(`is nothing of ${JSON.stringify(kept)}`, () => assert.deepEqual(scopeMemory(kept), nothing));
  }
});
