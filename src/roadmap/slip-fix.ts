import { type Move, untabbed } from "./alignment.ts";
import { composeDocuments } from "./compose.ts";
import { indentOf, isStructured, next } from "./indentation.ts";
import { inOtherQuotes } from "./quotes.ts";

/** A fix in lines and columns, both 0-based. */
export interface LineFix {
  readonly title: string;
  readonly edits: readonly {
    readonly line: number;
    readonly from: number;
    readonly to: number;
    readonly text: string;
  }[];
}

type Lines = readonly string[];

const putInQuotes = "Put the value in quotes";

/** Puts a value in the quotes that need no escaping, where it is all of the value and nothing around it is part of a list. */
export function inQuotes(lines: Lines, at: number, start: number, text: string): LineFix | undefined {
  if (isContinued(lines, at)) return aroundLines(lines, at, start, lastOf(lines, at));
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  if (text.endsWith(",") || count(/[\]}]/g) > count(/[[{]/g)) return undefined;
  // It may be the opening quote that is missing.
  if (text.endsWith('"') && count(/"/g) % 2 === 1) return undefined;
  const quoted = /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
  return replaced(lines, at, start, text, quoted, putInQuotes);
}

/** Puts a text of several lines in quotes. */
export function aroundLines(lines: Lines, first: number, from: number, last: number): LineFix | undefined {
  const text = [lines[first]!.slice(from), ...lines.slice(first + 1, last + 1)].join("\n");
  const sign = /["\\]/.test(text) ? "'" : '"';
  if (/\s#|^["'[{|>&!*@`%]/.test(text) || (sign === "'" && text.includes(sign))) return undefined;
  if (indentOf(next(lines, last)) > keyOf(lines[first]!)) return undefined;
  const to = lines[last]!.trimEnd().length;
  const insert = (line: number, at: number) => ({ line, from: at, to: at, text: sign });
  return { title: putInQuotes, edits: [insert(first, from), insert(last, to)] };
}

/** In quotes of the other kind, quotes are no more than that. */
export function withOtherQuotes(lines: Lines, at: number, start: number, text: string): LineFix | undefined {
  const quoted = inOtherQuotes(text);
  if (!quoted) return undefined;
  return replaced(lines, at, start, text, quoted, `Use ${quoted[0] === '"' ? "double" : "single"} quotes`);
}

/** In single quotes a backslash is no more than that. */
export function inSingleQuotes(lines: Lines, at: number, start: number, text: string): LineFix | undefined {
  const inside = text.slice(1, -1);
  if (text.at(-1) !== '"' || /['"]|\\[0abt\tnvfre /\\N_LPxuU]/.test(inside)) return undefined;
  return replaced(lines, at, start, text, `'${inside}'`, "Use single quotes");
}

/** Closes at the end of a line what is open there. */
export function withSign(lines: Lines, at: number, end: number, sign: string): LineFix | undefined {
  const isComment = /\s#/.test(lines[at]!);
  return isComment ? undefined : replaced(lines, at, end, "", sign, `Add the missing ${sign}`);
}

/** Spaces for tabs, where it is plain how many. */
export function withSpaces(lines: Lines, at: number): LineFix | undefined {
  const move = untabbed(lines, at);
  return move && inColumns(lines, move, "Use spaces instead of tabs");
}

/** Moves lines to the left or right; those that stay are left alone. */
export function inColumns(lines: Lines, { first, moved }: Move, title: string): LineFix {
  const edits = moved.flatMap((line, index) => {
    const before = lines[first + index]!;
    const indent = line.slice(0, indentOf(line));
    return line === before ? [] : [{ line: first + index, from: 0, to: indentOf(before), text: indent }];
  });
  return { title, edits };
}

function replaced(lines: Lines, at: number, from: number, before: string, text: string, title: string) {
  const line = lines[at]!;
  // A value that goes on in the next line would be torn apart.
  if (isContinued(lines, at)) return undefined;
  const to = from + before.length;
  const alone = composeDocuments((line.slice(0, from) + text + line.slice(to)).trim());
  if (alone?.length !== 1 || alone[0]!.errors.length > 0) return undefined;
  return { title, edits: [{ line: at, from, to, text }] };
}

/** The column in which the key of a line stands, or the text of an item. */
const keyOf = (line: string): number => /^\s*(?:- +)*/.exec(line)![0].length;

const isContinued = (lines: Lines, at: number): boolean => indentOf(next(lines, at)) > keyOf(lines[at]!);

/** The last line of a text that goes on below its first. */
function lastOf(lines: Lines, at: number): number {
  let last = at;
  while (indentOf(lines[last + 1] ?? "") > keyOf(lines[at]!) && !isStructured(lines[last + 1]!)) last++;
  return last;
}
