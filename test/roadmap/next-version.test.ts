import assert from "node:assert/strict";
import { isMap, isScalar, isSeq } from "yaml";
import { generateVersions } from "../../scripts/bench/versions.ts";
import { parseNextVersion } from "../../src/roadmap/next-version.ts";
import { type ParsedText, parseYaml } from "../../src/roadmap/parse.ts";

const entry = (title: string) => `  - title: ${title}\n    notes: |\n      One: line\n    status: done\n\n`;
const list = (...titles: readonly string[]) => `features:\n${titles.map(entry).join("")}`;

/** Texts of which the second is parsed in parts. */
const partly: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "one value": [list("Undo", "Redo", "Print"), list("Undo", "Redo twice", "Print")],
  "several values and the date at the top": [
    `updated: 1\n${list("Undo", "Redo", "Print")}`,
    `updated: 2\n${list("Undo", "Redo twice", "Copy")}`,
  ],
  "an entry between others": [list("Undo", "Print"), list("Undo", "Redo", "Print")],
  "an entry at the end": [list("Undo", "Redo"), list("Undo", "Redo", "Print")],
  "an entry that is gone": [list("Undo", "Redo", "Print"), list("Undo", "Print")],
  "the last entry that is gone": [list("Undo", "Redo", "Print"), list("Undo", "Redo")],
  "a block in front of another": [
    `now:\n${entry("Undo")}next:\n${entry("Redo")}`,
    `now:\n${entry("Copy")}next:\n${entry("Redo")}`,
  ],
  "a comment above an entry": [
    list("Undo", "Redo"),
    list("Undo", "Redo").replace(/(?= {2}- title: Redo)/, "  # why\n"),
  ],
  "a line that goes on the one before": [
    list("Undo", "Redo"),
    list("Undo", "Redo").replace("One: line\n", "One: line\n      two\n"),
  ],
  "the middle of what ends a block within another": [
    `phases:\n  - tasks:\n      - a: 1\n      - b: 1\n      - c: 1\n  - tasks:\n      - a: 1\n# end\n`,
    `phases:\n  - tasks:\n      - a: 1\n      - b: 12\n        d: 1\n      - c: 1\n  - tasks:\n      - a: 1\n# end\n`,
  ],
  "line ends of two signs": [
    list("Undo", "Redo", "Print").replaceAll("\n", "\r\n"),
    list("Undo", "Redo twice", "Print").replaceAll("\n", "\r\n"),
  ],
  "a list that moves further in": [list("Undo", "Redo"), list("Undo", "Redo").replace(/^ {2}/gm, "    ")],
  "a comment as the last line": [`${list("Undo", "Redo")}  # end`, `${list("Undo", "Copy")}  # the end`],
};

const asAWhole: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "a line before all": [`a: 1\n${list("Undo")}`, `# Ours\na: 1\n${list("Undo")}`],
  "merge keys": [`base: &b\n  a: 1\n${list("Undo")}`, `base: &b\n  a: 1\n${list("Undo")}  - <<: *b\n`],
  "a second document": [list("Undo", "Redo"), list("Undo", "Redo").replace(/(?= {2}- title: Redo)/, "---\n")],
  "a slip": [list("Undo", "Redo"), list("Undo", "Redo: rows")],
  "a slip before": [list("Undo", "Redo: rows"), list("Undo", "Redo")],
  "a quote that is not closed": [list("Undo", "Redo", "Copy"), list("Undo", '"Redo', "Copy")],
};

describe("parsing the next version of a text", () => {
  for (const [name, [before, after]] of Object.entries(partly)) {
    it(`gives what parsing all of it gives: ${name}`, () => {
      const next = parseNextVersion({ text: before, parsed: parseYaml(before) }, after);
      assert.ok(next);
      assert.deepEqual(plainly(next), plainly(parseYaml(after)));
    });
  }

  for (const [name, [before, after]] of Object.entries(asAWhole)) {
    it(`leaves it to parsing all of it: ${name}`, () => {
      assert.equal(parseNextVersion({ text: before, parsed: parseYaml(before) }, after), undefined);
    });
  }

  it("gives it version after version", () => {
    let last: Parameters<typeof parseNextVersion>[0] | undefined;
    for (const { text = "" } of generateVersions(40, 60)) {
      const parsed: ParsedText | undefined = last ? parseNextVersion(last, text) : parseYaml(text);
      assert.ok(parsed);
      assert.deepEqual(plainly(parsed), plainly(parseYaml(text)));
      last = { text, parsed };
    }
  });
});

const plainly = ({ documents }: ParsedText) => documents.map(({ contents }) => plainNode(contents));

function plainNode(node: unknown): unknown {
  if (isMap(node))
    return { at: place(node), pairs: node.items.map(({ key, value }) => [plainNode(key), plainNode(value)]) };
  if (isSeq(node)) return { at: place(node), items: node.items.map(plainNode) };
  return isScalar(node) ? { at: place(node), value: node.value } : node;
}

const place = ({ range }: { readonly range?: readonly number[] | null | undefined }) => range?.slice(0, 2);
