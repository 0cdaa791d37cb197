import type { ErrorCode } from "yaml";
import { columnsAbove, indentOf, isStructured, next, shiftBlock } from "./indentation.ts";
import { asPlain, mask } from "./masks.ts";
import { inQuotes, inSingleQuotes, type LineFix, withSign, withSpaces } from "./slip-fix.ts";

/** A slip in writing YAML whose mend is certain enough to read on. */
export interface Slip {
  /** Where a person would put a finger on it: a line, and columns in it, all 0-based. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** What is wrong and what to do, for the middle of a sentence. */
  readonly says: string;
  /** The lines that take the place of as many, from `first` on. */
  readonly first: number;
  readonly mended: readonly string[];
  /** What a person would do about it, where that is certain. */
  readonly fix?: LineFix | undefined;
}

type Lines = readonly string[];

/** Longer lines are data; looking for a slip in them costs more than it gives. */
const longest = 2_000;
const farthest = 200;

/** A slip within one line that made the parser stumble at it. */
export function slipOn(lines: Lines, at: number, code: ErrorCode): Slip | undefined {
  if ((lines[at] ?? "").length > longest) return undefined;
  return mergeMark(lines, at) ?? tab(lines, at) ?? valueSlip(lines, at, code);
}

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
    misaligned(lines, at) ??
    (/IMPLICIT_KEY/.test(code) ? misaligned(lines, at + 1) : undefined)
  );
}

const trimmed = (line: string) => ({ from: indentOf(line), to: line.trimEnd().length });

function mergeMark(lines: Lines, at: number): Slip | undefined {
  const line = lines[at]!;
  if (!/^(<{7}|={7}|>{7})(\s|$)/.test(line)) return undefined;
  const says = "the mark of a merge that was not finished stands here. Choose a side and take the marks out";
  return { line: at, ...trimmed(line), says, first: at, mended: [""] };
}

function tab(lines: Lines, at: number): Slip | undefined {
  const line = lines[at]!;
  const from = /^ *\t/.exec(line)?.[0].length;
  if (from === undefined) return undefined;
  const to = indentOf(line);
  // A tab mostly stands for one level, and two spaces are the commonest level.
  const spaces = line.slice(0, to).replaceAll("\t", "  ");
  const says = "the line is indented with a tab. Use spaces";
  const mended = [spaces + line.slice(to)];
  return { line: at, from: from - 1, to, says, first: at, mended, fix: withSpaces(lines, at) };
}

interface Value {
  readonly start: number;
  readonly text: string;
}

/** The value that a line gives a key or a list item. */
function valueIn(line: string): Value | undefined {
  const before = /^\s*(?:- +)*(?:(?:[^\s"'#:[{-][^"'#:]*|"[^"]*"|'[^']*'):[ \t]+)?/.exec(line)?.[0];
  if (!before || before.trim() === "") return undefined;
  const text = line.slice(before.length).trimEnd();
  return text === "" ? undefined : { start: before.length, text };
}

function valueSlip(lines: Lines, at: number, code: ErrorCode): Slip | undefined {
  const line = lines[at]!;
  const value = valueIn(line);
  if (!value) return undefined;
  const { start, text } = value;
  const found = slipInValue(text, code);
  if (!found) return undefined;
  const bare = text.replace(/\s#.*$/, "").trimEnd();
  const mended = line.slice(0, start) + found.mended + line.slice(start + text.length);
  return {
    line: at,
    from: start + (found.from ?? 0),
    to: start + (found.to ?? bare.length),
    says: found.says,
    first: at,
    mended: [mended],
    fix: (code === "BAD_DQ_ESCAPE" ? inSingleQuotes : inQuotes)(lines, at, start, bare),
  };
}

function slipInValue(text: string, code: ErrorCode) {
  if (code === "BAD_DQ_ESCAPE") {
    const from = text.search(/\\[^0abt\tnvfre "/\\N_LPxuU]/);
    const says =
      'a backslash in double quotes stands before a sign it cannot escape. Write "\\\\", or use single quotes';
    if (from >= 0) return { from, to: from + 2, says, mended: text.replaceAll("\\", mask("\\")) };
  }
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*/.exec(text)?.[0];
  if (quoted !== undefined) {
    if (text.length === quoted.length || text[quoted.length] === "#") return undefined;
    const says =
      "there is text after the closing quote. Put the whole value in quotes of the other kind, or take these out";
    return { from: quoted.length, says, mended: asPlain(text) };
  }
  if (/^["']/.test(text)) return undefined;
  if (/^[@`%]/.test(text)) {
    return { says: `a value cannot start with "${text[0]}". Put the value in quotes`, mended: asPlain(text) };
  }
  if (/^\*\S*[^\w-]\S*|^\*\S*\s+[^#\s]/.test(text) || code === "BAD_ALIAS") {
    return { says: 'a value that starts with "*" refers to an anchor. Put the value in quotes', mended: asPlain(text) };
  }
  const bracketed = /^(?:\[[^\]]*\]|\{[^}]*\})\s*(?=[^\s\]},#])/.exec(text)?.[0];
  if (bracketed !== undefined) {
    const says = "there is text after the closing bracket. Put the whole value in quotes";
    return { from: bracketed.length, says, mended: asPlain(text) };
  }
  if (/: |:\s*$/.test(text.replace(/\s#.*$/, "")) && !/^[[{|>&!]/.test(text)) {
    return { says: 'there is a second ": " in this value. Put the value in quotes', mended: asPlain(text) };
  }
  return undefined;
}

/** A quote that nothing closes before the next key swallows what follows, and the parser stumbles far below. */
function openQuote(lines: Lines, at: number): Slip | undefined {
  for (let index = at; index >= Math.max(0, at - farthest); index--) {
    const line = lines[index]!;
    if (line.length > longest) continue;
    const value = valueIn(line);
    if (!value || !/^(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/.test(value.text)) continue;
    if (!isStructured(next(lines, index))) continue;
    const { start, text } = value;
    const mended = line.slice(0, start) + asPlain(text) + line.slice(start + text.length);
    const says = "the closing quote is missing";
    const fix = withSign(lines, index, start + text.length, text[0]!);
    return { line: index, from: start, to: start + text.length, says, first: index, mended: [mended], fix };
  }
  return undefined;
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
      !isStructured(following) ||
      indentOf(following) > (columnsAbove(lines, index + 1)[0]?.at ?? 0)
    ) {
      continue;
    }
    const end = value.start + value.text.length;
    const says = `the closing bracket "${missing}" is missing`;
    const fix = withSign(lines, index, end, missing);
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

/** `- item` where a map goes on: there is no place for it, so it is left out with what belongs to it. */
function strayItem(lines: Lines, at: number): Slip | undefined {
  const line = lines[at]!;
  if (!/^\s*- /.test(line)) return undefined;
  const [above] = columnsAbove(lines, at).filter(column => column.at <= indentOf(line));
  if (!above || above.isDash || above.at !== indentOf(line) || above.opens) return undefined;
  const says = "a list item stands among the keys of a map. Indent it below a key, or take its dash away";
  let end = at + 1;
  while (end < lines.length && (lines[end]!.trim() === "" || indentOf(lines[end]!) > indentOf(line))) end++;
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
  const nearest = fitting.toSorted((a, b) => Math.abs(a.at - indent) - Math.abs(b.at - indent) || b.at - a.at)[0];
  if (!nearest) return undefined;
  const says = `the indentation fits no line above. Align it with its neighbours, at column ${nearest.at + 1}`;
  return { line: at, ...trimmed(line), says, first: at, mended: shiftBlock(lines, at, nearest.at - indent) };
}
