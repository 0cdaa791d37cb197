import assert from "node:assert/strict";
import { isMap, isScalar, isSeq } from "yaml";
import { composeDocuments } from "../../src/roadmap/compose.ts";
import { moveBack, originalOffsets, repair } from "../../src/roadmap/repair.ts";
import { type Parsed, reparse } from "../../src/roadmap/reparse.ts";

const entry = (title: string) => `  - title: ${title}\n    status: done\n    notes: |\n      One: line\n\n`;

/** Texts with one slip or more, of which a part stays as it was. */
const partly: Readonly<Record<string, string>> = {
  "a colon in the first entry": `version: 1\nfeatures:\n${entry("Undo: rows")}${entry("Redo")}${entry("Print")}`,
  "a colon in an entry between others": `features:\n${entry("Undo")}${entry("Redo: rows")}${entry("Print")}`,
  "slips in two entries": `features:\n${entry("Undo: a")}${entry("Redo")}${entry("Print: b")}${entry("Copy")}`,
  "the last section of the file": `now: [Undo]\nlater:\n${entry("Redo: rows")}`,
  "a file that ends without a line end": "now: [Undo]\nnext:\n  - title: Redo: rows",
  "a section between others": `now:\n${entry("Undo")}next:\n${entry("Redo: rows")}later:\n${entry("Print")}`,
  "a tab, where the mended line is longer": `now:\n  a: 1\nnext:\n\t- title: Redo\nlater:\n${entry("Print")}`,
  "a quote that is not closed": `features:\n${entry("Undo")}${entry('"Redo')}${entry("Print")}`,
  "a line that is left out": `a:\n  x: 1\n  - y\nb:\n  z: 1\nc: 2\n`,
  "line ends of two signs": `features:\r\n  - title: Undo: rows\r\n    status: done\r\n  - title: Redo\r\n  - title: Copy\r\n`,
  "comments around the slip": `# Ours\na: 1\n# next\nb: x: y\n# after\nc: 2\n`,
};

const asAWhole: Readonly<Record<string, string>> = {
  "merge keys": "base: &b\n  status: done\nfeatures:\n  - title: Undo: rows\n  - <<: *b\n    title: Redo\n",
  "two documents": "a: 1\n---\nb: x: y\n",
  "a text that is no block": "{ a: 1, b: [ }\n",
  "a slip before the first section": "\tx\na: 1\nb: 2\n",
};

describe("parsing a mended text again", () => {
  for (const [name, text] of Object.entries(partly)) {
    it(`gives what parsing all of it gives: ${name}`, () => {
      const { before, mended } = broken(text);
      const documents = composeDocuments(mended)!;
      moveBack(
        documents.map(({ contents }) => contents),
        originalOffsets(mended, text),
      );
      const again = reparse(before, text, mended);
      assert.ok(again);
      assert.deepEqual(plainly(again), plainly(parsedOf(documents)));
    });
  }

  it("takes over the nodes that no mend touched", () => {
    const text = `features:\n${entry("Undo")}${entry("Redo: rows")}${entry("Print")}`;
    const { before, mended } = broken(text);
    const items = () => before.documents.flatMap(({ contents }) => (isMap(contents) ? contents.items : []));
    const list = items()[0]!.value;
    assert.ok(isSeq(list));
    const [undo, redo, print] = list.items;
    reparse(before, text, mended);
    assert.equal(list.items[0], undo);
    assert.notEqual(list.items[1], redo);
    assert.equal(list.items[2], print);
  });

  for (const [name, text] of Object.entries(asAWhole)) {
    it(`leaves it to parsing all of it: ${name}`, () => {
      const { before, mended } = broken(text);
      assert.equal(reparse(before, text, mended), undefined);
    });
  }
});

function broken(text: string): { before: Parsed; mended: string } {
  const before = parsedOf(composeDocuments(text)!);
  assert.ok(before.errors.length > 0, "the text is to have an error");
  return { before, mended: repair(text, before.errors)!.text };
}

const parsedOf = (documents: Parsed["documents"]): Parsed => ({
  documents,
  errors: documents.flatMap(({ errors }) => errors),
});

const plainly = ({ documents, errors }: Parsed) => ({
  nodes: documents.map(({ contents }) => plainNode(contents)),
  errors: errors.map(({ code, pos }) => ({ code, pos })),
});

function plainNode(node: unknown): unknown {
  if (isMap(node))
    return { at: place(node), pairs: node.items.map(({ key, value }) => [plainNode(key), plainNode(value)]) };
  if (isSeq(node)) return { at: place(node), items: node.items.map(plainNode) };
  return isScalar(node) ? { at: place(node), value: node.value } : node;
}

const place = ({ range }: { range?: readonly number[] | null | undefined }) => range?.slice(0, 2);
