import assert from "node:assert/strict";
import type { FileRows } from "../../../src/panel/protocol.ts";
import { noFilter } from "../../../src/panel/view/filter.ts";
import { type Item, indexOf, listItems, placeOf } from "../../../src/panel/view/items.ts";
import { listAction } from "../../../src/panel/view/list-keys.ts";

const file = (key: string, ...titles: string[]): FileRows => ({
  key,
  label: key,
  problems: [],
  rows: titles.map(title => ({ key: title, title, group: [], level: "none", status: "planned", findings: [] })),
});
const names = (items: readonly Item[]) =>
  items.map(item => (item.kind === "file" ? `${item.file.key}:` : item.row.key));
const two = [file("one", "a", "b"), file("two", "c")];

describe("lines of the list", () => {
  const cases = [
    ["one file has no header", [file("one", "a", "b")], "", [], ["a", "b"]],
    ["several have", two, "", [], ["one:", "a", "b", "two:", "c"]],
    ["a folded file keeps its header", two, "", ["one"], ["one:", "two:", "c"]],
    ["a file without a match is left out", two, "c", [], ["two:", "c"]],
    ["a single file is not folded", [file("one", "a")], "", ["one"], ["a"]],
    ["an empty file keeps its header", [file("one"), file("two", "c")], "", [], ["one:", "two:", "c"]],
  ] as const;
  for (const [name, files, text, collapsed, expected] of cases) {
    it(name, () => assert.deepEqual(names(listItems(files, { ...noFilter, text }, collapsed)), expected));
  }

  it("names a folder by its pattern, and its rows by their files", () => {
    const [row] = file("", "a").rows;
    const folder = {
      ...file("folder"),
      label: "ideas/*.yaml",
      isFolder: true,
      rows: [{ ...row!, file: "ideas/a.yaml" }],
    } as const;
    const items = listItems([folder, ...two], noFilter, []);
    assert.deepEqual(items[0]!.kind === "file" && items[0]!.name, { base: "ideas/*.yaml", folder: "", hint: "" });
    assert.equal(indexOf(items, { file: "ideas/a.yaml", row: "a" }), 1);
    assert.deepEqual(placeOf(items[1]!), { file: "ideas/a.yaml", row: "a" });
  });

  it("finds each line by its place", () => {
    const items = listItems(two, noFilter, []);
    assert.deepEqual(
      items.map(item => indexOf(items, placeOf(item))),
      [0, 1, 2, 3, 4],
    );
    assert.equal(indexOf(items, { file: "one", row: "c" }), -1);
    assert.equal(indexOf(items, null), -1);
  });
});

describe("keys in the list", () => {
  const items = listItems(two, noFilter, []);
  const folded = listItems(two, noFilter, ["one"]);
  const move = (to: number) => ({ do: "move", to }) as const;
  const cases = [
    ["ArrowDown", items, 0, move(1)],
    ["ArrowDown", items, 4, move(4)],
    ["ArrowUp", items, 0, move(0)],
    ["PageDown", items, 0, move(3)],
    ["PageDown", items, 3, move(4)],
    ["PageUp", items, 4, move(1)],
    ["Home", items, 3, move(0)],
    ["End", items, 0, move(4)],
    ["Enter", items, 1, { do: "open", focus: true }],
    [" ", items, 1, { do: "open", focus: false }],
    ["Enter", items, 0, { do: "toggle" }],
    ["ArrowRight", items, 0, move(1)],
    ["ArrowRight", folded, 0, { do: "toggle" }],
    ["ArrowRight", items, 1, undefined],
    ["ArrowLeft", items, 2, move(0)],
    ["ArrowLeft", items, 4, move(3)],
    ["ArrowLeft", items, 0, { do: "toggle" }],
    ["ArrowLeft", folded, 0, undefined],
    ["x", items, 0, undefined],
    ["ArrowDown", [], 0, undefined],
  ] as const;
  for (const [key, lines, active, expected] of cases) {
    it(`${key} at ${active} of ${names(lines).join(" ")}`, () =>
      assert.deepEqual(listAction(key, lines, active, 3), expected));
  }
});
