import { composeDocuments } from "./compose.ts";
import { columnsAbove, indentOf, next } from "./indentation.ts";

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
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  if (text.endsWith(",") || count(/[\]}]/g) > count(/[[{]/g)) return undefined;
  const quoted = /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
  return replaced(lines, at, start, text, quoted, putInQuotes);
}

/** Puts a text of several lines in quotes. */
export function aroundLines(lines: Lines, first: number, from: number, last: number): LineFix | undefined {
  const text = lines.slice(first, last + 1).join("\n");
  const sign = /["\\]/.test(text) ? "'" : '"';
  if (/\s#/.test(text) || (sign === "'" && text.includes(sign))) return undefined;
  const to = lines[last]!.trimEnd().length;
  const insert = (line: number, at: number) => ({ line, from: at, to: at, text: sign });
  return { title: putInQuotes, edits: [insert(first, from), insert(last, to)] };
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

/** Spaces for the tabs of a line and of those below it, where the line then stands in a column of the lines above. */
export function withSpaces(lines: Lines, at: number): LineFix | undefined {
  const edits: LineFix["edits"][number][] = [];
  for (let line = at; /^ *\t/.test(lines[line] ?? ""); line++) {
    const to = indentOf(lines[line]!);
    edits.push({ line, from: 0, to, text: lines[line]!.slice(0, to).replaceAll("\t", "  ") });
  }
  const column = edits[0]!.text.length;
  const above = columnsAbove(lines, at);
  const fits = above.some(({ at }) => at === column) || (above[0]?.opens && column > above[0].at);
  return fits ? { title: "Use spaces instead of tabs", edits } : undefined;
}

/** Moves lines to the left or right; those that stay are left alone. */
export function indented(lines: Lines, first: number, moved: Lines): LineFix {
  const edits = moved.flatMap((line, index) => {
    const to = indentOf(lines[first + index]!);
    const text = line.slice(0, indentOf(line));
    return text.length === to || line.trim() === "" ? [] : [{ line: first + index, from: 0, to, text }];
  });
  return { title: "Align with the lines above", edits };
}

function replaced(lines: Lines, at: number, from: number, before: string, text: string, title: string) {
  const line = lines[at]!;
  // A value that goes on in the next line would be torn apart.
  const key = /^\s*(?:- +)*/.exec(line)![0].length;
  if (indentOf(next(lines, at)) > key) return undefined;
  const to = from + before.length;
  const alone = composeDocuments((line.slice(0, from) + text + line.slice(to)).trim());
  if (alone?.length !== 1 || alone[0]!.errors.length > 0) return undefined;
  return { title, edits: [{ line: at, from, to, text }] };
}
