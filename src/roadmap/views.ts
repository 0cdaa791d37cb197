import { isScalar, isSeq } from "yaml";
import type { Entry } from "./outline.ts";
import { idProperty, titleProperty } from "./properties.ts";
import type { PassedOver, Selected, SelectedList } from "./select.ts";
import { hasStatus, isPlain, share } from "./unit.ts";
import { dependencyKeys, groupKeys, idKeys, unitKeys } from "./vocabulary.ts";

/** A file with more differently named lists than this is no roadmap with views. */
const mostViews = 150;

/**
 * Drops lists that show work which another list of the file holds: headings that the work refers to (`epic: E1`),
 * and second views that refer to the work (`sprints: [{ stories: [{ feature: F-1 }] }]`) or repeat it.
 */
export function dropOtherViews(lists: readonly SelectedList[]): {
  kept: readonly SelectedList[];
  passedOver: PassedOver[];
} {
  const passedOver: PassedOver[] = [];
  const groups = groupByName(lists);
  // Every list is compared with every other, so a single one is spared, and a file of very many is left as it is.
  if (groups.length < 2 || groups.length > mostViews) return { kept: lists, passedOver };
  const views = groups.map(viewOf);
  const named = viewsByName(views);
  const dropped = new Set<View>();
  const drop = (view: View, reason: string) => {
    if (dropped.has(view)) return;
    dropped.add(view);
    for (const list of view.lists) passedOver.push({ list, reason });
  };
  const references = new Map(views.map(view => [view, referencesOf(view, named)]));
  const holdings = new Map(views.map(view => [view, heldBy(view, named)]));
  for (const one of views) {
    for (const other of views) {
      if (one === other || dropped.has(one) || dropped.has(other)) continue;
      const relation = relationOf(one, references.get(one)!.get(other));
      if (relation === "member" || (holdings.get(other)!.get(one) ?? 0) >= Math.max(1, other.entries.length * 0.5))
        drop(other, "headings of work that stands in another list");
      else if (relation === "view") drop(one, "naming the work that another list holds");
      else if (repeats(one, other)) drop(poorer(one, other), "repeating work that another list holds");
    }
  }
  return { kept: views.filter(view => !dropped.has(view)).flatMap(view => view.lists), passedOver };
}

/** Lists of one name at one level: the `tasks` of all phases. */
interface View {
  readonly lists: readonly SelectedList[];
  readonly entries: readonly Entry[];
  readonly names: ReadonlySet<string>;
  readonly stated: number;
}

function groupByName(lists: readonly SelectedList[]): SelectedList[][] {
  const groups = new Map<string, SelectedList[]>();
  for (const list of lists) {
    const { words, depth, path } = list.collection;
    const key = `${depth} ${words} ${depth > 2 ? path[0] : ""}`;
    const group = groups.get(key);
    if (group) group.push(list);
    else groups.set(key, [list]);
  }
  return [...groups.values()];
}

function viewOf(lists: readonly SelectedList[]): View {
  const entries = lists.flatMap(list => list.selected.map(({ entry }: Selected) => entry));
  const names = new Set<string>();
  for (const entry of entries) for (const name of namesOf(entry)) names.add(name);
  return { lists, entries, names, stated: share(entries, hasStatus) };
}

function namesOf(entry: Entry): string[] {
  const names: string[] = [];
  if (isPlain(entry)) names.push(scalarText(entry.node));
  if (entry.key) names.push(String(entry.key.value));
  for (const property of [idProperty(entry), titleProperty(entry)]) {
    if (property) names.push(scalarText(property.value));
  }
  return names.map(name => name.toLowerCase()).filter(name => name.length > 0);
}

const scalarText = (node: unknown): string => (isScalar(node) ? String(node.value ?? "").trim() : "");

/** The views that have an entry of a name, so that a reference is looked up once and not in every view. */
function viewsByName(views: readonly View[]): ReadonlyMap<string, readonly View[]> {
  const named = new Map<string, View[]>();
  for (const view of views) {
    for (const name of view.names) {
      const same = named.get(name);
      if (same) same.push(view);
      else named.set(name, [view]);
    }
  }
  return named;
}

/** How often the entries of a view name entries of another under a key, and how many different ones. */
interface Reference {
  count: number;
  readonly distinct: Set<string>;
}

/** The references of a view's entries, by the view they lead to and the words of the key. */
function referencesOf(view: View, named: ReadonlyMap<string, readonly View[]>): Map<View, Map<string, Reference>> {
  const found = new Map<View, Map<string, Reference>>();
  for (const entry of view.entries) {
    for (const { words, value } of entry.properties.values()) {
      if (!isScalar(value) || dependencyKeys.has(words) || idKeys.includes(words)) continue;
      const text = scalarText(value);
      if (text === "" || text.length > 80) continue;
      const name = text.toLowerCase();
      for (const other of named.get(name) ?? []) {
        if (other === view) continue;
        const keys = orNew(found, other, () => new Map<string, Reference>());
        const reference = orNew(keys, words, () => ({ count: 0, distinct: new Set() }));
        reference.count++;
        reference.distinct.add(name);
      }
    }
  }
  return found;
}

function orNew<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** What it says that most entries of a view name entries of another: the group they belong to, or what they stand for. */
function relationOf(view: View, references: ReadonlyMap<string, Reference> | undefined): "member" | "view" | undefined {
  for (const [words, { count, distinct }] of references ?? []) {
    if (count < view.entries.length * 0.5) continue;
    const singular = words.replace(/ id$/, "");
    if (groupKeys.has(singular) || groupKeys.has(`${singular}s`)) return "member";
    if (unitKeys.has(singular) || unitKeys.has(`${singular}s`)) return count >= distinct.size * 2 ? "member" : "view";
  }
  return undefined;
}

/** How many entries of a view list entries of another as what they contain, by that other. */
function heldBy(view: View, named: ReadonlyMap<string, readonly View[]>): Map<View, number> {
  const holding = new Map<View, number>();
  for (const entry of view.entries) {
    const held = new Set<View>();
    for (const { words, value } of entry.properties.values()) {
      if (!isSeq(value) || dependencyKeys.has(words) || value.items.length === 0) continue;
      const counts = new Map<View, number>();
      for (const item of value.items) {
        for (const other of named.get(scalarText(item).toLowerCase()) ?? []) {
          counts.set(other, (counts.get(other) ?? 0) + 1);
        }
      }
      for (const [other, count] of counts) if (count >= value.items.length * 0.5) held.add(other);
    }
    for (const other of held) holding.set(other, (holding.get(other) ?? 0) + 1);
  }
  return holding;
}

/** Of two lists that show the same work, the one that says less about it. */
function poorer(one: View, other: View): View {
  const plain = (view: View) => share(view.entries, isPlain) > 0.5;
  if (plain(one) !== plain(other)) return plain(one) ? one : other;
  return one.stated >= other.stated ? other : one;
}

function repeats(one: View, other: View): boolean {
  if (one.entries.length > other.entries.length * 1.5) return false;
  const same = one.entries.filter(entry => namesOf(entry).some(name => other.names.has(name)));
  return (one.entries.length >= 2 || share(one.entries, isPlain) > 0.5) && same.length >= one.entries.length * 0.6;
}
