import { isPair, isSeq, type Node } from "yaml";
import { type ChangedLines, changedLines } from "./changed-lines.ts";
import { indentOf } from "./indentation.ts";
import { eachNode } from "./nodes.ts";
import type { ParsedText } from "./parse.ts";
import { lineStarts } from "./repair.ts";
import { type Block, type Item, isBlock, parsePart, type Section, sectionsOf } from "./reparse.ts";

/** A text and what parsing it gave. */
export interface ParsedVersion {
  readonly text: string;
  readonly parsed: ParsedText;
}

/**
 * Parses the next version of a text by parsing only the sections in which they differ; the others are taken out of the parse
 * before, whose documents this changes, so that only the result is good for use from then on. Undefined, with those documents
 * as good as lost, where it is not certain that parsing all of it would give the same.
 */
export function parseNextVersion({ text: before, parsed }: ParsedVersion, text: string): ParsedText | undefined {
  const [document] = parsed.documents;
  const root = document?.contents;
  if (parsed.documents.length !== 1 || parsed.problems.length > 0 || !isBlock(root)) return undefined;
  // A merge key takes over nodes from anywhere.
  if ([before, text].some(version => version.includes("<<:") || version.includes("\0"))) return undefined;
  const lines = before.split("\n");
  const newLines = text.split("\n");
  const [starts, newStarts] = [lineStarts(lines), lineStarts(newLines)];
  const endsInComment = [newLines, lines].some(lines => /^\s*#/.test(lines.findLast(line => line.trim() !== "") ?? ""));
  const versions = { lines, newLines, starts, newStarts, changed: changedLines(lines, newLines), endsInComment };
  return renew(root, { first: 0, end: lines.length, isLast: true }, versions) ? parsed : undefined;
}

interface Versions {
  readonly lines: readonly string[];
  readonly newLines: readonly string[];
  readonly starts: readonly number[];
  readonly newStarts: readonly number[];
  readonly changed: readonly ChangedLines[];
  /** Whether a comment is the last thing the text says: then it is only certain of all of it where that ends. */
  readonly endsInComment: boolean;
}

interface Around {
  readonly first: number;
  readonly end: number;
  /** Whether nothing follows in the text. */
  readonly isLast: boolean;
  /** Whether it is an item of a list, and so may begin behind a dash. */
  readonly afterDash?: boolean;
}

/** Gives a block the items of the next version. False where it must be parsed as a whole. */
function renew(block: Block, around: Around, versions: Versions): boolean {
  const { lines, newLines, newStarts } = versions;
  const { afterDash = false } = around;
  const sections = sectionsOf(block, { lines, starts: versions.starts }, around.end, afterDash);
  const [head, last] = [sections[0], sections.at(-1)];
  if (!head || !last || isHeadTouched({ first: around.first, end: head.first }, versions)) return false;
  // What begins behind a dash is no block by itself.
  if (afterDash && isTouched(head, versions)) return false;
  const column = isSeq(block) ? indentOf(lines[head.first]!) : block.range![0] - versions.starts[head.first]!;
  const [start, ...ends] = block.range!;
  const endsMovedBy = (by: number) => ends.map(end => end + by) as [number, number];
  let [end, nodeEnd] = endsMovedBy(shiftAt(last.first, versions));
  const items: Item[] = [];
  for (let at = 0; at < sections.length; ) {
    const section = sections[at]!;
    if (!isTouched(section, versions)) {
      move(section.items, shiftAt(section.first, versions));
      items.push(...section.items);
      at++;
      continue;
    }
    const from = at;
    while (at < sections.length && isTouched(sections[at]!, versions)) at++;
    const isLast = around.isLast && at === sections.length;
    const inner = at === from + 1 ? renewedInside(section, isLast && !versions.endsInComment, versions) : undefined;
    if (inner) {
      items.push(...section.items);
      if (isLast) [, end, nodeEnd] = inner.block.range!;
      else if (at === sections.length) [end, nodeEnd] = endsMovedBy(inner.endMovedBy);
    } else {
      // Where the last section is another, the block may end elsewhere, and so may all around it.
      if (at === sections.length && !isLast) return false;
      const first = newStartAt(section.first, versions);
      const part = newLines.slice(first, newLineAt(sections[at - 1]!.end, versions));
      const place = { offset: newStarts[first]!, column, isLast, isList: isSeq(block) };
      const parsed = parsePart(part, place);
      if (!parsed || parsed.errors.length > 0 || parsed.block.items.length === 0) return false;
      items.push(...parsed.block.items);
      if (isLast) [, end, nodeEnd] = parsed.block.range!;
    }
  }
  block.range = [start + shiftAt(around.first, versions), end, nodeEnd];
  block.items = items;
  return true;
}

/** Renews the one block that a section holds; undefined where that cannot be. */
function renewedInside({ first, end, items }: Section, isLast: boolean, versions: Versions) {
  const [item] = items;
  const block = isPair(item) ? item.value : item;
  if (items.length !== 1 || !isBlock(block)) return undefined;
  const endBefore = block.range![1];
  if (!renew(block, { first, end, isLast, afterDash: !isPair(item) }, versions)) return undefined;
  if (isPair(item)) move([item.key], shiftAt(first, versions));
  return { block, endMovedBy: block.range![1] - endBefore };
}

type Lines = Pick<Section, "first" | "end">;

/** Whether something was changed in these lines, or just behind them, where it may go on what they begin. */
function isTouched({ first, end }: Lines, { changed }: Versions): boolean {
  return changed.some(change => change.first <= end && (change.end > first || change.first > first));
}

/** The same for what stands before all sections. No line of a text goes on the line before its first one. */
function isHeadTouched(head: Lines, versions: Versions): boolean {
  if (head.first === 0 && versions.changed.some(({ first, end }) => first === 0 && end === 0)) return true;
  return head.end > 0 && isTouched(head, versions);
}

/** What a line has become: itself, or where what stands in its place begins. */
function newStartAt(line: number, versions: Versions): number {
  const replaced = versions.changed.find(({ first, end }) => first === line && end > line);
  return replaced?.newFirst ?? newLineAt(line, versions);
}

/** Where the lines go on before which something was changed at most. */
function newLineAt(line: number, { changed }: Versions): number {
  const before = changed.findLast(({ first }) => first <= line);
  return before ? before.newEnd + line - before.end : line;
}

function shiftAt(line: number, versions: Versions): number {
  const { starts, newStarts } = versions;
  return newStarts[newStartAt(line, versions)]! - starts[line]!;
}

/** Gives all that stands in a section its place in the next version. */
function move(items: readonly unknown[], by: number): void {
  if (by === 0) return;
  const moveNode = (node: Node) => {
    const { range } = node;
    if (range) node.range = [range[0] + by, range[1] + by, range[2] + by];
  };
  for (const item of items) {
    for (const node of isPair(item) ? [item.key, item.value] : [item]) eachNode(node, moveNode);
  }
}
