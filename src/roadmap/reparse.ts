import { type Document, isMap, isPair, isScalar, isSeq, type YAMLError, type YAMLMap, type YAMLSeq } from "yaml";
import { composeDocuments } from "./compose.ts";
import { indentOf } from "./indentation.ts";
import { lineOf, lineStarts, moveBack, originalOffsets } from "./repair.ts";

export interface Parsed {
  readonly documents: readonly Document[];
  readonly errors: readonly YAMLError[];
  /** Whether the nodes have their places in the text before any mend already. */
  readonly movedBack?: boolean;
}

export type Block = YAMLMap | YAMLSeq;
export type Item = Block["items"][number];

/** Lines of a block from one of its keys or dashes to another, and the items that stand there. */
export interface Section {
  readonly first: number;
  end: number;
  readonly items: Item[];
}

/**
 * Parses a mended text by parsing only the sections that the mend or an error touched; the others are taken out of the
 * parse before, whose documents this changes. The errors have their places in the mended text. Undefined where it is not
 * certain that parsing all of it would give the same.
 */
export function reparse({ documents, errors }: Parsed, text: string, mended: string): Parsed | undefined {
  const root = documents[0]?.contents;
  // A merge key takes over nodes from anywhere.
  if (documents.length !== 1 || !isBlock(root) || mended.includes("<<:")) return undefined;
  const lines = text.split("\n");
  const mendedLines = mended.split("\n");
  const isTouched = touching(lines, mendedLines, errors);
  const found = sectionsAround(root, lines, isTouched);
  if (!found) return undefined;
  const { block, sections } = found;
  const starts = lineStarts(mendedLines);
  const column = indentOf(lines[sections[0]!.first]!);
  const items: Item[] = [];
  const left: YAMLError[] = [];
  const fresh: Block[] = [];
  for (let at = 0; at < sections.length; ) {
    const { first } = sections[at]!;
    if (!isTouched(sections[at]!)) {
      items.push(...sections[at++]!.items);
      continue;
    }
    while (at < sections.length && isTouched(sections[at]!)) at++;
    const part = mendedLines.slice(first, sections[at - 1]!.end);
    const isLast = block === root && at === sections.length;
    const parsed = parsePart(part, { offset: starts[first]!, column, isLast, isList: isSeq(block) });
    if (!parsed) return undefined;
    fresh.push(parsed.block);
    left.push(...parsed.errors);
    items.push(...parsed.block.items);
  }
  moveBack(fresh, originalOffsets(mended, text));
  block.items = items;
  const last = fresh.at(-1);
  if (last && last.items.at(-1) === items.at(-1)) block.range = [block.range![0], last.range![1], last.range![2]];
  return { documents, errors: left, movedBack: true };
}

export const isBlock = (node: unknown): node is Block => (isMap(node) || isSeq(node)) && !node.flow && !!node.range;

type Lines = Pick<Section, "first" | "end">;

/** Tells of a range of lines whether the mend changed one of them, or an error stands there. */
function touching(lines: readonly string[], mended: readonly string[], errors: readonly YAMLError[]) {
  const touched = new Set<number>();
  lines.forEach((line, at) => {
    if (line !== mended[at]) touched.add(at);
  });
  const starts = lineStarts(lines);
  for (const { pos } of errors) {
    // An error at the very start of a line may be of the line before.
    const from = lineOf(starts, Math.max(0, pos[0] - 1));
    for (let line = from; line <= lineOf(starts, pos[1]); line++) touched.add(line);
  }
  const sorted = [...touched].toSorted((a, b) => a - b);
  return ({ first, end }: Lines): boolean => sorted.some(line => line >= first && line < end);
}

interface Found {
  readonly block: Block;
  readonly sections: readonly Section[];
}

/** The smallest block whose sections hold all touched lines. */
function sectionsAround(root: Block, lines: readonly string[], isTouched: (lines: Lines) => boolean) {
  const starts = lineStarts(lines);
  let around: Lines = { first: 0, end: lines.length };
  let found: Found | undefined;
  for (let block: unknown = root; isBlock(block); ) {
    const sections = sectionsOf(block, { lines, starts }, around.end);
    const [head, last] = [sections[0], sections.at(-1)];
    if (!head || isTouched({ first: around.first, end: head.first })) break;
    // Where the last section of a block within another is touched, it may end elsewhere, and so may all around it.
    if (found && isTouched(last!)) break;
    found = { block, sections };
    const touched = sections.filter(isTouched);
    if (touched.length !== 1 || touched[0]!.items.length !== 1) break;
    around = touched[0]!;
    const item = touched[0]!.items[0];
    block = isPair(item) ? item.value : item;
  }
  return found;
}

/** A text by its lines, and the offsets at which they begin. */
interface Lined {
  readonly lines: readonly string[];
  readonly starts: readonly number[];
}

/**
 * A new section begins with every item that begins a line, in the column of the first; none where the first does not.
 * @param afterDash whether the first may stand behind the dash of the list item that the block is.
 */
export function sectionsOf(block: Block, { lines, starts }: Lined, end: number, afterDash = false): Section[] {
  const sections: Section[] = [];
  let column: number | undefined;
  for (const item of block.items) {
    const start = startOf(item);
    const line = start === undefined ? -1 : lineOf(starts, start);
    const before = start === undefined ? "" : lines[line]!.slice(0, start - starts[line]!);
    const previous = sections.at(-1);
    const begins =
      line > (previous?.first ?? -1) &&
      (isSeq(block) ? /^ *- +$/ : afterDash && !previous ? /^ *(?:- +)?$/ : /^ *$/).test(before) &&
      (column === undefined || indentOf(lines[line]!) === column);
    if (begins) {
      column ??= isSeq(block) ? indentOf(lines[line]!) : before.length;
      if (previous) previous.end = line;
      sections.push({ first: line, end, items: [item] });
    } else if (previous) previous.items.push(item);
    else return [];
  }
  return sections;
}

function startOf(item: Item): number | undefined {
  const node = isPair(item) ? item.key : item;
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}

interface Place {
  readonly offset: number;
  readonly column: number;
  readonly isList: boolean;
  /** Whether nothing follows. */
  readonly isLast: boolean;
}

/** Parses lines of a block by themselves. What must follow them is put there: where it is read as such, so is what does. */
export function parsePart(lines: readonly string[], place: Place) {
  const { offset, column, isList, isLast } = place;
  const isOutside = (line: string) => indentOf(line) < column && !/^\s*(?:#|$)/.test(line);
  if (lines.some(isOutside)) return undefined;
  const text = lines.join("\n");
  const follower = `\n${" ".repeat(column)}${isList ? "- " : ""}`;
  const documents = composeDocuments(isLast ? text : `${text}${follower}end:`, offset);
  const document = documents?.length === 1 ? documents[0]! : undefined;
  const block = document?.contents;
  if (!document || !isBlock(block) || isSeq(block) !== isList || block.range![0] !== offset + column) return undefined;
  if (isLast) return { block, errors: document.errors };
  const end = offset + text.length;
  if (startOf(block.items.pop()!) !== end + follower.length || document.errors.some(({ pos }) => pos[1] > end)) {
    return undefined;
  }
  return { block, errors: document.errors };
}
