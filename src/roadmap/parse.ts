import type { Document, YAMLError } from "yaml";
import { composeDocuments } from "./compose.ts";
import type { Problem } from "./feature.ts";
import { restore } from "./masks.ts";
import { takeOverMerged } from "./merge-keys.ts";
import { lineStarts, moveBack, originalOffsets, repair } from "./repair.ts";
import { type Parsed, reparse } from "./reparse.ts";
import type { Slip } from "./slip.ts";

/** Larger files are answered, not read: the largest real roadmap found in the wild has 0.4 million characters. */
const mostCharacters = 8_000_000;
const mostPasses = 12;
/** A text with more errors than this is not YAML with slips in it. */
const mostErrors = 1_000;

export interface ParsedText {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  /** A scalar's value with what a repair masked put back. */
  readonly restore: (value: string) => string;
}

/**
 * Parses YAML into nodes whose offsets count in `text`, mending what can be mended on the way. Every scalar is a string
 * as written (`1.10`, `true`, `007`), and maps keep repeated keys. Never throws.
 */
export function parseYaml(text: string): ParsedText {
  const nothing = { documents: [], restore: (value: string) => value };
  if (text.length > mostCharacters) {
    return { ...nothing, problems: [tooLarge(text.length)] };
  }
  return parseAndMend(text) ?? { ...nothing, problems: [tooDeep] };
}

function parseAndMend(text: string): ParsedText | undefined {
  const readable = text.includes("\0") ? text.replaceAll("\0", " ") : text;
  let parsed = parse(readable);
  if (!parsed) return undefined;
  const first = parsed.errors[0];
  if (!first) return { documents: parsed.documents, problems: [], restore: value => value };
  // Each pass costs a parse of the whole text, so a large file gets fewer of them.
  const isLarge = text.length > 100_000;
  const passes = parsed.errors.length > mostErrors ? 0 : isLarge ? 4 : mostPasses;
  let mended = readable;
  let problem: Problem | undefined;
  for (let pass = 0; pass < passes && parsed.errors.length > 0; pass++) {
    const repaired = repair(mended, parsed.errors);
    if (!repaired) break;
    const isFirst = mended === readable;
    const next: Parsed | undefined = (isFirst && reparse(parsed, readable, repaired.text)) || parse(repaired.text);
    if (!next) break;
    problem ??= problemOf(first, text, repaired.slip, next.errors[0]);
    mended = repaired.text;
    parsed = next;
    // Where many errors are left after a pass, the next would hardly get rid of them.
    if (isLarge && parsed.errors.length > 20) break;
  }
  if (mended !== readable && !parsed.movedBack) {
    const roots = parsed.documents.map(document => document.contents);
    moveBack(roots, originalOffsets(mended, readable));
  }
  return { documents: parsed.documents, problems: [problem ?? problemOf(first, text)], restore };
}

function parse(text: string): Parsed | undefined {
  const documents = composeDocuments(text);
  if (text.includes("<<:")) documents?.forEach(takeOverMerged);
  return documents && { documents, errors: documents.flatMap(document => document.errors) };
}

const tooDeep: Problem = {
  message: "This file is nested too deeply to be read.",
  span: { start: 0, end: 0 },
};

function tooLarge(characters: number): Problem {
  const size = (characters / 1_000_000).toFixed(1);
  return {
    message: `This file has ${size} million characters; files over ${mostCharacters / 1_000_000} million are not reviewed.`,
    span: { start: 0, end: 0 },
  };
}

/** What the parser says where no slip was recognised, in words that tell what to do. */
const wording: Partial<Record<YAMLError["code"], string>> = {
  TAB_AS_INDENT: "the line is indented with a tab. Use spaces",
  BAD_INDENT: "the indentation fits no line above. Align it with its neighbours",
  BLOCK_AS_IMPLICIT_KEY: 'there is a second ": " in this value. Put the value in quotes',
  MULTILINE_IMPLICIT_KEY:
    'a ":" is missing, or the line is indented too little. Write "key: value", or align the line with its neighbours',
  MISSING_CHAR: "a quote, bracket or colon is missing. Add it",
  UNEXPECTED_TOKEN: "there is text where none can stand. Put the whole value in quotes",
  BAD_SCALAR_START: "a value cannot start with this sign. Put the value in quotes",
};

/** @param left what the parser says first once the slip is mended for reading. */
function problemOf(error: YAMLError, text: string, slip?: Slip, left?: YAMLError): Problem {
  const what = slip?.says ?? wording[error.code] ?? error.message.replace(/[.:]+$/, "");
  const message = `Not valid YAML: ${what}.`;
  if (!slip) return { message, span: restOfLine(error.pos[0], text) };
  const lines = text.split("\n");
  const starts = lineStarts(lines);
  const spanOf = (line: number, from: number, to: number) => ({ start: starts[line]! + from, end: starts[line]! + to });
  const span = spanOf(slip.line, slip.from, slip.to);
  const fix = slip.fix?.(lines);
  // What makes the parser stumble over the same lines again is no mend.
  if (!fix || (left && left.pos[0] <= starts[slip.first + slip.mended.length]!)) return { message, span };
  const edits = fix.edits.map(({ line, from, to, text }) => ({ span: spanOf(line, from, to), text }));
  return { message, span, fix: { title: fix.title, edits } };
}

/** From a place to the end of what its line says; where it says nothing, the end of the last line that does. */
function restOfLine(offset: number, text: string): Problem["span"] {
  let start = Math.min(offset, text.length);
  while (start > 0 && /^\s*(\r?\n|$)/.test(text.slice(start, start + 200))) start--;
  while (/[ \t]/.test(text[start] ?? "")) start++;
  const lineEnd = text.indexOf("\n", start);
  const end = start + text.slice(start, lineEnd < 0 ? text.length : lineEnd).trimEnd().length;
  return { start, end: Math.max(end, Math.min(start + 1, text.length)) };
}
