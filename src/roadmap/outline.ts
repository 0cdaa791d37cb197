import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Text } from "./feature.ts";
import { keyWords } from "./key.ts";
import { isKeyed, isNever, isStateMap, namedByKey, propertiesOf, unwrapped } from "./maps.ts";
import { naming } from "./naming.ts";
import { type Known, knownIn, type Said } from "./properties.ts";
import { type Roles, rolesOf } from "./roles.ts";
import type { VersionMemory } from "./version-memory.ts";

/** A key and its value in a map; the key's words decide what it means. */
export interface Property {
  readonly words: string;
  readonly key: Scalar;
  readonly value: Node | null;
}

/** An item of a collection: a map with keys of its own, or one scalar. */
export interface Entry {
  /** The key it stands under in a keyed map. */
  readonly key: Scalar | undefined;
  readonly node: Node;
  readonly properties: ReadonlyMap<string, Property>;
  readonly known: Known;
  /** Lists below this entry. */
  readonly collections: readonly Collection[];
  /** What the keys of its list mean where their names do not say it. */
  readonly roles: Roles;
  /** What it begins with: its first key or scalar. */
  readonly first: Node;
}

/** A list of things that may be features, or groups of them. */
export interface Collection {
  /** The words of the key it stands under; empty for the top of a document. */
  readonly words: string;
  readonly key: Scalar | undefined;
  /** Keys from the top of the document down to it, as written. */
  readonly path: readonly string[];
  readonly entries: readonly Entry[];
  /** Whether it is a map whose keys name the entries. */
  readonly keyed: boolean;
  /** Maps that enclose it between the next collection up and itself: `v1` in `v1: { deliverables: [] }`. */
  readonly holders: readonly Holder[];
  readonly depth: number;
}

/** A map that only holds lists. */
export interface Holder {
  readonly words: string;
  readonly key: Scalar;
  readonly properties: ReadonlyMap<string, Property>;
  readonly known: Known;
}

const mostDepth = 40;

/** All lists of a document that could hold features, as a tree. */
export function outline(root: Node | null, said?: Said, memory?: VersionMemory): Collection[] {
  const context = topOf(said, memory);
  if (isSeq(root)) return [sequence(root, undefined, context)];
  return isMap(root) ? below(propertiesOf(root), context) : [];
}

/** Where in a document the reader is, and what it was told. */
export interface Context {
  readonly depth: number;
  readonly path: readonly string[];
  readonly holders: readonly Holder[];
  readonly said: Said | undefined;
  readonly memory: VersionMemory | undefined;
}

export const topOf = (said: Said | undefined, memory?: VersionMemory): Context => ({
  depth: 0,
  path: [],
  holders: [],
  said,
  memory,
});

function below(properties: ReadonlyMap<string, Property>, context: Context): Collection[] {
  const found: Collection[] = [];
  if (context.depth > mostDepth) return found;
  for (const { words, key, value } of properties.values()) {
    if (!isSeq(value) && !isMap(value)) continue;
    if (value.items.length === 0) continue;
    if (isNever(words)) continue;
    const { holders, said } = context;
    const deeper = { ...context, depth: context.depth + 1, path: [...context.path, String(key.value)] };
    if (isSeq(value)) {
      found.push(sequence(value, key, deeper));
      continue;
    }
    if (isStateMap(words, value)) found.push(statedByKey(value, key, deeper));
    else if (isKeyed(value)) found.push(keyed(value, key, deeper));
    else {
      const held = propertiesOf(value);
      const holder = { words, key, properties: held, known: knownIn(held, said) };
      found.push(...below(held, { ...deeper, holders: [...holders, holder] }));
    }
  }
  return found;
}

export function sequence(node: YAMLSeq, key: Scalar | undefined, context: Context): Collection {
  const words = key ? keyWords(String(key.value)) : "";
  const entries: Entry[] = [];
  const roles: Roles = {};
  for (const item of node.items) {
    if (isMap(item) && item.range) {
      const only = namedByKey(item);
      entries.push(entryOf(only?.value ?? item, only?.key, context, roles, item));
    } else if (isScalar(item) && item.range && String(item.value ?? "").trim() !== "") {
      entries.push(plainEntry(item, roles, item));
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
  return collection(key, entries, context, false);
}

export function keyed(node: YAMLMap, key: Scalar | undefined, context: Context): Collection {
  const words = key ? keyWords(String(key.value)) : "";
  const entries: Entry[] = [];
  const roles: Roles = {};
  for (const { key, value } of node.items) {
    if (isScalar(key) && key.range && isMap(value)) entries.push(entryOf(value, key, context, roles, key));
  }
  Object.assign(roles, rolesOf(entries, words, naming({ words, holders: context.holders }) !== "other"));
  return collection(key, entries, context, true);
}

export function statedByKey(node: YAMLMap, key: Scalar | undefined, context: Context): Collection {
  const entries: Entry[] = [];
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !key.range || !isScalar(value)) continue;
    const properties = new Map([["status", { words: "status", key, value }]]);
    const known = knownIn(properties);
    entries.push({ key, node: value, properties, known, collections: [], roles: {}, first: key });
  }
  return collection(key, entries, context, true);
}

function collection(key: Scalar | undefined, entries: readonly Entry[], context: Context, keyed: boolean): Collection {
  return {
    words: key ? keyWords(String(key.value)) : "",
    key,
    path: context.path,
    entries,
    keyed,
    holders: context.holders,
    depth: context.depth,
  };
}

function entryOf(node: YAMLMap, key: Scalar | undefined, context: Context, roles: Roles, first: Node): Entry {
  const { depth, said, memory } = context;
  const kept = memory?.entries.of(node);
  // Spreading costs more than naming them.
  if (kept) {
    const { properties, known, collections } = kept;
    return { key, node, properties, known, collections, roles, first };
  }
  const properties = unwrapped(propertiesOf(node));
  const known = knownIn(properties, said);
  const collections = below(properties, { ...context, depth: depth + 1, holders: [] });
  memory?.entries.keep(node, { properties, known, collections });
  return { key, node, properties, known, collections, roles, first };
}

const noProperties: ReadonlyMap<string, Property> = new Map();
const nothingKnown = knownIn(noProperties);

function plainEntry(node: Scalar, roles: Roles, first: Node): Entry {
  return { key: undefined, node, properties: noProperties, known: nothingKnown, collections: [], roles, first };
}

/** Offset of an entry's first key or scalar. */
export const startOf = ({ first }: Pick<Entry, "first">): number => first.range![0];

export function textOf(scalar: Scalar): Text {
  const [start, end] = scalar.range ?? [0, 0];
  return { text: String(scalar.value ?? ""), span: { start, end } };
}
