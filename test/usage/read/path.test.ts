import assert from "node:assert/strict";
import { along, firstAlong, pathIn } from "../../../src/usage/read/path.ts";

const top = {
  asked: "2026-11-23",
  items: [
    { number: 1, reactions: { "+1": 3 }, groups: [{ content: "UP", users: { total: 4 } }, { content: "DOWN" }] },
    { number: 2, reactions: { "+1": 0 } },
  ],
  flags: { "export-csv": { yes: 7 }, "dark mode": { yes: 0 } },
};

describe("the way to values", () => {
  function values(text: string, here: unknown = top): unknown[] {
    const path = pathIn(text);
    assert.ok(typeof path === "object", `${text} at ${path}`);
    const found = [...along(path, top, { value: here })].map(({ value }) => value);
    assert.deepEqual(firstAlong(path, top, { value: here }), found[0]);
    return found;
  }

  for (const [path, found] of [
    [".", [top]],
    ["asked", ["2026-11-23"]],
    ["items[].number", [1, 2]],
    ['items[].reactions."+1"', [3, 0]],
    ["items[].groups[content=UP].users.total", [4]],
    ["items[number=2].number", [2]],
    ["[asked=2026-11-23].asked", ["2026-11-23"]],
    ["[asked=never].asked", []],
    ["flags{}@key", ["export-csv", "dark mode"]],
    ["flags{}@value.yes", [7, 0]],
    ["flags{}.yes", [7, 0]],
    ["flags.export-csv.yes", [7]],
    ['flags."dark mode".yes', [0]],
    ["nowhere.at.all", []],
    ["asked.length", []],
    ["flags.constructor", []],
  ] as const) {
    it(`leads along ${path}`, () => assert.deepEqual(values(path), found));
  }

  it("begins at the top of the file where it says so", () => {
    assert.deepEqual(values("/asked", top.items[0]), ["2026-11-23"]);
  });

  for (const [path, at] of [
    ["items[", 5],
    ['"open', 0],
    ["a.{b}", 2],
  ] as const) {
    it(`says where ${path} cannot be read`, () => assert.equal(pathIn(path), at));
  }
});
