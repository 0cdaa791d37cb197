import { isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from "yaml";
import { type Draft, replacement } from "../fixes/draft.ts";
import { keyOf } from "../fixes/entry-node.ts";
import { insertKeys } from "../fixes/insert-key.ts";
import { lineEnd, lineStart } from "../fixes/place.ts";
import { inQuotes, type NewKey, type Style, type Value, written } from "../fixes/value.ts";
import { partOf } from "../justification/decision.ts";
import type { Span } from "../roadmap/feature.ts";
import { mapOf, type WrittenPart } from "./notation.ts";

/** A decision to write: part by part, and as a sentence where one can say it. */
export interface Wording {
  readonly parts: readonly WrittenPart[];
  readonly sentence: string | undefined;
  readonly quote: Style["quote"];
}

/** Puts a decision in the place of the one that stands under a key of an entry, in its notation; the best way first. */
export function* replaceDecision(text: string, entry: YAMLMap, pair: Pair, wording: Wording): Iterable<Draft[]> {
  const { parts, sentence, quote } = wording;
  const { value } = pair;
  if (isSeq(value)) {
    // Where a team keeps all its decisions, the last one counts.
    const drafts = insertKeys(text, entry, [{ key: keyOf(pair)!, value: { list: [{ map: mapOf(parts) }] } }], quote);
    if (drafts) yield drafts;
  } else if (isMap(value)) {
    const drafts = replaceParts(text, value, parts, quote);
    if (drafts) yield drafts;
    yield [replacement(spanOf(text, value), ...written({ map: mapOf(parts) }, styleOf(value, quote)))];
  } else if (isScalar(value)) {
    const style: Style = { quote, json: entry.flow === true && isDoubleQuoted(pair.key) };
    if (sentence) yield [replacement(spanOf(text, value), ...inStyleOf(value, { exact: sentence }, style))];
    yield [replacement(spanOf(text, value), ...written({ map: mapOf(parts) }, style))];
  }
}

const isDoubleQuoted = (node: unknown): boolean => isScalar(node) && node.type === "QUOTE_DOUBLE";

const styleOf = (map: YAMLMap, quote: Style["quote"]): Style => ({
  quote,
  json: map.flow === true && isDoubleQuoted(map.items[0]?.key),
});

/** Value by value, so that the comments beside them stay, and what a team notes besides. */
export function replaceParts(
  text: string,
  map: YAMLMap,
  parts: readonly WrittenPart[],
  quote: Style["quote"],
): Draft[] | undefined {
  const drafts: Draft[] = [];
  const missing = new Map<WrittenPart, NewKey>(parts.map(part => [part, part]));
  for (const pair of map.items) {
    const key = keyOf(pair) ?? "";
    const meant = partOf(key);
    if (!meant) continue;
    const part = parts.find(one => one.part === meant);
    const { value } = pair;
    if (!part) {
      const draft = withoutPair(text, map, pair);
      if (!draft) return undefined;
      drafts.push(draft);
    } else if (isScalar(value) && value.range && value.range[0] < value.range[1]) {
      drafts.push(replacement(spanOf(text, value), ...inStyleOf(value, part.value, styleOf(map, quote))));
      missing.delete(part);
    } else missing.set(part, { key, value: part.value });
  }
  if (missing.size === 0) return drafts;
  const added = insertKeys(text, map, [...missing.values()], quote);
  return added && [...drafts, ...added];
}

/** In the quotes that stand there already. */
function inStyleOf({ type }: Scalar, value: Value, style: Style) {
  const words = "exact" in value ? value.exact : "word" in value && typeof value.word === "string" ? value.word : "";
  if (type === "QUOTE_DOUBLE") return [inQuotes(words, '"')];
  return type === "QUOTE_SINGLE" ? [inQuotes(words, "'")] : written(value, style);
}

function spanOf(text: string, { range }: { range?: readonly number[] | null }): Span {
  const [start, end] = range as [number, number];
  // A text of several lines ends behind its last line.
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Takes a key out with its line, or its comma; undefined where that would take more. */
function withoutPair(text: string, map: YAMLMap, pair: Pair): Draft | undefined {
  const start = (pair.key as Scalar).range![0];
  const { value } = pair;
  if (!isScalar(value) || !value.range) return undefined;
  const { end } = spanOf(text, value);
  const before = map.items[map.items.indexOf(pair) - 1];
  if (map.flow) {
    const from = isScalar(before?.value) ? before.value.range?.[1] : undefined;
    const isAlone = from !== undefined && /^[\s,]*$/.test(text.slice(from, start));
    return isAlone ? replacement({ start: from, end }) : undefined;
  }
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  if (!before || text.slice(from, start).trim() !== "") return undefined;
  const eol = /^(?:\r\n|\n|\r)/.exec(text.slice(to))?.[0];
  if (eol) return replacement({ start: from, end: to + eol.length });
  const above = /(?:\r\n|\n|\r)$/.exec(text.slice(0, from))?.[0] ?? "";
  return replacement({ start: from - above.length, end: to });
}
