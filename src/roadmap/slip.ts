import type { ErrorCode } from "yaml";
import { columnsAbove, indentOf } from "./indentation.ts";
import { asPlain, mask } from "./masks.ts";
import { maskInside, quotesIn } from "./quotes.ts";
import { inQuotes, inSingleQuotes, type LineFix, withOtherQuotes, withSpaces } from "./slip-fix.ts";

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
  /** What a person would do about it in the lines of the file, where that is certain. Asked of the first slip only. */
  readonly fix?: (lines: Lines) => LineFix | undefined;
}

export type Lines = readonly string[];

/** Longer lines are data; looking for a slip in them costs more than it gives. */
export const longest = 2_000;

/** A slip within one line that made the parser stumble at it. */
export function slipOn(lines: Lines, at: number, code: ErrorCode): Slip | undefined {
  if ((lines[at] ?? "").length > longest) return undefined;
  return mergeMark(lines, at) ?? tab(lines, at) ?? valueSlip(lines, at, code);
}

export const trimmed = (line: string) => ({ from: indentOf(line), to: line.trimEnd().length });

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
  const spaces = line.slice(0, to).replaceAll("\t", " ".repeat(tabWidth(lines, at)));
  const says = "the line is indented with a tab. Use spaces";
  const mended = [spaces + line.slice(to)];
  return { line: at, from: from - 1, to, says, first: at, mended, fix: lines => withSpaces(lines, at) };
}

/** How many spaces a tab stands for: as many as lead to a column of the lines above; else two, the commonest level. */
function tabWidth(lines: Lines, at: number): number {
  const line = lines[at]!;
  if (at === 0 || /^ *\t/.test(lines[at - 1]!)) return 2;
  const isItem = /^\s*- /.test(line);
  const columns = columnsAbove(lines, at).filter(column => column.isDash === isItem);
  const columnFor = (width: number) => line.slice(0, indentOf(line)).replaceAll("\t", " ".repeat(width)).length;
  return [2, 4, 8].find(width => columns.some(column => column.at === columnFor(width))) ?? 2;
}

interface Value {
  readonly start: number;
  readonly text: string;
}

/** The value that a line gives a key or a list item. */
export function valueIn(line: string): Value | undefined {
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
    fix: lines => (found.fix ?? inQuotes)(lines, at, start, bare),
  };
}

interface SlipInValue {
  readonly says: string;
  readonly mended: string;
  readonly from?: number;
  readonly to?: number;
  /** Where quotes around the value are not what it takes. */
  readonly fix?: typeof inQuotes;
}

function slipInValue(text: string, code: ErrorCode): SlipInValue | undefined {
  if (code === "BAD_DQ_ESCAPE") {
    const from = text.search(/\\[^0abt\tnvfre "/\\N_LPxuU]/);
    const says =
      'a backslash in double quotes stands before a sign it cannot escape. Write "\\\\", or use single quotes';
    if (from >= 0) return { from, to: from + 2, says, mended: text.replaceAll("\\", mask("\\")), fix: inSingleQuotes };
  }
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*/.exec(text)?.[0];
  if (quoted !== undefined) {
    if (text.length === quoted.length || text[quoted.length] === "#") return undefined;
    const value = text.replace(/\s#.*$/, "").trimEnd();
    const quotes = quotesIn(value);
    if (quotes === "around") {
      const says = "there are quotes of the same kind in this text. Put it in quotes of the other kind";
      return { from: quoted.length, says, mended: maskInside(value) + text.slice(value.length), fix: withOtherQuotes };
    }
    const says =
      "there is text after the closing quote. Put the whole value in quotes of the other kind, or take these out";
    return { from: quoted.length, says, mended: asPlain(text), ...(quotes === "unclear" && { fix: () => undefined }) };
  }
  if (/^["']/.test(text)) return undefined;
  if (/^[@`%]/.test(text)) {
    return { says: `a value cannot start with "${text[0]}". Put the value in quotes`, mended: asPlain(text) };
  }
  if (/^\*\S*[^\w-]\S*|^\*\S*\s+[^#\s]/.test(text) || code === "BAD_ALIAS") {
    return { says: 'a value that starts with "*" refers to an anchor. Put the value in quotes', mended: asPlain(text) };
  }
  const bracketed = /^(?:\{\{.*?\}\}|\[[^\]]*\]|\{[^}]*\})\s*(?=[^\s\]},#])/.exec(text)?.[0];
  if (bracketed !== undefined) {
    const says = "there is text after the closing bracket. Put the whole value in quotes";
    return { from: bracketed.length, says, mended: asPlain(text) };
  }
  if (/: |:\s*$/.test(text.replace(/\s#.*$/, "")) && !/^[[{|>&!]/.test(text)) {
    return { says: 'there is a second ": " in this value. Put the value in quotes', mended: asPlain(text) };
  }
  return undefined;
}
