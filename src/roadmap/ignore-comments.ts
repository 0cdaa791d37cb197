import { type Document, isScalar } from "yaml";
import type { Span, Text } from "./feature.ts";
import { eachNode } from "./nodes.ts";
import { isPlaceholder } from "./placeholder.ts";

const word = "feature-scope-ignore";
const begins = /^#[ \t]*feature-scope-ignore/;

/** No person writes more, and each is held against every finding. */
const mostComments = 5_000;
/** Nor so many comments above one another, or lines that only open something. */
const mostLines = 50;

/** A rule that a comment names, and what to take out so that the comment names it no more. */
export interface NamedRule extends Text {
  readonly removal: Span;
}

/** A comment that asks to ignore findings: `# feature-scope-ignore no-usage, unknown-status: the reason`. */
export interface IgnoreComment {
  /** From its `#` to the end of what it says. */
  readonly span: Span;
  /** What it begins with; only the two forms of `feature-scope-ignore` mean something. */
  readonly word: Text;
  /** What it speaks of: `file`, or the lines of `lines`; `nothing` where its first word is unknown. */
  readonly reach: "file" | "lines" | "nothing";
  /**
   * The line it stands behind, or the one below it; of an entry that begins with a dash or bracket alone, also its first line
   * that says something. Absent where it speaks of no line.
   */
  readonly lines?: Span;
  readonly rules: readonly NamedRule[];
  /** Empty where none is given. */
  readonly reason: string;
  /** Where only the colon before the reason is missing: what to put one in place of. */
  readonly colon?: Span;
  /** The comment with its line, or with the spaces before it. */
  readonly removal: Span;
}

/**
 * The comments of a text that ask to ignore findings, in its order. Only what begins so is one: what is commented out
 * together with its entry means nothing.
 * @param documents the parsed text, which tells comments from what stands in a value.
 */
export function ignoreCommentsIn(text: string, documents: readonly Document[]): IgnoreComment[] {
  const found: IgnoreComment[] = [];
  let isValue: ((offset: number) => boolean) | undefined;
  let end = 0;
  for (let at = text.indexOf(word); at >= 0 && found.length < mostComments; at = text.indexOf(word, end)) {
    isValue ??= valuesOf(text, documents);
    const start = lineStart(text, at);
    end = endOfLine(text, at);
    const hash = commentIn(text, start, end, isValue);
    if (hash !== undefined && begins.test(text.slice(hash, end))) found.push(read(text, start, hash));
  }
  return found;
}

/** Whether an offset is in a value; the head of a block scalar is none, and may have a comment. */
function valuesOf(text: string, documents: readonly Document[]): (offset: number) => boolean {
  const spans: Span[] = [];
  for (const { contents } of documents) {
    eachNode(contents, node => {
      if (!isScalar(node) || !node.range) return;
      const [start, end] = node.range;
      const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
      const head = isBlock ? text.indexOf("\n", start) : -1;
      if (end > start) spans.push({ start: head < 0 ? start : head, end });
    });
  }
  spans.sort((a, b) => a.start - b.start);
  return offset => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < spans[low - 1]!.end;
  };
}

/** Where the comment of a line begins. */
function commentIn(text: string, start: number, end: number, isValue: (offset: number) => boolean): number | undefined {
  for (const { index, 0: found } of text.slice(start, end).matchAll(/(?:^|[ \t])#/g)) {
    const hash = start + index + found.length - 1;
    if (!isValue(hash)) return hash;
  }
  return undefined;
}

function read(text: string, start: number, hash: number): IgnoreComment {
  const lineEnd = endOfLine(text, hash);
  const said = text.slice(hash, lineEnd).trimEnd();
  const span = { start: hash, end: hash + said.length };
  const [head, first] = /^#[ \t]*([\w-]+)[ \t]*/.exec(said)!;
  const from = hash + head.length;
  const rest = said.slice(head.length);
  const colon = rest.indexOf(":");
  // Without a colon the names end where no comma leads on to another.
  const list = colon < 0 ? /^[\w-]*(?:[ \t]*,[ \t]*[\w-]+)*/.exec(rest)![0] : rest.slice(0, colon);
  const spans = [...list.matchAll(/[^\s,]+/g)].map(({ index, 0: name }) => ({
    start: from + index,
    end: from + index + name.length,
  }));
  const rules = spans.map((span, index): NamedRule => {
    const [before, next] = [spans[index - 1], spans[index + 1]];
    const removal = next
      ? { start: span.start, end: next.start }
      : { start: before ? before.end : span.start, end: span.end };
    return { text: text.slice(span.start, span.end), span, removal };
  });
  const behind = colon < 0 ? /^[ \t]*(?:-+|–|—|\()?[ \t]*/.exec(rest.slice(list.length))![0] : "";
  const reason = colon < 0 ? "" : rest.slice(colon + 1).trim();
  const missing = colon < 0 && isReason(rest.slice(list.length + behind.length)) && rules.length > 0;
  const stands = text.slice(start, hash).trim() === "";
  const reach = first === word ? "lines" : first === `${word}-file` ? "file" : "nothing";
  const lines = reach !== "lines" ? undefined : linesFrom(text, stands ? firstBelow(text, lineEnd) : start);
  return {
    span,
    word: {
      text: first!,
      span: { start: from - head.length + head.indexOf(first!), end: hash + head.trimEnd().length },
    },
    reach,
    ...(lines && { lines }),
    rules,
    reason: isReason(reason) ? reason : "",
    ...(missing && { colon: { start: from + list.length, end: from + list.length + behind.length } }),
    removal: stands
      ? wholeLine(text, start, lineEnd)
      : { start: start + text.slice(start, hash).trimEnd().length, end: span.end },
  };
}

const isReason = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && !isPlaceholder(text);

/** The line right below, without the comments between; undefined where there is none, or a blank one. */
function firstBelow(text: string, lineEnd: number): number | undefined {
  let start = nextLine(text, lineEnd);
  for (let count = 0; start < text.length && count < mostLines; count++) {
    const line = text.slice(start, endOfLine(text, start)).trim();
    if (line === "") return undefined;
    if (!line.startsWith("#")) return start;
    start = nextLine(text, endOfLine(text, start));
  }
  return undefined;
}

/** What an entry may begin with on a line of its own: dashes, brackets, the mark of a document, an anchor or a tag. */
const opensOnly = /^[\s\-,{}[\]?]*[-{[?][ \t]*(?:[&!]\S*(?:[ \t]+|$))*(?:#.*)?$/;

const opensOrSaysNothing = (line: string): boolean => opensOnly.test(line) || /^\s*(?:#.*)?$/.test(line);

function linesFrom(text: string, start: number | undefined): Span | undefined {
  if (start === undefined) return undefined;
  let end = endOfLine(text, start);
  let line = text.slice(start, end);
  for (let count = 0; count < mostLines && end < text.length && opensOrSaysNothing(line); count++) {
    const next = nextLine(text, end);
    end = endOfLine(text, next);
    line = text.slice(next, end);
  }
  return { start, end };
}

function wholeLine(text: string, start: number, lineEnd: number): Span {
  const end = nextLine(text, lineEnd);
  if (end > lineEnd || start === 0) return { start, end };
  // The last line goes with the line end before it.
  return { start: text.startsWith("\r\n", start - 2) ? start - 2 : start - 1, end };
}

const lineStart = (text: string, offset: number): number => {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return start === 0 && text.startsWith("\uFEFF") ? 1 : start;
};

/** Before the line end, be it LF or CRLF. */
const endOfLine = (text: string, offset: number): number => {
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" && end > offset ? end - 1 : end;
};

const nextLine = (text: string, lineEnd: number): number => {
  const end = text.indexOf("\n", lineEnd);
  return end < 0 ? text.length : end + 1;
};
