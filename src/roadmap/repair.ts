import type { YAMLError } from "yaml";

/**
 * Mends broken YAML by swapping characters one for one, so that every offset stays what it is in the file. The signs
 * come from Unicode's private use area: to the parser they are letters.
 */
const masked: Readonly<Record<string, string>> = {
  " ": "\uE000",
  '"': "\uE001",
  "'": "\uE002",
  "@": "\uE003",
  "`": "\uE004",
  "%": "\uE005",
  "[": "\uE006",
  "]": "\uE007",
  "{": "\uE008",
  "}": "\uE009",
  "*": "\uE00A",
  "&": "\uE00B",
  "#": "\uE00C",
  ":": "\uE00D",
};
const original = new Map(Object.entries(masked).map(([sign, mask]) => [mask, sign]));

/** Puts back what `repair` masked. */
export function restore(value: string): string {
  return /[\uE000-\uE00D]/.test(value) ? value.replace(/[\uE000-\uE00D]/g, mask => original.get(mask)!) : value;
}

export interface Repair {
  readonly text: string;
}

const mask = (text: string, signs: RegExp) => text.replace(signs, sign => masked[sign] ?? sign);

/**
 * One pass: mends every line whose slip is certain; where none is, takes the first broken line out.
 * Returns undefined where nothing is left to try.
 */
export function repair(text: string, errors: readonly YAMLError[]): Repair | undefined {
  let result = text;
  for (const error of errors) {
    const { start, end } = lineAt(result, error.pos[0]);
    const line = result.slice(start, end);
    const mended = mendLine(line, error.code);
    if (mended !== line) result = result.slice(0, start) + mended + result.slice(end);
  }
  if (result !== text) return { text: result };
  const { start, end } = lineAt(text, errors[0]!.pos[0]);
  if (text.slice(start, end).trim() === "") return undefined;
  return { text: text.slice(0, start) + " ".repeat(end - start) + text.slice(end) };
}

function mendLine(line: string, code: YAMLError["code"]): string {
  if (/^\s*\t/.test(line)) return line.replace(/^\s+/, space => " ".repeat(space.length));
  const parts = /^(\s*(?:- +)*(?:[^\s"'#:][^"'#:]*|"[^"]*"|'[^']*'):[ \t]+|\s*(?:- +)+)(\S.*?)(\r?)$/.exec(line);
  if (!parts) return line;
  const [, key, value, lineEnd] = parts as unknown as [string, string, string, string];
  if (/^["']/.test(value)) {
    const closed = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(#.*)?$/.test(value);
    return closed ? line : key + maskValue(value) + lineEnd;
  }
  if (/^[@`%]/.test(value) || code === "BAD_ALIAS") return key + maskValue(value) + lineEnd;
  if (/: |:$/.test(value) && !/^[[{|>&*!]/.test(value)) return key + maskValue(value) + lineEnd;
  if (/^[[{]/.test(value) && /[\]}]\s*[^\s\]},#]/.test(value)) return key + maskValue(value) + lineEnd;
  return line;
}

/** The value as the parser can take it for one plain scalar. */
function maskValue(value: string): string {
  const comment = /\s+#.*$/.exec(value)?.[0] ?? "";
  const text = value.slice(0, value.length - comment.length);
  return mask(text[0]!, /./) + text.slice(1).replace(/: /g, `:${masked[" "]}`).replace(/:$/, masked[":"]!) + comment;
}

function lineAt(text: string, offset: number): { start: number; end: number } {
  const at = Math.min(offset, text.length - 1);
  const start = text.lastIndexOf("\n", text[at] === "\n" ? at - 1 : at) + 1;
  const end = text.indexOf("\n", start);
  return { start, end: end < 0 ? text.length : end };
}
