import assert from "node:assert/strict";
import { PlainCounts } from "../../../src/usage/read/plain-counts.ts";

const day = { from: "2026-10-01", to: "2026-10-01" };
const base = { meaning: "use", kind: "per-period", unit: "events" } as const;

describe("sums of plain rows", () => {
  it("leave out each row that says what one before says, and tell which, be it the first of its key and day or not", () => {
    const counts = new PlainCounts(true);
    const said = [
      counts.add("a", day, 3, 10, 2, 111),
      counts.add("a", day, 4, 10, 3, 222),
      counts.add("a", day, 4, 10, 4, 222),
      counts.add("a", day, 3, 10, 5, 111),
      counts.add("b", day, 3, undefined, 6, 333),
    ];
    assert.deepEqual(said, ["new", "more", 3, 2, "new"]);
    assert.deepEqual(counts.all(base, "x.csv"), [
      { key: "a", ...base, rows: 2, at: { path: "x.csv", row: 2 }, ...day, count: 7, total: 20 },
      { key: "b", ...base, rows: 1, at: { path: "x.csv", row: 6 }, ...day, count: 3 },
    ]);
  });

  it("count every row where what it says does not matter", () => {
    const counts = new PlainCounts(true);
    for (const row of [2, 3]) counts.add("a", day, 1, undefined, row, undefined);
    assert.equal(counts.all(base, "x.csv")[0]!.count, 2);
  });
});
