import { isMap, isScalar } from "yaml";
import { keyWords } from "./key.ts";
import { type Naming, naming } from "./naming.ts";
import type { Collection, Entry, Property } from "./outline.ts";
import { type Holding, idProperty, scalarAt, statusProperty, titleProperty } from "./properties.ts";
import { statusByWord } from "./states.ts";
import { tickBox } from "./status.ts";
import { doneKeys, groupKeys, outputKeys, planningKeys } from "./vocabulary.ts";

export const isPlain = (entry: Entry): boolean => isScalar(entry.node) && !entry.key;

/** A string, or one that a colon has made a map of: `- Undo: put the row back`. */
function isSentence(entry: Entry): boolean {
  return (
    isPlain(entry) || (isMap(entry.node) && entry.node.items.length === 1 && entry.node.items[0]!.key === entry.key)
  );
}

export function hasTitle(entry: Entry): boolean {
  return isPlain(entry) || entry.key !== undefined || titleProperty(entry) !== undefined || hasId(entry);
}

export function hasId(entry: Entry): boolean {
  return entry.key !== undefined || idProperty(entry) !== undefined;
}

export function hasStatus(entry: Holding): boolean {
  if (statusProperty(entry)) return true;
  for (const words of entry.properties.keys()) {
    if (Object.hasOwn(doneKeys, words) && scalarAt(entry, words)) return true;
  }
  return false;
}

export function isPlanned(entry: Holding): boolean {
  return entry.known.planning.length > 0 || isRole(entry);
}

/** Whether a key that is known by its values alone says its state. */
function isRole(entry: Holding): boolean {
  return entry.roles?.status !== undefined && entry.properties.has(entry.roles.status);
}

/** The keys of an entry that show that somebody plans it, in their order. */
export function planningIn({ known, roles, properties }: Entry): Iterable<Property> {
  return roles.status === undefined ? known.planning : [...properties.values()].filter(isPlanningFor(roles.status));
}

const isPlanningFor =
  (status: string) =>
  ({ words }: Property) =>
    planningKeys.has(words) || words === status;

/** How many of the entries, from 0 to 1. */
export function share(entries: readonly Entry[], test: (entry: Entry) => boolean): number {
  let passed = 0;
  for (const entry of entries) if (test(entry)) passed++;
  return entries.length === 0 ? 0 : passed / entries.length;
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
export function areUnits(
  collection: Collection,
  parent: Holding | undefined,
  parentNaming: Naming | undefined,
): boolean {
  const { entries } = collection;
  if (entries.length === 0) return false;
  const kind = naming(collection);
  if (share(entries, isSentence) > 0.5) return arePlainUnits(collection, kind, parent, parentNaming);
  const maps = entries.filter(entry => !isSentence(entry));
  // Groups need no title of their own where they hold work: `dates: [{ date: Q1, events: [...] }]`.
  if (share(maps, holdsUnits) >= 0.5) return true;
  if (share(maps, hasTitle) < 0.5) return false;
  const planned = share(maps, isPlanned);
  const stated = share(maps, hasStatus);
  // The top of a document is taken for what its entries are; whether it is a roadmap is asked of the whole.
  if (collection.words === "") return true;
  // Steps of work that is planned itself are how it is done.
  if (kind === "soft" && parentNaming === "unit" && parent && isPlanned(parent)) return false;
  if (kind === "soft") return stated >= 0.5 || parentNaming === "group" || (parent === undefined && planned >= 0.5);
  if (kind === "unit" || kind === "group") {
    // Tasks of a feature that nobody tracks are its steps.
    if (parentNaming === "unit" && parent && isPlanned(parent) && planned < 0.5) return false;
    return true;
  }
  if (kind === "bucket" || kind === "period") return parentNaming !== "unit" || stated >= 0.5;
  return planned >= 0.5 && (stated >= 0.5 || share(maps, hasId) >= 0.5 || parent === undefined);
}

const holding = new WeakMap<Entry, boolean>();

/** Whether planned work stands somewhere below the entry; kept, because every level above asks again. */
function holdsUnits(entry: Entry): boolean {
  if (entry.collections.length === 0) return false;
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
  parent: Holding | undefined,
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
