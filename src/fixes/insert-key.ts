import { isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { type Draft, insertion, type Piece, replacement } from "./draft.ts";
import { keyOf } from "./entry-node.ts";
import { columnOf, eolOf, lineEnd, lineStart } from "./place.ts";
import { type NewKey, type Style, written } from "./value.ts";

type Quote = Style["quote"];

/**
 * Adds keys to a map: at its end, or where they stand already with nothing, or with a list that the value is added to.
 * Undefined where one of them says something else already.
 */
export function insertKeys(text: string, map: YAMLMap, keys: readonly NewKey[], quote: Quote): Draft[] | undefined {
  const drafts: Draft[] = [];
  const missing: NewKey[] = [];
  for (const added of keys) {
    const pair = map.items.find(item => keyOf(item) === added.key);
    if (!pair) missing.push(added);
    else {
      const draft = atKey(text, pair, added, { quote, json: isJson(map) });
      if (!draft) return undefined;
      drafts.push(draft);
    }
  }
  if (missing.length > 0) drafts.push(...(map.flow ? intoFlow : intoBlock)(text, map, missing, quote));
  return drafts;
}

/** Keys of a map in lines of their own, at the column of `indent`, behind the line of an offset. */
export function linesBehind(text: string, offset: number, indent: string, lines: readonly Piece[][]): Draft {
  const end = lineEnd(text, offset);
  const eol = eolOf(text);
  const ended = /\r\n|\n|\r/y;
  ended.lastIndex = end;
  const sign = ended.exec(text)?.[0];
  // Behind the last line of a text nothing may stand, not even an empty line.
  if (sign === undefined) return insertion(end, ...lines.flatMap(line => [eol, indent, ...line]));
  return insertion(end + sign.length, ...lines.flatMap(line => [indent, ...line, eol]));
}

export const lineOf = ({ key, value }: NewKey, style: Style): Piece[] => [
  style.json ? `"${key}": ` : `${key}: `,
  ...written(value, style),
];

/** A key with its value as lines of a block map; facts have a line for each particular, since one line would be long. */
export function blockLines(text: string, { key, value }: NewKey, quote: Quote, sign = ""): Piece[][] {
  const style: Style = { quote, json: false };
  const name = `${sign}${key}${sign}:`;
  if ("lines" in value) {
    const inner = Object.entries(value.lines);
    return [[name], ...inner.map(([key, one]) => [mapStepOf(text), `${sign}${key}${sign}: `, ...written(one, style)])];
  }
  if (!("list" in value) || !value.list.every(item => "map" in item)) return [[`${name} `, ...written(value, style)]];
  const step = listStepOf(text);
  return [[name], ...value.list.flatMap(item => itemLines(item, style).map(line => [step, ...line]))];
}

/** How far the lists of the file stand behind their keys: not at all in some. */
function listStepOf(text: string): string {
  const [, before, dashes, dash] = /^( *)((?:- )*)[\p{L}"'][^\r\n]*:[ \t]*(?:\r\n|\n)( *)- /mu.exec(text) ?? [];
  const step = dash === undefined ? 2 : dash.length - before!.length - dashes!.length;
  return " ".repeat(step >= 0 && step <= 8 ? step : 2);
}

/** How far the maps of the file stand behind their keys. */
function mapStepOf(text: string): string {
  const step = /^( *)(?:- )*[\p{L}"'][^\r\n]*:[ \t]*(?:\r\n|\n)( *)(?=[\p{L}"'][^\r\n]*:(?:[ \t]|\r|\n))/mu;
  const [whole, before, inner] = step.exec(text) ?? [];
  const dashes = /^ *((?:- )*)/.exec(whole ?? "")![1]!;
  const width = whole === undefined ? 2 : inner!.length - before!.length - dashes.length;
  return " ".repeat(width > 0 && width <= 8 ? width : 2);
}

function itemLines(value: NewKey["value"], style: Style): Piece[][] {
  if (!("map" in value)) return [["- ", ...written(value, style)]];
  return Object.entries(value.map).map(([key, inner], index) => [
    `${index === 0 ? "- " : "  "}${key}: `,
    ...written(inner, style),
  ]);
}

const isJson = (map: YAMLMap): boolean => map.flow === true && isDoubleQuoted(map.items[0]?.key);

const isDoubleQuoted = (node: unknown): boolean => isScalar(node) && node.type === "QUOTE_DOUBLE";

function intoBlock(text: string, map: YAMLMap, keys: readonly NewKey[], quote: Quote): Draft[] {
  const first = map.items[0]!.key as Scalar;
  // A text of several lines ends behind its last line, and perhaps blank ones.
  const end = text.slice(0, map.range![1]).trimEnd().length;
  const sign = isDoubleQuoted(first) ? '"' : "";
  const lines = keys.flatMap(key => blockLines(text, key, quote, sign));
  return [linesBehind(text, end, columnOf(text, first.range![0]), lines)];
}

function intoFlow(text: string, map: YAMLMap, keys: readonly NewKey[], quote: Quote): Draft[] {
  const { key, value } = map.items.at(-1)! as Pair<Scalar, Scalar | null>;
  const end = value?.range?.[1] ?? key.range![1];
  const rest = text.slice(end, map.range![1] - 1);
  const comma = /^\s*,/.exec(rest.replace(/(?<!\S)#.*/g, comment => " ".repeat(comment.length)))?.[0].length;
  const style: Style = { quote, json: isJson(map) };
  const lines = keys.map(key => lineOf(key, style));
  const before = text.slice(lineStart(text, key.range![0]), key.range![0]);
  const isOnOwnLine = before.trim() === "";
  if (!isOnOwnLine) {
    const pieces = lines.flatMap((line, index) => (index === 0 && comma ? [" ", ...line] : [", ", ...line]));
    return [insertion(end + (comma ?? 0), ...pieces)];
  }
  const eol = eolOf(text);
  const behind = end + (comma ?? 0);
  const close = text.slice(behind, lineEnd(text, behind));
  // A comment stays behind what it stands behind.
  const at = close.includes("}") ? behind : lineEnd(text, behind);
  const pieces = lines.flatMap((line, index) => [...(index === 0 ? [] : [","]), eol, before, ...line]);
  const drafts = [insertion(at, ...pieces, ...(comma ? [","] : []))];
  return comma ? drafts : [insertion(end, ","), ...drafts];
}

/** What may stand in the place of a value that nobody has filled in. */
const nothing = /^(?:null|~|tbd|todo|tba|\?+|-|n\/a|\.{3})?$/i;

/** Adds to what stands under a key, where that is nothing yet or a list that the value is a list for. */
function atKey(text: string, { value }: Pair, added: NewKey, style: Style): Draft | undefined {
  if (isScalar(value) && nothing.test(String(value.value ?? "").trim()) && value.range) {
    const [start, end] = value.range;
    const isEmpty = start === end;
    const gap = isEmpty && text[start - 1] === ":" ? " " : "";
    // Between two blanks the value is one of them too many, before a comment it is not.
    const after = isEmpty && /[^\s,}]/.test(text[end] ?? " ") ? " " : "";
    return replacement({ start, end }, gap, ...written(added.value, style), after);
  }
  return isSeq(value) && "list" in added.value ? intoList(text, value, added.value.list, style) : undefined;
}

function intoList(text: string, list: YAMLSeq, values: readonly NewKey["value"][], style: Style): Draft | undefined {
  const [start, end] = list.range!;
  if (!list.flow) {
    const lines = values.flatMap(value => itemLines(value, style));
    return linesBehind(text, text.slice(0, end).trimEnd().length, columnOf(text, start), lines);
  }
  const items = values.map(value => written(value, style));
  const last = list.items.at(-1) as Scalar | undefined;
  const comma = /^\s*,/.test(text.slice(last?.range?.[1] ?? start, end));
  const pieces = items.flatMap((item, index) => (index === 0 && (!last || comma) ? item : [", ", ...item]));
  if (!last) return insertion(start + 1, ...pieces);
  return comma ? undefined : insertion(last.range![1], ...pieces);
}
