import assert from "node:assert/strict";
import { numberIn } from "../../../src/usage/read/number.ts";

describe("a number of an export", () => {
  for (const [text, value, decimal] of [
    ["0", 0],
    ["3047", 3047],
    ["3,047", 3047],
    ["283,122", 283_122],
    ["1,234,567", 1_234_567],
    ["1.234.567", 1_234_567],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["0.125", 0.125],
    ["12.50", 12.5],
    ["66,67 %", 66.67],
    ["66.67%", 66.67],
    ["3.2k/month", 3200],
    ["1.5M", 1_500_000],
    ["12 345", 12_345],
    ["12\u202f345", 12_345],
    ["1'234", 1234],
    ["$1,200", 1200],
    ["-4", -4],
    ["2.546", 2546, ","],
    ["2.546", 2.546, "."],
    ["2,5", 2.5, ","],
  ] as const) {
    it(`reads ${text}${decimal ? ` with a decimal ${decimal}` : ""}`, () => {
      const read = numberIn(text, decimal);
      assert.ok(typeof read === "object", String(read));
      assert.equal(read.value, value);
    });
  }

  it("asks where thousands and a fraction look the same", () => {
    assert.equal(numberIn("2.546"), "ambiguous");
  });

  for (const text of ["", " ", "-", "n/a", "null", "(not set)"]) {
    it(`is none in "${text}"`, () => assert.equal(numberIn(text), "none"));
  }

  for (const text of ["many", "12a", "1.2.3,4,5", "12 34", "2026-10-31"]) {
    it(`cannot be read from ${text}`, () => assert.equal(numberIn(text), "unreadable"));
  }
});
