import { isMap, isScalar, type Pair, type YAMLMap } from "yaml";
import { composeDocuments } from "../roadmap/compose.ts";
import type { Feature } from "../roadmap/feature.ts";
import { eachNode } from "../roadmap/nodes.ts";

/** A part of a text to insert: as it is, or a blank for a person to fill, with what stands in it and what else may. */
export type Piece = string | readonly [shown: string, ...others: string[]];

/** Inserts `pieces` at an offset. */
export interface Insertion {
  readonly at: number;
  readonly pieces: readonly Piece[];
}

/** A key to add with its value, as in a flow map: on one line, quoted where what is typed may need it. */
export type NewKey = readonly [key: string, ...value: Piece[]];

/**
 * Adds keys at the end of a feature's own entry, in its indentation and with the line ends of the text. Undefined where it is
 * not certain that the text then says the same as before and these keys besides: it has errors, the entry is a text or has
 * one of the keys already.
 */
export function insertKeys(text: string, feature: Feature, keys: readonly NewKey[]): Insertion | undefined {
  const before = scalarsOf(text);
  const map = before && entryMap(before.maps, feature);
  if (!map || keys.some(([key]) => map.items.some(item => keyOf(item) === key))) return undefined;
  const insertion = map.flow ? intoFlow(text, map, keys) : intoBlock(text, map, keys);
  if (!insertion) return undefined;
  const { at, pieces } = insertion;
  const after = scalarsOf(text.slice(0, at) + shown(pieces) + text.slice(at));
  const added = scalarsOf(`{ ${keys.map(([key, ...value]) => `${key}: ${shown(value)}`).join(", ")} }`);
  const grown = after?.maps.find(({ range }) => range![0] === map.range![0] && holds(range!, map.range!));
  const isThere = grown?.items.length === map.items.length + keys.length;
  return after && added && isThere && isInserted(before.values, added.values, after.values) ? insertion : undefined;
}

/** A text in which every blank holds what it shows. */
export const shown = (pieces: readonly Piece[]): string =>
  pieces.map(piece => (typeof piece === "string" ? piece : piece[0])).join("");

type Range = readonly [start: number, value: number, end: number];
const holds = (outer: Range, inner: Range): boolean => outer[0] <= inner[0] && outer[1] > inner[1];

function scalarsOf(text: string): { values: string[]; maps: YAMLMap[] } | undefined {
  const documents = composeDocuments(text);
  if (!documents || documents.some(({ errors }) => errors.length > 0)) return undefined;
  const values: string[] = [];
  const maps: YAMLMap[] = [];
  for (const { contents } of documents) {
    eachNode(contents, node => {
      if (isMap(node)) maps.push(node);
      else if (isScalar(node)) values.push(String(node.value));
    });
  }
  return { values, maps };
}

/** The outermost map that ends where the entry ends; that of a keyed entry begins behind its key. */
function entryMap(maps: readonly YAMLMap[], { span, shape }: Feature): YAMLMap | undefined {
  const isKeyed = shape === "keyed";
  return maps.find(
    ({ range, items }) =>
      items.length > 0 && range![1] === span.end && (isKeyed ? range![0] > span.start : range![0] >= span.start),
  );
}

const keyOf = ({ key }: Pair): string | undefined => (isScalar(key) ? String(key.value) : undefined);

function intoBlock(text: string, map: YAMLMap, keys: readonly NewKey[]): Insertion | undefined {
  const first = map.items[0]!.key;
  if (!isScalar(first)) return undefined;
  const start = first.range![0];
  const indent = " ".repeat(start - lineStart(text, start));
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  // A text of several lines ends behind its last line, and perhaps blank ones.
  const end = text.slice(0, map.range![1]).trimEnd().length;
  const rest = /[^\r\n]*(\r\n|\n)?/y;
  rest.lastIndex = end;
  const [line, ended] = rest.exec(text)!;
  const lines = keys.map(([key, ...value]): Piece[] => [`${indent}${key}: `, ...value]);
  const pieces = lines.flatMap(pieces => (ended ? [...pieces, eol] : [eol, ...pieces]));
  return { at: end + line.length, pieces };
}

function intoFlow(text: string, map: YAMLMap, keys: readonly NewKey[]): Insertion | undefined {
  const close = map.range![1] - 1;
  const written = text.slice(map.range![0], close);
  // Behind a comment or a last comma the end of what is said is not where it seems.
  if (text[close] !== "}" || /[#\n]/.test(written) || /,\s*$/.test(written)) return undefined;
  const isJson = /^\{\s*"/.test(written);
  const pieces = keys.flatMap(([key, ...value]): Piece[] => [isJson ? `, "${key}": ` : `, ${key}: `, ...value]);
  return { at: map.range![0] + written.trimEnd().length, pieces };
}

const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;

function isInserted(before: readonly string[], added: readonly string[], after: readonly string[]): boolean {
  if (after.length !== before.length + added.length) return false;
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  // Where what follows begins as what was added, the first difference comes late.
  for (let from = at; from >= Math.max(0, at - added.length); from--) {
    const isSame =
      added.every((value, index) => value === after[from + index]) &&
      before.slice(from).every((value, index) => value === after[from + added.length + index]);
    if (isSame) return true;
  }
  return false;
}
