import assert from "node:assert/strict";
import { labelFor } from "../../../../src/panel/view/scope/label.ts";

/** Ten pixels a letter. */
const measure = (text: string) => [...text].length * 10;

describe("the label of a tile", () => {
  for (const [title, width, height, label] of [
    ["Undo", 60, 20, "Undo"],
    ["Undo", 47, 20, undefined],
    ["Undo", 60, 17, undefined],
    ["Undo and redo", 200, 20, "Undo and redo"],
    ["Undo and redo", 98, 34, "Undo and redo"],
    ["Undo and redo in forms", 110, 20, "Undo and…"],
    ["Undo and redo in forms", 90, 20, undefined],
    ["Undo, and redo everywhere", 100, 34, "Undo, and redo…"],
    ["Internationalisation", 120, 200, undefined],
    ["Make internationalisation", 120, 200, undefined],
    ["Better internationalisation", 120, 200, "Better…"],
    ["検索結果の並べ替え", 50, 34, "検索結果の並べ…"],
    ["検索結果の並べ替え", 60, 50, "検索結果の並べ替え"],
    ["検索", 30, 34, "検索"],
    ["", 60, 20, ""],
    ["Undo", 0, 0, undefined],
  ] as const) {
    it(`of "${title}" is ${label === undefined ? "left out" : `"${label}"`} in ${width} by ${height}`, () => {
      assert.equal(labelFor(title, width, height, measure), label);
    });
  }
});
