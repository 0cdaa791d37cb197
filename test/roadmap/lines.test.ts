import assert from "node:assert/strict";
import { positions } from "../../src/roadmap/lines.ts";

describe("line and column of an offset", () => {
  for (const { text, offset, line, column } of [
    { text: "", offset: 0, line: 1, column: 1 },
    { text: "ab\ncd", offset: 2, line: 1, column: 3 },
    { text: "ab\ncd", offset: 3, line: 2, column: 1 },
    { text: "ab\r\ncd", offset: 3, line: 1, column: 4 },
    { text: "ab\r\ncd", offset: 4, line: 2, column: 1 },
    { text: "ab\rcd\r\rx", offset: 7, line: 4, column: 1 },
    { text: "ab\n", offset: 3, line: 2, column: 1 },
    { text: "😀x", offset: 2, line: 1, column: 3 },
    { text: "ab\ncd", offset: 99, line: 2, column: 3 },
    { text: "ab\ncd", offset: -1, line: 1, column: 1 },
  ]) {
    it(`is ${line}:${column} for ${offset} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(positions(text)(offset), { line, column });
    });
  }
});
