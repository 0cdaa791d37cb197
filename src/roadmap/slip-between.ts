import type { ErrorCode } from "yaml";
import { type Move, whereItBelongs } from "./alignment.ts";
import { columnsAbove, indentOf, isStructured, next, nextLine, shiftBlock } from "./indentation.ts";
import { asPlain } from "./masks.ts";
import { type Lines, longest, type Slip, trimmed, valueIn } from "./slip.ts";
import { aroundLines, inColumns, withSign } from "./slip-fix.ts";

const farthest = 200;

/**
 * A slip between lines that made the parser stumble at one: it may stand some lines further up, or one further down. Later
 * errors may only follow from it.
 */
export function slipNear(lines: Lines, at: number, code: ErrorCode): Slip | undefined {
  if ((lines[at] ?? "").length > longest) return undefined;
  return (
    openQuote(lines, at) ??
    openBracket(lines, at) ??
    strayItem(lines, at) ??
    (lines[at]?.trim() === "" ? strayItem(lines, nextLine(lines, at)) : undefined) ??
    tornText(lines, at) ??
    misaligned(lines, at) ??
    (/IMPLICIT_KEY/.test(code) ? misaligned(lines, at + 1) : undefined)
  );
}

/** A quote that nothing closes before the next key swallows what follows, and the parser stumbles far below. */
function openQuote(lines: Lines, at: number): Slip | undefined {
  for (let index = at; index >= Math.max(0, at - farthest); index--) {
    const line = lines[index]!;
    if (line.length > longest) continue;
    const value = valueIn(line);
    if (!value || !/^(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/.test(value.text)) continue;
    const following = nextLine(lines, index);
    if (
      (following < lines.length && !isStructured(lines[following]!)) ||
      isClosedBefore(lines, index, at, value.text[0]!)
    )
      continue;
    const { start, text } = value;
    const mended = line.slice(0, start) + asPlain(text) + line.slice(start + text.length);
    const says = "the closing quote is missing. Add it where the text ends";
    const fix = (lines: Lines) => withSign(lines, index, start + text.length, text[0]!);
    return { line: index, from: start, to: start + text.length, says, first: index, mended: [mended], fix };
  }
  return undefined;
}

/** Whether a quote that is open at the end of a line is closed at the end of another, as texts of several lines are. */
function isClosedBefore(lines: Lines, from: number, to: number, sign: string): boolean {
  for (let line = from + 1; line < to; line++) {
    const text = lines[line]!.replace(/\\.|''/g, "");
    if (text.includes(sign)) return new RegExp(`^[^${sign}]*${sign}\\s*(?:#.*)?$`).test(text);
  }
  return false;
}

function openBracket(lines: Lines, at: number): Slip | undefined {
  for (let index = at; index >= Math.max(0, at - 20); index--) {
    const line = lines[index]!;
    const value = line.length > longest ? undefined : valueIn(line);
    if (!value || !/^[[{]/.test(value.text)) continue;
    const missing = missingBrackets(value.text);
    const following = next(lines, index);
    if (
      missing === "" ||
      (following !== "" && !isStructured(following)) ||
      indentOf(following) > (columnsAbove(lines, index + 1)[0]?.at ?? 0)
    ) {
      continue;
    }
    const end = value.start + value.text.length;
    const says = `the closing bracket "${missing}" is missing. Add it`;
    const fix = (lines: Lines) => withSign(lines, index, end, missing);
    return { line: index, from: value.start, to: end, says, first: index, mended: [line.trimEnd() + missing], fix };
  }
  return undefined;
}

function missingBrackets(text: string): string {
  const open: string[] = [];
  for (const sign of text.replace(/"[^"]*"|'[^']*'/g, "")) {
    if (sign === "[") open.push("]");
    else if (sign === "{") open.push("}");
    else if (sign === open.at(-1)) open.pop();
  }
  return open.reverse().join("");
}

/** `- Undo: the row` with more text in the lines below is a text of several lines, and its colon makes it look like a map. */
function tornText(lines: Lines, at: number): Slip | undefined {
  let first = at;
  while (first > 0 && at - first < 20 && !isStructured(lines[first]!) && lines[first]!.trim() !== "") first--;
  const line = lines[first]!;
  const start = /^\s*- +/.exec(line)?.[0].length;
  // Four words in front of it are no key.
  const isText = start !== undefined && /^[^\s"'[{|>&!*@`%:]+(?: [^\s:]+){3,}: /.test(line.slice(start));
  if (first === at || !isText || line.length > longest) return undefined;
  let last = at;
  while (indentOf(lines[last + 1] ?? "") >= start && !isStructured(lines[last + 1]!)) last++;
  const to = line.trimEnd().length;
  const says = 'a ": " in this text of several lines makes it look like a key. Put the text in quotes';
  const mended = line.slice(0, start) + asPlain(line.slice(start));
  return {
    line: first,
    from: start,
    to,
    says,
    first,
    mended: [mended],
    fix: lines => aroundLines(lines, first, start, last),
  };
}

/** `- item` where a map goes on: there is no place for it, so it is left out with what belongs to it. */
function strayItem(lines: Lines, at: number): Slip | undefined {
  const line = lines[at]!;
  if (!/^\s*- /.test(line)) return undefined;
  const columns = columnsAbove(lines, at);
  const level = columns.findIndex(column => column.at <= indentOf(line));
  const above = columns[level];
  if (!above || above.isDash || above.at !== indentOf(line)) return undefined;
  // The key above has no value yet, or a list that the item may belong to.
  if (above.opens && (level === 0 || columns.slice(0, level).some(column => column.isDash))) return undefined;
  const belongs = whereItBelongs(lines, at);
  if (belongs) return inColumnsOf(lines, at, belongs);
  const says = "a list item stands among the keys of a map. Indent it below a key, or take its dash away";
  let end = at + 1;
  const isPart = (other: string) =>
    indentOf(other) > indentOf(line) ||
    other.trim() === "" ||
    (indentOf(other) === indentOf(line) && /^\s*- /.test(other));
  while (end < lines.length && isPart(lines[end]!)) end++;
  return { line: at, ...trimmed(line), says, first: at, mended: lines.slice(at, end).map(() => "") };
}

/** A key or an item that stands in no column of the lines above: moved to the nearest, with what belongs to it. */
function misaligned(lines: Lines, at: number): Slip | undefined {
  const line = lines[at];
  if (line === undefined || !isStructured(line)) return undefined;
  const isItem = /^\s*- /.test(line);
  const indent = indentOf(line);
  const columns = columnsAbove(lines, at);
  const fitting = columns.filter(column => column.isDash === isItem);
  if (fitting.some(column => column.at === indent)) return undefined;
  if (columns[0]?.opens && indent > columns[0].at) return undefined;
  const belongs = whereItBelongs(lines, at);
  if (belongs) return inColumnsOf(lines, at, belongs);
  const distance = (column: (typeof fitting)[number]) => Math.abs(column.at - indent);
  const [nearest] = fitting.toSorted((a, b) => distance(a) - distance(b) || b.at - a.at);
  if (!nearest) return undefined;
  const says = "the indentation fits no line above. Align it with its neighbours";
  return { line: at, ...trimmed(line), says, first: at, mended: shiftBlock(lines, at, nearest.at - indent) };
}

function inColumnsOf(lines: Lines, at: number, move: Move): Slip {
  const column = indentOf(move.moved[0]!) + 1;
  const says = `the indentation fits no line above. Align it with its neighbours, at column ${column}`;
  const fix = (lines: Lines) => inColumns(lines, move, "Align with the lines above");
  return { line: at, ...trimmed(lines[at]!), says, first: at, mended: move.moved, fix };
}
