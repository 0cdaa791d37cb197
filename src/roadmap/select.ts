import type { Text } from "./feature.ts";
import { naming, namingOfEntry } from "./naming.ts";
import type { OneFeature } from "./one-feature.ts";
import type { Collection, Entry } from "./outline.ts";
import { areUnits, hasStatus, hasTitle, isOutput, isPlain, isPlanned, share } from "./unit.ts";
import { dropOtherViews } from "./views.ts";
import { unitKeys } from "./vocabulary.ts";

/** An entry taken as a feature, with what encloses it. */
export interface Selected {
  readonly entry: Entry;
  /** The list it stands in. */
  readonly collection: Collection;
  /** Enclosing entries and their lists, outermost first. */
  readonly parents: readonly { readonly entry: Entry; readonly collection: Collection }[];
}

/** The features of one list, and what is known of the list as a whole. */
export interface SelectedList {
  readonly collection: Collection;
  readonly selected: Selected[];
  /** Present where the list is all of a file, which is one feature; `at` is the file's first key. */
  readonly file?: OneFeature & { readonly at: Text };
}

export interface Selection {
  readonly lists: readonly SelectedList[];
  readonly passedOver: readonly PassedOver[];
}

/** Titled entries of a list that were passed over, and what they are: `headings without work items`. */
export interface PassedOver {
  readonly list: SelectedList;
  readonly reason: string;
}

/** Takes the deepest level that is planned as a unit. */
export function selectFeatures(collections: readonly Collection[]): Selection {
  const lists = new Map<Collection, SelectedList>();
  for (const collection of collections) {
    if (!areUnits(collection, collection.holders.at(-1), undefined)) continue;
    descend(collection, [], lists);
  }
  const found = [...lists.values()].filter(list => list.selected.length > 0);
  const { kept: proper, passedOver } = dropOtherViews(found);
  const kept = dropMinor(proper, passedOver);
  if (kept.length < found.length) takeHolders(kept, found);
  return { lists: kept, passedOver };
}

/** An entry whose own lists were all dropped is a feature where the entries beside it are. */
function takeHolders(kept: readonly SelectedList[], found: readonly SelectedList[]): void {
  const byCollection = new Map(kept.map(list => [list.collection, list]));
  const holders = new Set(kept.flatMap(list => list.selected[0]!.parents.map(({ entry }) => entry)));
  for (const { collection, selected } of found) {
    const parents = selected[0]!.parents;
    const holder = parents.at(-1);
    const list = holder && !byCollection.has(collection) && byCollection.get(holder.collection);
    if (!list || holders.has(holder.entry) || !hasTitle(holder.entry)) continue;
    holders.add(holder.entry);
    if (!list.selected.some(({ entry }) => entry === holder.entry)) {
      list.selected.push({ ...holder, parents: parents.slice(0, -1) });
    }
  }
}

function descend(collection: Collection, parents: Selected["parents"], lists: Map<Collection, SelectedList>): number {
  const listNaming = naming(collection);
  let taken = 0;
  for (const entry of collection.entries) {
    const kind = namingOfEntry(entry, listNaming);
    const within = [...parents, { entry, collection }];
    const inner = preferUnits(entry.collections.filter(child => areUnits(child, entry, kind)));
    let below = 0;
    for (const child of inner) below += descend(child, within, lists);
    const recursive = inner.some(child => child.words === collection.words);
    if ((below === 0 || recursive) && hasTitle(entry)) {
      let list = lists.get(collection);
      if (!list) {
        list = { collection, selected: [] };
        lists.set(collection, list);
      }
      list.selected.push({ entry, collection, parents });
      taken++;
    }
    taken += below;
  }
  return taken;
}

/** Of the lists side by side in one entry: where work items stand beside milestones or outputs, the work items. */
function preferUnits(children: readonly Collection[]): readonly Collection[] {
  if (children.length < 2) return children;
  const maps = children.filter(child => share(child.entries, isPlain) <= 0.5);
  const units = maps.filter(child => naming(child) === "unit");
  const rest = units.length > 0 ? children.filter(child => !["group", "soft"].includes(naming(child))) : children;
  return maps.length > 0 ? rest.filter(child => maps.includes(child) || !isOutput(child)) : rest;
}

/** Drops lists that are there beside the roadmap proper: outputs, unnamed lists, stray headers. */
function dropMinor(lists: readonly SelectedList[], passedOver: PassedOver[]): readonly SelectedList[] {
  const drop = (list: SelectedList, reason: string) => {
    passedOver.push({ list, reason });
    return false;
  };
  const entries = (list: SelectedList) => list.selected.map(({ entry }) => entry);
  const isMaps = (list: SelectedList) => share(entries(list), isPlain) <= 0.5;
  const count = (some: readonly SelectedList[]) => some.reduce((sum, list) => sum + list.selected.length, 0);
  const named = lists.filter(list => isMaps(list) && naming(list.collection) !== "other");
  const planned = named.filter(list => share(entries(list), isPlanned) >= 0.5);
  const units = named.filter(list => naming(list.collection) === "unit");
  const outputDepth = Math.min(...lists.filter(list => isOutput(list.collection)).map(list => list.collection.depth));
  return lists.filter(list => {
    const { collection } = list;
    const kind = naming(collection);
    if (!isMaps(list) && count(named) >= 3) {
      if (kind === "group") return drop(list, "headings");
      if (kind === "unit" && !unitKeys.has(collection.words))
        return drop(list, "summing up work that other lists hold");
    }
    if (!isMaps(list) && isOutput(collection)) {
      if (count(named) >= 3) return drop(list, "what comes out of work that other lists hold");
      if (collection.depth > outputDepth) return drop(list, "breaking down what a list further up names");
    }
    if (kind === "other" && isMaps(list) && count(planned) > 0) {
      return drop(list, "under a name that does not speak of planned work, where that of another list does");
    }
    if (kind === "group" && units.length > 0 && share(entries(list), hasStatus) < 0.5) {
      if (list.selected.length * 2 < count(units) && collection.depth <= 1) {
        return drop(list, "headings without work items");
      }
    }
    return true;
  });
}
