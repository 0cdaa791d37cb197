import assert from "node:assert/strict";
import { mapOf } from "../../../../src/panel/view/scope/map.ts";
import { countsOf, inMeasure, measuresOf } from "../../../../src/panel/view/scope/measure.ts";
import { points, scopeRow } from "./rows.ts";

describe("what the scope review is measured in", () => {
  const weeks = { work: { amount: 2, unit: "weeks" as const } };

  it("is the unit that a good part of the features have", () => {
    assert.deepEqual(measuresOf([scopeRow(points(3)), scopeRow(), scopeRow()]), ["points", "features"]);
    assert.deepEqual(measuresOf([scopeRow(points(3)), scopeRow(points(1)), scopeRow(weeks)]), [
      ...["points", "features", "weeks"],
    ]);
  });

  it("is features where few say how much work they are", () => {
    assert.deepEqual(measuresOf([scopeRow(weeks), scopeRow(), scopeRow(), scopeRow()]), ["features", "weeks"]);
    assert.deepEqual(measuresOf([]), ["features"]);
  });

  it("adds up only its own unit", () => {
    const rows = [scopeRow(points(3)), scopeRow({ ...points(2.5), level: "claim" }), scopeRow(weeks)];
    const { planned } = countsOf(rows, "points");
    assert.deepEqual([planned.none, planned.claim], [3, 2.5]);
    assert.deepEqual(countsOf(rows, "features").planned.none, 2);
  });

  it("is told in words", () => {
    assert.deepEqual([1, 2.5].map(inMeasure("points")), ["1 point", "2.5 points"]);
    assert.deepEqual([1, 1204].map(inMeasure("features")), ["1 feature", "1,204 features"]);
  });
});

describe("the map of the features", () => {
  const area = ({ width, height }: { width: number; height: number }) => width * height;

  it("has areas that are as the amounts", () => {
    const { tiles } = mapOf(
      [scopeRow({ title: "A", ...points(30) }), scopeRow({ title: "B", ...points(10) })],
      "points",
      400,
      200,
    );
    const [a, b] = tiles.map(area);
    assert.ok(Math.abs(a! / b! - 3) < 0.1, `${a} and ${b}`);
  });

  it("leaves out what has no amount, and says how many", () => {
    const { tiles, left } = mapOf(
      [scopeRow(points(1)), scopeRow(), scopeRow({ work: { amount: 0, unit: "points" } })],
      "points",
      9,
      9,
    );
    assert.deepEqual([tiles.length, left], [1, 2]);
  });

  it("names the parts of the roadmap where there are several", () => {
    const rows = [scopeRow({ title: "A", group: ["Lab"] }), scopeRow({ title: "B" })];
    assert.deepEqual(
      mapOf(rows, "features", 300, 200).frames.map(({ name }) => name),
      ["Lab", "No part"],
    );
    assert.deepEqual(mapOf(rows.slice(0, 1), "features", 300, 200).frames, []);
  });

  it("stays within its frame, with nothing on top of another", () => {
    const rows = Array.from({ length: 300 }, (_, index) =>
      scopeRow({ title: `${index}`, group: [`${index % 7}`], ...points(1 + (index % 13)) }),
    );
    const { tiles } = mapOf(rows, "points", 800, 240);
    assert.equal(tiles.length, 300);
    for (const [index, one] of tiles.entries()) {
      assert.ok(one.left >= 0 && one.top >= 0 && one.left + one.width <= 800 && one.top + one.height <= 240);
      for (const other of tiles.slice(index + 1)) {
        const apart =
          one.left + one.width <= other.left ||
          other.left + other.width <= one.left ||
          one.top + one.height <= other.top ||
          other.top + other.height <= one.top;
        assert.ok(apart, `${one.row.title} and ${other.row.title}`);
      }
    }
  });

  it("is well where nothing is to be drawn", () => assert.deepEqual(mapOf([], "features", 0, 0).tiles, []));
});
