import { isScalar } from "yaml";
import { keyWords } from "./key.ts";
import type { Collection, Entry, Property } from "./outline.ts";
import { bucketStatus, tickBox } from "./status.ts";
import {
  doneKeys,
  groupKeys,
  idKeys,
  outputKeys,
  planningKeys,
  softKeys,
  statusByWord,
  statusKeys,
  titleKeys,
  unitKeys,
} from "./vocabulary.ts";

/** What the name of a list says about what is in it. */
export type Naming = "unit" | "group" | "bucket" | "soft" | "other";

export function naming(collection: Collection): Naming {
  const { words } = collection;
  if (groupKeys.has(words)) return "group";
  if (softKeys.has(words)) return "soft";
  if (unitKeys.has(words)) return "unit";
  const last = words.slice(words.lastIndexOf(" ") + 1);
  if (groupKeys.has(last)) return "group";
  if (bucketStatus(words)) return "bucket";
  const first = words.split(" ", 1)[0]!;
  if (unitKeys.has(last) || (unitKeys.has(first) && first.length > 4)) return "unit";
  return "other";
}

/** The property that holds a scalar and stands first in `keys`. */
export function firstOf(entry: Pick<Entry, "properties">, keys: Iterable<string>): Property | undefined {
  for (const key of keys) {
    const property = entry.properties.get(key);
    if (property && isScalar(property.value) && String(property.value.value ?? "").trim() !== "") return property;
  }
  return undefined;
}

export const isPlain = (entry: Entry): boolean => isScalar(entry.node);

export function hasTitle(entry: Entry): boolean {
  return isPlain(entry) || entry.key !== undefined || firstOf(entry, titleKeys) !== undefined || hasId(entry);
}

export function hasId(entry: Entry): boolean {
  if (entry.key || firstOf(entry, idKeys)) return true;
  for (const words of entry.properties.keys()) if (words.endsWith(" id")) return true;
  return false;
}

export function hasStatus(entry: Entry): boolean {
  return firstOf(entry, statusKeys) !== undefined || firstOf(entry, Object.keys(doneKeys)) !== undefined;
}

export function isPlanned(entry: Entry): boolean {
  for (const words of entry.properties.keys()) if (planningKeys.has(words)) return true;
  return false;
}

/** How many of the entries, from 0 to 1. */
export function share(entries: readonly Entry[], test: (entry: Entry) => boolean): number {
  return entries.length === 0 ? 0 : entries.filter(test).length / entries.length;
}

/** Whether a list of strings names what comes out of work rather than the work. */
export function isOutput({ words }: Collection): boolean {
  return outputKeys.has(words) || outputKeys.has(words.slice(words.lastIndexOf(" ") + 1));
}

/** A string with a box to tick. */
function isTicked(entry: Entry): boolean {
  return isScalar(entry.node) && tickBox(String(entry.node.value)) !== undefined;
}

/** The name of a state, as in a list of those that a file allows. */
function isStateName(entry: Entry): boolean {
  return isScalar(entry.node) && statusByWord.has(keyWords(String(entry.node.value)));
}

/** A short word without spaces, such as an id, a path or a version: what a list of references holds. */
export function isReference(entry: Entry): boolean {
  if (!isPlain(entry)) return false;
  const text = String((entry.node as { value?: unknown }).value ?? "").trim();
  return /^[A-Za-z]{0,12}[-_.]?\d[\w.-]{0,24}$/.test(text) || /^[\w.@-]*\/[\w./*@-]+$/.test(text);
}

/** Whether the items of a list are planned as units, as far as it and its parent show by themselves. */
export function areUnits(collection: Collection, parent: Entry | undefined, parentNaming: Naming | undefined): boolean {
  const { entries } = collection;
  if (entries.length === 0) return false;
  const kind = naming(collection);
  const plain = share(entries, isPlain);
  if (plain > 0.5) return arePlainUnits(collection, kind, parent, parentNaming);
  const maps = entries.filter(entry => !isPlain(entry));
  // Groups need no title of their own where they hold work: `dates: [{ date: Q1, events: [...] }]`.
  if (share(maps, holdsUnits) >= 0.5) return true;
  if (share(maps, hasTitle) < 0.5) return false;
  const planned = share(maps, isPlanned);
  const stated = share(maps, hasStatus);
  // The top of a document is taken for what its entries are; whether it is a roadmap is asked of the whole.
  if (collection.words === "") return true;
  if (kind === "soft") return stated >= 0.5 || parentNaming === "group" || (parent === undefined && planned >= 0.5);
  if (kind === "unit" || kind === "group") {
    // Tasks of a feature that nobody tracks are its steps.
    if (parentNaming === "unit" && parent && isPlanned(parent) && planned < 0.5) return false;
    return true;
  }
  if (kind === "bucket") return parentNaming !== "unit" || stated >= 0.5;
  return planned >= 0.5 && (stated >= 0.5 || share(maps, hasId) >= 0.5 || parent === undefined);
}

const holding = new WeakMap<Entry, boolean>();

/** Whether planned work stands somewhere below the entry; kept, because every level above asks again. */
function holdsUnits(entry: Entry): boolean {
  let holds = holding.get(entry);
  if (holds === undefined) {
    holds = entry.collections.some(
      child => areUnits(child, entry, "group") && (naming(child) === "unit" || child.entries.some(holdsUnits)),
    );
    holding.set(entry, holds);
  }
  return holds;
}

function arePlainUnits(
  collection: Collection,
  kind: Naming,
  parent: Entry | undefined,
  parentNaming?: Naming,
): boolean {
  if (share(collection.entries, isTicked) >= 0.5) return true;
  if (kind === "soft" || kind === "other") return false;
  if (kind === "bucket" && !statusByWord.has(collection.words)) return false;
  if (kind === "group" && !groupKeys.has(collection.words)) return false;
  if (share(collection.entries, isReference) > 0.5 || share(collection.entries, isStateName) > 0.5) return false;
  if (parentNaming === "unit" || parentNaming === "bucket" || parentNaming === "soft") return false;
  // What a stage with a state of its own delivers is how that stage is done, not a list of features.
  if (isOutput(collection) && parent && hasStatus(parent)) return false;
  return true;
}
