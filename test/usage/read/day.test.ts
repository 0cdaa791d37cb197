import assert from "node:assert/strict";
import { windowIn, windowInPreamble } from "../../../src/usage/read/day.ts";

describe("the days of a value of an export", () => {
  for (const [value, from, to = from] of [
    ["2026-10-31", "2026-10-31"],
    ["20261031", "2026-10-31"],
    ["2026-10-31T23:59:59Z", "2026-10-31"],
    ["2026-10-31 07:00:00.123", "2026-10-31"],
    ["2009-12-28,2010-01-03", "2009-12-28", "2010-01-03"],
    ["2026-10-01 - 2026-10-31", "2026-10-01", "2026-10-31"],
    ["October 2026", "2026-10-01", "2026-10-31"],
    ["2026-10", "2026-10-01", "2026-10-31"],
    [1_704_896_403_000, "2024-01-10"],
    [1_704_896_403, "2024-01-10"],
    ["1704896403000", "2024-01-10"],
  ] as const) {
    it(`are read from ${value}`, () => assert.deepEqual(windowIn(value), { from, to }));
  }

  for (const value of ["", "yesterday", "2026-13-01", "2026-02-30T00:00:00Z", 12, null, false, ["2026-10-31"]]) {
    it(`are none in ${JSON.stringify(value)}`, () => assert.equal(windowIn(value), undefined));
  }

  it("stand above a table", () => {
    const window = { from: "2026-09-10", to: "2026-10-07" };
    assert.deepEqual(windowInPreamble("# Events\n# Start date: 20260910\n# End date: 20261007\n"), window);
    assert.deepEqual(windowInPreamble("# Pages\n# 20260910-20261007\n"), window);
    assert.equal(windowInPreamble("# Downloaded on 2026-10-08\n"), undefined);
  });
});
