import type { Scalar } from "yaml";
import { type Draft, insertion, type Piece, replacement } from "./draft.ts";
import type { EntryNode } from "./entry-node.ts";
import { blockLines, lineOf, linesBehind } from "./insert-key.ts";
import { columnOf, eolOf } from "./place.ts";
import type { NewKey, Style } from "./value.ts";

/**
 * Makes a map of an entry that is a text, so that keys have a place: `- Undo` -> `- title: Undo`, and the keys below.
 * @param name the key that the text then stands under.
 */
export function openUp(
  text: string,
  node: Exclude<EntryNode, { is: "map" }>,
  name: string,
  keys: readonly NewKey[],
  quote: Style["quote"],
): Draft[] | undefined {
  const { scalar } = node;
  // What an anchor or a tag belongs to would be another thing afterwards.
  if (scalar.anchor || scalar.tag) return undefined;
  if (node.inFlow) return inFlow(scalar, name, keys, quote);
  return node.is === "item" ? item(text, scalar, name, keys, quote) : pair(text, node, name, keys, quote);
}

function inFlow({ range, type }: Scalar, name: string, keys: readonly NewKey[], quote: Style["quote"]): Draft[] {
  const style: Style = { quote, json: type === "QUOTE_DOUBLE" };
  const [open, close] = style.json ? [`{"${name}": `, "}"] : [`{ ${name}: `, " }"];
  const pieces = keys.flatMap((key): Piece[] => [", ", ...lineOf(key, style)]);
  return [insertion(range![0], open), insertion(range![1], ...pieces, close)];
}

function item(text: string, scalar: Scalar, name: string, keys: readonly NewKey[], quote: Style["quote"]): Draft[] {
  const [start] = scalar.range!;
  const lines = keys.flatMap(key => blockLines(text, key, quote));
  return [
    insertion(start, `${name}: `),
    ...deeper(text, scalar, "  "),
    linesBehind(text, endOf(text, scalar), columnOf(text, start), lines),
  ];
}

function pair(
  text: string,
  { key, scalar }: Extract<EntryNode, { is: "pair" }>,
  name: string,
  keys: readonly NewKey[],
  quote: Style["quote"],
): Draft[] | undefined {
  const colon = /^[ \t]*:/.exec(text.slice(key.range![1]))?.[0].length;
  const start = scalar.range![0];
  if (!colon || text.slice(key.range![1] + colon, start).trim() !== "") return undefined;
  const step = /^ +(?=\S)/m.exec(text)?.[0].slice(0, 8) ?? "  ";
  const indent = columnOf(text, key.range![0]) + step;
  const lines = keys.flatMap(key => blockLines(text, key, quote));
  // What has nothing but its name gets keys and no text.
  if (start === scalar.range![1]) return [linesBehind(text, key.range![1], indent, lines)];
  return [
    replacement({ start: key.range![1] + colon, end: start }, eolOf(text), indent, `${name}: `),
    ...deeper(text, scalar, step),
    linesBehind(text, endOf(text, scalar), indent, lines),
  ];
}

/** Where a scalar ends, without blank lines behind it. */
const endOf = (text: string, { range }: Scalar): number => text.slice(0, range![1]).trimEnd().length;

/** Indents the lines of a scalar but the first. */
function deeper(text: string, scalar: Scalar, by: string): Draft[] {
  const [start] = scalar.range!;
  const lines = text.slice(start, endOf(text, scalar)).matchAll(/(?:\r\n|\n|\r)(?=[ \t]*[^\s])/g);
  return [...lines].map(({ 0: eol, index }) => insertion(start + index + eol.length, by));
}
