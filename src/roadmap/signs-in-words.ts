import type { Entry, Property } from "./outline.ts";
import { type Holding, statusProperty } from "./properties.ts";
import { doneKeys } from "./vocabulary.ts";

/** Most that a sentence names before it says how many more there are. */
const mostNamed = 6;

/** The first few of many: `a, b and 3 more`. */
function few(items: readonly string[]): string {
  if (items.length <= mostNamed + 1) return items.join(", ");
  return `${items.slice(0, mostNamed).join(", ")} and ${items.length - mostNamed} more`;
}

/** Names in quotes, each once. */
export const quoted = (names: readonly string[]): string => few([...new Set(names)].map(name => `"${name}"`));

/** `3 of 4 entries have`. */
export function have(some: readonly unknown[], all: readonly unknown[], what: string): string {
  const noun = all.length === 1 ? what.replace("entries", "entry") : what;
  return `${some.length} of ${all.length} ${noun} ${some.length === 1 ? "has" : "have"}`;
}

/** Keys of entries, as written, each with how many entries have it: `status (9), owner (2)`. */
export function keysInWords(entries: readonly Entry[], keysOf: (entry: Entry) => Iterable<Property>): string {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const { key } of keysOf(entry)) if (key !== entry.key) count(counts, key);
  return counts.size === 0 ? "a state beside the name" : inWords(counts);
}

/** Where the states of entries stand: `, under status (9), done (2)`; that of `Undo: done` has no key. */
export function stateKeysInWords(entries: readonly Entry[]): string {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const { key } = statusProperty(entry) ?? answerOf(entry) ?? {};
    if (key && key !== entry.key) count(counts, key);
  }
  return counts.size === 0 ? " beside the name" : `, under ${inWords(counts)}`;
}

const answerOf = ({ properties }: Holding) =>
  [...properties.values()].find(({ words }) => Object.hasOwn(doneKeys, words));

function count(counts: Map<string, number>, key: { readonly value: unknown }): void {
  counts.set(String(key.value), (counts.get(String(key.value)) ?? 0) + 1);
}

const inWords = (counts: ReadonlyMap<string, number>): string =>
  few([...counts].toSorted((a, b) => b[1] - a[1]).map(([key, times]) => `${key} (${times})`));
