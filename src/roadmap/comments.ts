import type { Field, Span, Text } from "./feature.ts";

/** What is said to a program is nobody's reason: what to ignore here, how to read the file, which schema it has. */
const toTools =
  /^#+\s*(?:feature-scope(?:-ignore|:|\s+\w+=)|yaml-language-server\s*:|\$schema\b|-\*-|(?:vim?|ex):\s*(?:set?\s|\w+[=:])|(?:yamllint|eslint|prettier|biome|markdownlint)-?\s?(?:disable|enable|ignore)\b|c?spell(?:-?checker)?:|noqa\b)/;

/**
 * Comments directly above an entry and inside it, `#` removed; rules, empty comment lines and what is said to programs are
 * left out.
 */
export function commentsOf(source: string, entry: Span, fields: readonly Field[]): Text[] {
  const found = commentsAbove(source, entry);
  if (!source.slice(entry.start, entry.end).includes("#")) return found;
  let field = 0;
  for (let line = entry.start; line < entry.end; ) {
    let end = source.indexOf("\n", line);
    if (end < 0) end = source.length;
    // Text of a value is no comment, so the search starts behind the last value that reaches into this line.
    let from = line;
    while (field < fields.length && fields[field]!.span.start < end) from = Math.max(from, fields[field++]!.span.end);
    if (from > end) {
      line = source.indexOf("\n", from - 1) + 1 || source.length;
      continue;
    }
    const hash = source.slice(from, end).search(/(^|\s)#/);
    const comment = hash < 0 ? undefined : commentAt(source, from + hash, end);
    if (comment) found.push(comment);
    line = end + 1;
  }
  return found;
}

/** Those in the lines directly above an entry, up to the first line that is no comment. */
export function commentsAbove(source: string, entry: Span): Text[] {
  const above: Text[] = [];
  let start = source.lastIndexOf("\n", entry.start - 1) + 1;
  if (!/^[\s-]*$/.test(source.slice(start, entry.start))) return above;
  while (start > 0) {
    const previous = source.lastIndexOf("\n", start - 2) + 1;
    const comment = commentAt(source, previous, start - 1);
    if (comment === undefined) break;
    if (comment) above.unshift(comment);
    start = previous;
  }
  return above;
}

/** The comment that fills a stretch of a line; null for a rule or a word to a program, undefined where there is none. */
function commentAt(source: string, start: number, end: number): Text | null | undefined {
  const match = /^\s*#+\s*(.*?)\s*$/.exec(source.slice(start, end));
  if (!match) return undefined;
  if (toTools.test(match[0].trimStart())) return null;
  const text = match[1]!.replace(/^[=\-#*~]+|[=\-#*~]+$/g, "").trim();
  if (!/\p{L}/u.test(text)) return null;
  const at = source.indexOf(text, start);
  return { text, span: { start: at, end: at + text.length } };
}
