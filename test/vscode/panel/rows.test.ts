import assert from "node:assert/strict";
import { reviewState } from "../../../src/panel/model.ts";
import { rowAt, titleOf } from "../../../src/vscode/panel/rows.ts";
import type { FileReview, Reviews } from "../../../src/vscode/reviews.ts";
import { feature, review } from "../../panel/features.ts";

const span = (start: number, end: number) => ({ start, end });
const roadmap = review([
  feature({ title: "outer", span: span(10, 100) }),
  feature({ title: "inner", span: span(40, 60) }),
  feature({ title: "same", span: span(100, 120) }),
  feature({ title: "same", span: span(130, 140) }),
]);
const uri = { toString: () => "file:///roadmap.yaml" } as FileReview["uri"];
const reviews = { files: [{ uri, label: "roadmap.yaml", text: "", review: roadmap }] } as unknown as Reviews;

describe("rows and places", () => {
  const cases = [
    ["before all entries", 5, undefined],
    ["in an entry", 20, "outer"],
    ["at its start", 10, "outer"],
    ["in the inner of two", 50, "inner"],
    ["after the inner", 70, "outer"],
    ["at the end of an entry", 120, "same"],
    ["between entries", 125, undefined],
    ["in the second of one title", 135, "same\n2"],
  ] as const;
  for (const [name, offset, expected] of cases) it(name, () => assert.equal(rowAt(roadmap, offset), expected));

  it("finds the title of every row it has sent", () => {
    const [file] = reviewState([{ key: uri.toString(), label: "", text: "", review: roadmap }]).files;
    for (const { key } of file!.rows) assert.ok(titleOf(reviews, { file: file!.key, row: key }), key);
  });

  it("finds nothing for what is no more", () => {
    assert.equal(titleOf(reviews, { file: "file:///roadmap.yaml", row: "gone" }), undefined);
    assert.equal(titleOf(reviews, { file: "file:///other.yaml", row: "outer" }), undefined);
  });
});
