import { type Document, isScalar } from "yaml";
import { eachNode } from "../roadmap/nodes.ts";
import type { Blank, Piece } from "./draft.ts";

/** A value to write, before it is known in which style. */
export type Value =
  /** Digits. */
  | { readonly number: Blank }
  /** Signs that need no quotes. */
  | { readonly word: string | Blank }
  /** What needs them, or may once it is typed. */
  | { readonly text: Blank }
  | { readonly list: readonly Value[] }
  | { readonly map: Readonly<Record<string, Value>> }
  /** Words that are known already. */
  | { readonly exact: string }
  /** A map that has a line for each key where the file is written in lines. */
  | { readonly lines: Readonly<Record<string, Value>> };

/** A key to add, with its value. */
export interface NewKey {
  readonly key: string;
  readonly value: Value;
}

export interface Style {
  /** The quotes that texts of the file stand in. */
  readonly quote: '"' | "'";
  /** As JSON asks for it: everything but numbers in double quotes. */
  readonly json: boolean;
}

/** The value on one line. */
export function written(value: Value, style: Style): Piece[] {
  const { quote, json } = style;
  if ("number" in value) return [value.number];
  if ("word" in value) return json ? ['"', value.word, '"'] : [value.word];
  if ("text" in value) return json ? ['"', value.text, '"'] : [quote, value.text, quote];
  if ("list" in value) return ["[", ...between(value.list.map(item => written(item, style))), "]"];
  if ("exact" in value) return [inQuotes(value.exact, json ? '"' : quote)];
  const pairs = Object.entries("map" in value ? value.map : value.lines).map(([key, inner]) => [
    json ? `"${key}": ` : `${key}: `,
    ...written(inner, style),
  ]);
  return json ? ["{", ...between(pairs), "}"] : ["{ ", ...between(pairs), " }"];
}

/** A text of one line in quotes, with what would end them told apart from the end. */
export const inQuotes = (text: string, quote: Style["quote"]): string =>
  quote === '"' ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;

const between = (parts: readonly Piece[][]): Piece[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [", ", ...part]));

/** The quotes that most of its quoted texts have. */
export function quoteOf(documents: readonly Document[]): Style["quote"] {
  let more = 0;
  for (const { contents } of documents) {
    eachNode(contents, node => {
      if (!isScalar(node)) return;
      if (node.type === "QUOTE_SINGLE") more++;
      else if (node.type === "QUOTE_DOUBLE") more--;
    });
  }
  return more > 0 ? "'" : '"';
}
