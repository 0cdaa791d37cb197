import { isMap, isScalar, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import { keyWords } from "./key.ts";
import { namingOf } from "./naming.ts";
import type { Property } from "./outline.ts";
import { remembered } from "./remembered.ts";
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

/** `- undo: { status: done }` and `- Undo: put the row back`: the one key of an item is its name. */
export function namedByKey(node: YAMLMap): { key: Scalar; value: YAMLMap } | undefined {
  const pair = node.items.length === 1 ? node.items[0] : undefined;
  if (!pair || !isScalar(pair.key) || !pair.key.range) return undefined;
  const words = keyWords(String(pair.key.value));
  if (titleRank.has(words) || idRank.has(words) || statusRank.has(words) || isNever(words)) return undefined;
  if (wrapperKeys.has(words) || dependencyKeys.has(words)) return undefined;
  if (isMap(pair.value)) return { key: pair.key, value: pair.value };
  return isScalar(pair.value) ? { key: pair.key, value: node } : undefined;
}

/** The properties with those that stand one level down, where the entry has no title of its own: `fields: { summary: ... }`. */
export function unwrapped(properties: ReadonlyMap<string, Property>): ReadonlyMap<string, Property> {
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
export function isKeyed(node: YAMLMap): boolean {
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

/** `features: { Undo: done, Print view: planned }`. */
export function isStateMap(words: string, { items }: YAMLMap): boolean {
  if (items.length < 2 || statusRank.has(words)) return false;
  const states = items.filter(({ value }) => isScalar(value) && statusByWord.has(plain(String(value.value))));
  return states.length >= items.length * 0.8 && namingOf(words) === "unit";
}

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
export const isNever = remembered((words): boolean => {
  if (neverWords.has(words)) return true;
  if (softKeys.has(words)) return false;
  return words.split(" ").some(word => neverWords.has(word));
});
