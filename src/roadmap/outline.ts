import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Text } from "./feature.ts";
import { keyWords } from "./key.ts";
import { naming, namingOf } from "./naming.ts";
import { type Roles, rolesOf } from "./roles.ts";
import { statusByWord } from "./states.ts";
import { plain } from "./status.ts";
import {
  dependencyKeys,
  idRank,
  neverWords,
  softKeys,
  statusRank,
  titleRank,
  weakTitleKeys,
  wrapperKeys,
} from "./vocabulary.ts";

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
  /** What the keys of its list mean where their names do not say it. */
  readonly roles: Roles;
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
  readonly words: string;
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
    if (isStateMap(words, value)) found.push(statedByKey(value, key, deeper));
    else if (isKeyed(value)) found.push(keyed(value, key, deeper));
    else {
      const held = propertiesOf(value);
      found.push(...below(held, { ...deeper, holders: [...context.holders, { words, key, properties: held }] }));
    }
  }
  return found;
}

function sequence(node: YAMLSeq, key: Scalar | undefined, context: Context): Collection {
  const words = key ? keyWords(String(key.value)) : "";
  const entries: Entry[] = [];
  const roles: Roles = {};
  for (const item of node.items) {
    if (isMap(item) && item.range) {
      const only = namedByKey(item);
      if (only) entries.push({ ...entryOf(only.value, only.key, context, roles), start: item.range[0] });
      else entries.push(entryOf(item, undefined, context, roles));
    } else if (isScalar(item) && item.range && String(item.value ?? "").trim() !== "") {
      entries.push({ node: item, properties: noProperties, collections: [], roles, start: item.range[0] });
    }
  }
  Object.assign(
    roles,
    rolesOf(
      entries.filter(entry => isMap(entry.node)),
      words,
      naming({ words, holders: context.holders }) !== "other",
    ),
  );
  return collection(key, entries, context);
}

function keyed(node: YAMLMap, key: Scalar, context: Context): Collection {
  const words = keyWords(String(key.value));
  const entries: Entry[] = [];
  const roles: Roles = {};
  for (const { key, value } of node.items) {
    if (isScalar(key) && key.range && isMap(value)) entries.push(entryOf(value, key, context, roles));
  }
  Object.assign(roles, rolesOf(entries, words, naming({ words, holders: context.holders }) !== "other"));
  return collection(key, entries, context);
}

/** `features: { Undo: done, Print view: planned }`. */
function isStateMap(words: string, { items }: YAMLMap): boolean {
  if (items.length < 2 || statusRank.has(words)) return false;
  const states = items.filter(({ value }) => isScalar(value) && statusByWord.has(plain(String(value.value))));
  return states.length >= items.length * 0.8 && namingOf(words) === "unit";
}

function statedByKey(node: YAMLMap, key: Scalar, context: Context): Collection {
  const entries: Entry[] = [];
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !key.range || !isScalar(value)) continue;
    const properties = new Map([["status", { words: "status", key, value }]]);
    entries.push({ key, node: value, properties, collections: [], roles: {}, start: key.range[0] });
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

/** `- undo: { status: done }` and `- Undo: put the row back`: the one key of an item is its name. */
function namedByKey(node: YAMLMap): { key: Scalar; value: YAMLMap } | undefined {
  const pair = node.items.length === 1 ? node.items[0] : undefined;
  if (!pair || !isScalar(pair.key) || !pair.key.range) return undefined;
  const words = keyWords(String(pair.key.value));
  if (titleRank.has(words) || idRank.has(words) || statusRank.has(words) || isNever(words)) return undefined;
  if (wrapperKeys.has(words) || dependencyKeys.has(words)) return undefined;
  if (isMap(pair.value)) return { key: pair.key, value: pair.value };
  return isScalar(pair.value) ? { key: pair.key, value: node } : undefined;
}

function entryOf(node: YAMLMap, key: Scalar | undefined, context: Context, roles: Roles): Entry {
  const properties = unwrapped(propertiesOf(node));
  return {
    ...(key && { key }),
    node,
    properties,
    roles,
    collections: below(properties, { ...context, holders: [], depth: context.depth + 1 }),
    start: key?.range?.[0] ?? node.range![0],
  };
}

/** The properties with those that stand one level down, where the entry has no title of its own: `fields: { summary: ... }`. */
function unwrapped(properties: ReadonlyMap<string, Property>): ReadonlyMap<string, Property> {
  let found: Map<string, Property> | undefined;
  for (const words of properties.keys())
    if (titleRank.has(words) && isScalar(properties.get(words)!.value)) return properties;
  for (const { words, value } of properties.values()) {
    if (!isMap(value) || !(wrapperKeys.has(words) || (titleRank.has(words) && !weakTitleKeys.has(words)))) continue;
    found ??= new Map(properties);
    found.delete(words);
    for (const [inner, property] of propertiesOf(value)) if (!found.has(inner)) found.set(inner, property);
  }
  return found && [...found.keys()].some(words => titleRank.has(words)) ? found : properties;
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
    ? [...shared.keys()].some(words => statusRank.has(words) || (titleRank.get(words) ?? 99) < 2)
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
