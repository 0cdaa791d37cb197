import { isMap, isScalar, isSeq } from "yaml";
import { composeDocuments } from "./compose.ts";
import { type Column, columnsAbove, indentOf, isStructured, nextLine } from "./indentation.ts";

type Lines = readonly string[];

/** Lines in other columns, to take the place of as many from `first` on. */
export interface Move {
  readonly first: number;
  readonly moved: Lines;
}

interface Candidate extends Move {
  /** The column in which the line that was asked about comes to stand. */
  readonly column: number;
  /** The column of the list or the map that all of it is in. */
  readonly within: number;
}

/**
 * Where a line that stands in no column of the lines above belongs, alone or with what is below it. Undefined where the file
 * leaves a doubt: the wrong place would make it say something else.
 */
export function whereItBelongs(lines: Lines, at: number): Move | undefined {
  const indent = indentOf(lines[at]!);
  const isItem = isItemAt(lines[at]!);
  const neighbour = lines[endOf(lines, at, indent)];
  // Where its next neighbour stands as it does, it may be the line above that is wrong.
  if (neighbour !== undefined && indentOf(neighbour) === indent && isItemAt(neighbour) === isItem) return undefined;
  const above = columnsAbove(lines, at);
  // Between a key and a map below it, the first dash of a list may be missing.
  const opener = above.find(({ opens, at }, index) => opens && at < indent && isKeyRightOf(above[index - 1], indent));
  const fitting = above.filter(({ isDash, at }) => isDash === isItem && at >= (opener?.at ?? 0));
  const columns = [...new Set(fitting.map(column => column.at))];
  const step = stepOf(above.map(column => column.at));
  const known = columns.filter(column => isKnownAt(lines, at, column));
  // In a column of the other kind, an item among keys, it may be anything.
  const isStray = isItem && above.some(column => column.at === indent);
  const deep = isStray ? [] : columns.slice(0, 1).filter(column => isSlightlyDeep(lines, at, column));
  const likely = known.length > 0 ? known : deep;
  const moves = likely.flatMap(column => movesTo(lines, at, column, step));
  return onlyOne(sound(lines, moves));
}

const isKeyRightOf = (column: Column | undefined, indent: number): boolean =>
  column !== undefined && !column.isDash && column.at > indent;

/** The lines with spaces for tabs, by as many a tab as make the file say one thing. */
export function untabbed(lines: Lines, at: number): Move | undefined {
  let run = at;
  while (/^ *\t/.test(lines[run] ?? "")) run++;
  const isTabbed = (line: number) => (line >= at && line < run) || /^\t/.test(lines[line]!);
  let last = run - 1;
  for (let line = run; line < lines.length; line++) if (isTabbed(line)) last = line;
  const candidates = [2, 4, 8].map(width => {
    const moved = lines.slice(at, last + 1).map((line, index) => {
      const to = indentOf(line);
      return isTabbed(at + index) ? line.slice(0, to).replaceAll("\t", " ".repeat(width)) + line.slice(to) : line;
    });
    return { first: at, moved, column: indentOf(moved[0]!), within: 0 };
  });
  const found = sound(lines, candidates);
  return onlyOne(found) ?? onlyOne(found.filter(({ column }) => isKnownAt(lines, at, column)));
}

interface Sound extends Candidate {
  readonly says: string;
}

function sound(lines: Lines, candidates: readonly Candidate[]): Sound[] {
  return candidates.flatMap(candidate => {
    const says = saidAfter(lines, candidate);
    return says === undefined ? [] : [{ ...candidate, says }];
  });
}

/** One of moves after which the file says the same. */
function onlyOne(moves: readonly Sound[]): Sound | undefined {
  return new Set(moves.map(({ says }) => says)).size === 1 ? moves[0] : undefined;
}

/** The line alone and with what is below it, what fits the steps of the file better first. */
function movesTo(lines: Lines, at: number, column: number, step: number): Candidate[] {
  const indent = indentOf(lines[at]!);
  const by = column - indent;
  const isItem = isItemAt(lines[at]!);
  let end = at + 1;
  const isSibling = (line: string) => indentOf(line) === column && isStructured(line) && isItemAt(line) === isItem;
  const limit = endOf(lines, at, indent);
  while (end < limit && !(by > 0 && isSibling(lines[end]!))) end++;
  while (end > at + 1 && isSilent(lines[end - 1]!)) end--;
  const move = (end: number): Candidate => {
    const moved = lines.slice(at, end).map(line => {
      if (line.trim() === "") return line;
      return by > 0 ? " ".repeat(by) + line : line.slice(Math.min(-by, indentOf(line)));
    });
    return { first: at, moved, column, within: column };
  };
  if (end === at + 1) return [move(end)];
  const isBelowAlready = indentOf(lines[nextLine(lines, at)] ?? "") - column === step;
  return isBelowAlready ? [move(at + 1), move(end)] : [move(end), move(at + 1)];
}

const isItemAt = (line: string) => /^\s*-(\s|$)/.test(line);
const isSilent = (line: string) => /^\s*(#|$)/.test(line);

/** The first line behind a line and what is below it. */
function endOf(lines: Lines, at: number, indent: number): number {
  let end = at + 1;
  while (end < lines.length && (isSilent(lines[end]!) || indentOf(lines[end]!) > indent)) end++;
  return end;
}

function stepOf(columns: readonly number[]): number {
  const steps = columns.slice(1).map((column, index) => columns[index]! - column);
  return steps.length > 0 ? Math.min(...steps) : 2;
}

/** Whether the file has a line of the same kind in a column: one with the same key, or an item that is a text as well. */
function isKnownAt(lines: Lines, at: number, column: number): boolean {
  const isItem = isItemAt(lines[at]!);
  const key = keyOf(lines[at]!);
  const begin = (line: string) => (isItem ? indentOf(line) : /^\s*(?:- +)*/.exec(line)![0].length);
  const isLike = (line: string) =>
    isStructured(line) && begin(line) === column && (isItemAt(line) || !isItem) && keyOf(line) === key;
  if (key !== undefined) {
    const end = endOf(lines, at, indentOf(lines[at]!));
    return lines.some((line, index) => (index < at || index >= end) && isLike(line));
  }
  // Texts are alike, so only those of the same list tell something.
  for (let index = at - 1; index >= 0 && (isSilent(lines[index]!) || indentOf(lines[index]!) >= column); index--) {
    if (indentOf(lines[index]!) === column) return isLike(lines[index]!);
  }
  return false;
}

function keyOf(line: string): string | undefined {
  const text = line.replace(/^\s*(?:- +)*/, "");
  return isStructured(text) && !isItemAt(text) ? /^(?:"[^"]*"|'[^']*'|[^:]*)/.exec(text)![0] : undefined;
}

/** Whether a line stands a little to the right of a column, and is no part of a text that the line above begins. */
function isSlightlyDeep(lines: Lines, at: number, column: number): boolean {
  const indent = indentOf(lines[at]!);
  if (indent < column || indent > column + 3 || isKnownAt(lines, at, indent)) return false;
  let above = at - 1;
  while (above > 0 && isSilent(lines[above]!)) above--;
  const line = lines[above]!;
  const begin = isItemAt(line) && keyOf(line) === undefined ? indentOf(line) : /^\s*(?:- +)*/.exec(line)![0].length;
  return isStructured(line) && (indent <= begin || /["'\]}]\s*$/.test(line));
}

/** What the part of the file around a move says then; undefined where it is not valid, or gives a key twice. */
function saidAfter(lines: Lines, move: Candidate): string | undefined {
  const { text, end } = around(lines, move);
  const documents = composeDocuments(text);
  const isSound = documents?.every(
    ({ contents, errors }) => !errors.some(({ pos }) => pos[0] < end) && !repeatsKey(contents),
  );
  return isSound ? JSON.stringify(documents!.map(({ contents }) => plainOf(contents))) : undefined;
}

/** The list or the map with all that is in it, and the place in it up to which the move matters. */
function around(lines: Lines, { first, moved, within }: Candidate): { text: string; end: number } {
  let start = first - 1;
  while (start > 0 && (isSilent(lines[start]!) || indentOf(lines[start]!) >= within)) start--;
  const outer = start < 0 ? 0 : indentOf(lines[start]!);
  const rest = first + moved.length;
  let end = rest;
  while (end < lines.length && (isSilent(lines[end]!) || indentOf(lines[end]!) > outer)) end++;
  // The next line shows whether the move fits in; what is wrong further down is another matter.
  const behind = Math.min(nextLine(lines, rest - 1) + 1, end);
  const near = [...lines.slice(Math.max(0, start), first), ...moved, ...lines.slice(rest, behind)].join("\n");
  return { text: [near, ...lines.slice(behind, end)].join("\n"), end: near.length };
}

function repeatsKey(node: unknown): boolean {
  if (isSeq(node)) return node.items.some(repeatsKey);
  if (!isMap(node)) return false;
  const keys = node.items.map(({ key }) => (isScalar(key) ? key.value : key));
  return new Set(keys).size < keys.length || node.items.some(({ value }) => repeatsKey(value));
}

function plainOf(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(plainOf);
  if (isMap(node)) return { pairs: node.items.map(({ key, value }) => [plainOf(key), plainOf(value)]) };
  return isScalar(node) ? node.value : String(node);
}
