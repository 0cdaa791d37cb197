import assert from "node:assert/strict";
import {
  choicesOf,
  isAmong,
  isNarrowed,
  type Narrowing,
  noNarrowing,
} from "../../../../src/panel/view/scope/narrowing.ts";
import { scopeRow } from "./rows.ts";

const rows = [
  scopeRow({ title: "Undo", owners: ["Ann", "Bo"], goals: ["Growth"] }),
  scopeRow({ title: "Search", owners: ["Bo"], goals: ["Growth"], decision: { kind: "keep" } }),
  scopeRow({ title: "Themes", goals: ["Growth"], decision: { kind: "defer", overdue: true } }),
];

describe("what the table is narrowed to", () => {
  for (const [narrowing, titles] of [
    [{}, ["Undo", "Search", "Themes"]],
    [{ owner: "=Bo" }, ["Undo", "Search"]],
    [{ owner: "none" }, ["Themes"]],
    [{ goal: "=Growth", decision: "undecided" }, ["Undo"]],
    [{ owner: "=Bo", decision: "decided" }, ["Search"]],
    [{ decision: "overdue" }, ["Themes"]],
    [{ owner: "=Ann", decision: "overdue" }, []],
  ] as const satisfies readonly (readonly [Partial<Narrowing>, readonly string[]])[]) {
    it(`${JSON.stringify(narrowing)} lets ${titles.length} pass`, () => {
      const chosen = { ...noNarrowing, ...narrowing };
      assert.deepEqual(
        rows.filter(isAmong(chosen)).map(({ title }) => title),
        titles,
      );
      assert.equal(isNarrowed(chosen), Object.keys(narrowing).length > 0);
    });
  }

  it("offers what there is, and nothing where there is nothing to choose", () => {
    const names = (chosen: Narrowing, of = rows) =>
      Object.values(choicesOf(of, chosen)).map(options => options.map(([, name]) => name));
    assert.deepEqual(names(noNarrowing), [
      ["Any owner", "Ann", "Bo", "No owner"],
      [],
      ["Decided or not", "Undecided", "Decided", "Decision overdue"],
    ]);
    assert.deepEqual(names(noNarrowing, []), [[], [], []]);
  });

  it("goes on to offer what is chosen, where no row has it any more", () => {
    const { owner, decision } = choicesOf([scopeRow()], { owner: "=Ann", goal: "", decision: "overdue" });
    assert.deepEqual(
      owner.map(([value]) => value),
      ["", "=Ann", "none"],
    );
    assert.deepEqual(
      decision.map(([value]) => value),
      ["", "undecided", "overdue"],
    );
  });
});
