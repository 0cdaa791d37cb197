import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Text } from "./feature.ts";
import { keyWords } from "./key.ts";
import { neverWords, softKeys } from "./vocabulary.ts";

/** A key and its value in a map; the key's words decide what it means. */
export interface Property {
  readonly words: string;
  readonly key: Scalar;
  readonly value: Node | null;
}

/** An item of a collection: a map with keys of its own, or one scalar. */
export interface Entry {
  /** The key it stands under in a keyed map. */
  readonly key?: Scalar;
  readonly node: Node;
  readonly properties: ReadonlyMap<string, Property>;
  /** Lists below this entry. */
  readonly collections: readonly Collection[];
  /** Offset of its first key or scalar. */
  readonly start: number;
}

/** A list of things that may be features, or groups of them. */
export interface Collection {
  /** The words of the key it stands under; empty for the top of a document. */
  readonly words: string;
  readonly key?: Scalar;
  /** Keys from the top of the document down to it, as written. */
  readonly path: readonly string[];
  readonly entries: readonly Entry[];
  /** Maps that enclose it between the next collection up and itself: `v1` in `v1: { deliverables: [] }`. */
  readonly holders: readonly Holder[];
  readonly depth: number;
}

/** A map that only holds lists. */
export interface Holder {
  readonly key: Scalar;
  readonly properties: ReadonlyMap<string, Property>;
}

export interface Outline {
  readonly collections: readonly Collection[];
  /** Names of lists that were not looked into, for the account. */
  readonly passedOver: readonly Text[];
}

const mostDepth = 40;

/** All lists of a document that could hold features, as a tree. */
export function outline(root: Node | null): Outline {
  const passedOver: Text[] = [];
  const context: Context = { passedOver, depth: 0, path: [], holders: [] };
  if (isSeq(root)) return { collections: [sequence(root, undefined, context)], passedOver };
  if (!isMap(root)) return { collections: [], passedOver };
  return { collections: below(propertiesOf(root), context), passedOver };
}

interface Context {
  readonly passedOver: Text[];
  readonly depth: number;
  readonly path: readonly string[];
  readonly holders: readonly Holder[];
}

function below(properties: ReadonlyMap<string, Property>, context: Context): Collection[] {
  const found: Collection[] = [];
  if (context.depth > mostDepth) return found;
  for (const { words, key, value } of properties.values()) {
    if (!isSeq(value) && !isMap(value)) continue;
    if (value.items.length === 0) continue;
    if (isNever(words)) {
      context.passedOver.push(textOf(key));
      continue;
    }
    const deeper = { ...context, depth: context.depth + 1, path: [...context.path, String(key.value)] };
    if (isSeq(value)) {
      found.push(sequence(value, key, deeper));
      continue;
    }
    if (isKeyed(value)) found.push(keyed(value, key, deeper));
    else {
      const held = propertiesOf(value);
      found.push(...below(held, { ...deeper, holders: [...context.holders, { key, properties: held }] }));
    }
  }
  return found;
}

function sequence(node: YAMLSeq, key: Scalar | undefined, context: Context): Collection {
  const entries: Entry[] = [];
  for (const item of node.items) {
    if (isMap(item) && item.range) entries.push(entryOf(item, undefined, context));
    else if (isScalar(item) && item.range && String(item.value ?? "").trim() !== "") {
      entries.push({ node: item, properties: noProperties, collections: [], start: item.range[0] });
    }
  }
  return collection(key, entries, context);
}

function keyed(node: YAMLMap, key: Scalar | undefined, context: Context): Collection {
  const entries: Entry[] = [];
  for (const pair of node.items) {
    if (isScalar(pair.key) && pair.key.range && isMap(pair.value)) entries.push(entryOf(pair.value, pair.key, context));
  }
  return collection(key, entries, context);
}

function collection(key: Scalar | undefined, entries: readonly Entry[], context: Context): Collection {
  return {
    words: key ? keyWords(String(key.value)) : "",
    ...(key && { key }),
    path: context.path,
    entries,
    holders: context.holders,
    depth: context.depth,
  };
}

function entryOf(node: YAMLMap, key: Scalar | undefined, context: Context): Entry {
  const properties = propertiesOf(node);
  return {
    ...(key && { key }),
    node,
    properties,
    collections: below(properties, { ...context, holders: [], depth: context.depth + 1 }),
    start: key?.range?.[0] ?? node.range![0],
  };
}

/** A map whose values are maps alike, one for each id. */
function isKeyed(node: YAMLMap): boolean {
  const maps = node.items.filter((pair: Pair) => isMap(pair.value));
  if (maps.length < 1 || maps.length < node.items.length * 0.8) return false;
  const shared = new Map<string, number>();
  for (const pair of maps) {
    for (const words of propertiesOf(pair.value as YAMLMap).keys()) shared.set(words, (shared.get(words) ?? 0) + 1);
  }
  // Entries of a list repeat their keys; sections of a document do not.
  const common = [...shared.values()].filter(times => times >= maps.length * 0.6).length;
  return maps.length === 1
    ? shared.has("status") || shared.has("title")
    : common >= 2 || (common === 1 && shared.size <= 2);
}

const noProperties: ReadonlyMap<string, Property> = new Map();

/** The properties of a map by their words; of a repeated key the first that holds a list, else the last, as parsers do. */
export function propertiesOf(node: YAMLMap): ReadonlyMap<string, Property> {
  const properties = new Map<string, Property>();
  for (const { key, value } of node.items as Pair[]) {
    if (!isScalar(key) || !key.range) continue;
    const words = keyWords(String(key.value ?? ""));
    const repeated = properties.has(words);
    properties.set(repeated ? `${words} #${properties.size}` : words, { words, key, value: (value as Node) ?? null });
  }
  return properties;
}

/** Whether what stands under this key is never planned work: criteria, risks, metrics and the like. */
export function isNever(words: string): boolean {
  if (neverWords.has(words)) return true;
  if (softKeys.has(words)) return false;
  return words.split(" ").some(word => neverWords.has(word));
}

export function textOf(scalar: Scalar): Text {
  const [start, end] = scalar.range ?? [0, 0];
  return { text: String(scalar.value ?? ""), span: { start, end } };
}
