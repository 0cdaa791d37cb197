import assert from "node:assert/strict";
import {
  type ColumnId,
  columnsOf,
  nextSorting,
  type Sorting,
  sorted,
} from "../../../../src/panel/view/scope/columns.ts";
import { grouped } from "../../../../src/panel/view/scope/grouping.ts";
import { points, scopeRow } from "./rows.ts";

const rows = [
  scopeRow({ title: "Undo", level: "claim", status: "in-progress", ...points(3), owners: ["Bo"], reach: { count: 5 } }),
  scopeRow({
    title: "Search",
    level: "usage",
    status: "shipped",
    work: { amount: 2, unit: "weeks" },
    goals: ["Growth"],
  }),
  scopeRow({ title: "archive", level: "none", ...points(8), owners: ["Ann", "Bo"], age: 40 }),
  scopeRow({ title: "Themes", level: "none", decision: { kind: "cut" } }),
];

describe("the table of the scope review", () => {
  describe("sorted", () => {
    for (const [by, descending, titles] of [
      ["title", false, ["archive", "Search", "Themes", "Undo"]],
      ["title", true, ["Undo", "Themes", "Search", "archive"]],
      ["status", false, ["Undo", "archive", "Themes", "Search"]],
      ["level", false, ["archive", "Themes", "Undo", "Search"]],
      ["reach", true, ["Undo", "Search", "archive", "Themes"]],
      ["effort", true, ["archive", "Undo", "Search", "Themes"]],
      ["effort", false, ["Undo", "archive", "Search", "Themes"]],
      ["owner", false, ["archive", "Undo", "Search", "Themes"]],
      ["age", true, ["archive", "Undo", "Search", "Themes"]],
      ["decision", false, ["Themes", "Undo", "Search", "archive"]],
    ] as const satisfies readonly (readonly [ColumnId, boolean, readonly string[]])[]) {
      it(`by ${by}, ${descending ? "downwards" : "upwards"}, without a value last`, () => {
        assert.deepEqual(
          sorted(rows, { by, descending }).map(({ title }) => title),
          titles,
        );
      });
    }

    it("by day of the evidence, newest first, and what names none last", () => {
      const dated = (title: string, day?: string) =>
        scopeRow({
          title,
          evidence: [{ kind: "demand", words: "x" }],
          ...(day !== undefined && { newest: { day, said: day } }),
        });
      const some = [scopeRow({ title: "N" }), dated("Old", "2025-01-01"), dated("Undated"), dated("New", "2026-10-31")];
      assert.deepEqual(
        sorted(some, nextSorting(null, "evidence")).map(({ title }) => title),
        ["New", "Old", "N", "Undated"],
      );
      assert.ok(columnsOf([dated("Undated")]).includes("evidence"));
    });

    it("by what it costs, each currency and each kind of user apart", () => {
      const cost = (title: string, amount: number, currency: string, unit = "users") =>
        scopeRow({
          title,
          running: { amount, currency, text: "" },
          perUser: { amount: amount / 10, currency, unit },
        });
      const some = [cost("A", 5, "USD"), cost("B", 900, "EUR"), cost("C", 70, "USD"), cost("D", 8, "USD", "teams")];
      const by = (column: ColumnId) => sorted(some, nextSorting(null, column)).map(({ title }) => title);
      assert.deepEqual(by("running"), ["B", "C", "D", "A"]);
      assert.deepEqual(by("perUser"), ["B", "D", "C", "A"]);
    });

    it("as it comes, which is worst first, where nobody asks", () => assert.equal(sorted(rows, null), rows));

    it("one way, the other way, and not any more, click by click", () => {
      const clicks = (by: ColumnId) => {
        const all: (Sorting | null)[] = [null];
        for (let click = 0; click < 3; click++) all.push(nextSorting(all.at(-1)!, by));
        return all.slice(1).map(sorting => sorting?.descending);
      };
      assert.deepEqual(clicks("title"), [false, true, undefined]);
      assert.deepEqual(clicks("effort"), [true, false, undefined]);
      assert.deepEqual(nextSorting({ by: "title", descending: true }, "effort"), { by: "effort", descending: true });
    });
  });

  it("has no column in which nothing stands", () => {
    assert.deepEqual(columnsOf(rows), ["title", "status", "level", "reach", "effort", "age", "owner", "decision"]);
    assert.deepEqual(columnsOf([scopeRow()]), ["title", "status", "level"]);
    assert.deepEqual(columnsOf([scopeRow({ waiting: true })]), ["title", "status", "level", "decision"]);
  });

  describe("grouped", () => {
    const heads = (...[rows, by]: Parameters<typeof grouped>) =>
      grouped(rows, by).flatMap(line => (line.kind === "group" ? `${line.name} ${line.count}` : []));

    for (const [by, names] of [
      ["none", []],
      ["status", ["In progress 1", "Planned 2", "Shipped 1"]],
      ["level", ["None 2", "Claim 1", "Usage 1"]],
      ["owner", ["Bo 1", "No owner 2", "Ann 1"]],
      ["goal", ["No goal 3", "Growth 1"]],
      ["group", ["No part 4"]],
    ] as const) {
      it(by, () => assert.deepEqual(heads(rows, by), names));
    }

    it("keeps every row, each once", () => {
      const lines = grouped(rows, "owner").filter(line => line.kind === "row");
      assert.deepEqual(new Set(lines.map(({ row }) => row)), new Set(rows));
    });

    it("by roadmap and part, where there are several", () => {
      const row = scopeRow({ roadmap: "docs/roadmap.yaml", group: ["Q4", "Lab"] });
      assert.deepEqual(heads([row], "group"), ["docs/roadmap.yaml › Q4 › Lab 1"]);
    });
  });
});
