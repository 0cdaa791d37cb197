import type { Document, YAMLError } from "yaml";
import { composeDocuments } from "./compose.ts";
import type { Problem } from "./feature.ts";
import { type Repair, repair, restore } from "./repair.ts";

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
  let readable = text.includes("\0") ? text.replaceAll("\0", " ") : text;
  let parsed = parse(readable);
  if (!parsed) return undefined;
  const first = parsed.errors[0];
  if (!first) return { documents: parsed.documents, problems: [], restore: value => value };
  // Each pass costs a parse of the whole text, so a large file gets fewer of them.
  const passes = parsed.errors.length > mostErrors ? 0 : text.length > 100_000 ? 4 : mostPasses;
  let fewest = parsed;
  let mended: Repair | undefined;
  for (let pass = 0; pass < passes && parsed.errors.length > 0; pass++) {
    mended = repair(readable, parsed.errors);
    if (!mended) break;
    readable = mended.text;
    const mendedOnce = parse(readable);
    if (!mendedOnce) break;
    parsed = mendedOnce;
    if (parsed.errors.length <= fewest.errors.length) fewest = parsed;
  }
  return { documents: fewest.documents, problems: [problemOf(first, text)], restore };
}

interface Parsed {
  readonly documents: Document[];
  readonly errors: readonly YAMLError[];
}

function parse(text: string): Parsed | undefined {
  const documents = composeDocuments(text);
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

/** What the parser says of the commonest slips, in words that tell what to do. */
const wording: Partial<Record<YAMLError["code"], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'there is a second ": " in this value. Put the value in quotes',
  TAB_AS_INDENT: "the line is indented with a tab. Use spaces",
  BAD_INDENT: "the indentation fits no line above. Align it with its neighbours",
  MULTILINE_IMPLICIT_KEY: 'a ":" is missing, or the line is indented too little',
  MISSING_CHAR: "a quote, bracket or colon is missing",
  UNEXPECTED_TOKEN: "there is text where none can stand. Put the whole value in quotes",
  BAD_SCALAR_START: "a value cannot start with this sign. Put the value in quotes",
};

function problemOf(error: YAMLError, text: string): Problem {
  const start = Math.min(error.pos[0], text.length);
  const lineEnd = text.indexOf("\n", start);
  const end = Math.min(Math.max(error.pos[1], start + 1), lineEnd < 0 ? text.length : Math.max(lineEnd, start + 1));
  const what = wording[error.code] ?? error.message.replace(/[.:]+$/, "");
  return {
    message: `Not valid YAML: ${what}. The features that could be read are reviewed all the same.`,
    span: { start, end: Math.max(start, Math.min(end, text.length)) },
  };
}
