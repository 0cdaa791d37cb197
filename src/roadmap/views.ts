import { isScalar, isSeq } from "yaml";
import type { Collection, Entry } from "./outline.ts";
import { idProperty, titleProperty } from "./properties.ts";
import type { Selected, SelectedList } from "./select.ts";
import { hasStatus, isPlain, share } from "./unit.ts";
import { dependencyKeys, groupKeys, idKeys, unitKeys } from "./vocabulary.ts";

interface PassedOver {
  readonly collection: Collection;
  readonly reason: string;
}

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
  const dropped = new Set<View>();
  const drop = (view: View, reason: string) => {
    if (dropped.has(view)) return;
    dropped.add(view);
    for (const list of view.lists) passedOver.push({ collection: list.collection, reason });
  };
  for (const one of views) {
    for (const other of views) {
      if (one === other || dropped.has(one) || dropped.has(other)) continue;
      const relation = refersTo(one, other);
      if (relation === "member" || holdsIdsOf(other, one))
        drop(other, "it holds headings that the work items refer to");
      else if (relation === "view") drop(one, "it shows work that another list of the file holds");
      else if (repeats(one, other)) drop(poorer(one, other), "it repeats work that another list of the file holds");
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

/** Whether most entries of `one` name entries of `other`: as the group they belong to, or as what they stand for. */
function refersTo(one: View, other: View): "member" | "view" | undefined {
  const times = new Map<string, { count: number; distinct: Set<string> }>();
  for (const entry of one.entries) {
    for (const { words, value } of entry.properties.values()) {
      if (!isScalar(value) || dependencyKeys.has(words) || idKeys.includes(words)) continue;
      const text = scalarText(value).toLowerCase();
      if (text === "" || text.length > 80 || !other.names.has(text)) continue;
      const seen = times.get(words) ?? { count: 0, distinct: new Set() };
      seen.count++;
      seen.distinct.add(text);
      times.set(words, seen);
    }
  }
  for (const [words, { count, distinct }] of times) {
    if (count < one.entries.length * 0.5) continue;
    const singular = words.replace(/ id$/, "");
    if (groupKeys.has(singular) || groupKeys.has(`${singular}s`)) return "member";
    if (unitKeys.has(singular) || unitKeys.has(`${singular}s`)) return count >= distinct.size * 2 ? "member" : "view";
  }
  return undefined;
}

/** Whether entries of `one` list the ids of `other`'s entries as what they contain. */
function holdsIdsOf(one: View, other: View): boolean {
  const holding = one.entries.filter(entry => {
    for (const { words, value } of entry.properties.values()) {
      if (!isSeq(value) || dependencyKeys.has(words) || value.items.length === 0) continue;
      const named = value.items.filter(item => isScalar(item) && other.names.has(scalarText(item).toLowerCase()));
      if (named.length >= value.items.length * 0.5) return true;
    }
    return false;
  });
  return one.entries.length > 0 && holding.length >= one.entries.length * 0.5;
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
