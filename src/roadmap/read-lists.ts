import type { Node, Scalar } from "yaml";
import { effortKeys } from "./effort.ts";
import { effortAt } from "./entry.ts";
import type { Span } from "./feature.ts";
import { layoutPathOf } from "./locate.ts";
import { type Property, startOf, textOf } from "./outline.ts";
import { idProperty, statusProperty, titleProperty } from "./properties.ts";
import type { Selected, SelectedList } from "./select.ts";
import { isPlain } from "./unit.ts";

/** What the reader takes a key of the entries for. */
export const keyMeanings = ["title", "status", "id", "effort"] as const;
export type KeyMeaning = (typeof keyMeanings)[number];

/** What gives an entry its title or id where no key of its own does. */
export type Elsewhere = "its own key" | "its text" | "its id" | "the file's name";

/** What the entries of a list have for one meaning, and how many of them. */
export interface KeyUse {
  readonly meaning: KeyMeaning;
  /** As written; absent where it comes from elsewhere. */
  readonly key?: string;
  readonly from?: Elsewhere;
  readonly entries: number;
}

/** Lists of one path whose entries are features. */
export interface ReadList {
  /** As a layout names it: `epics[].features[]`. */
  readonly path: string;
  /** The key that the first of them stands under, or its first entry. */
  readonly at: Span;
  readonly features: number;
  /** Entries that are no features because they hold some: groups. */
  readonly groups: number;
  /** Entries that are neither. */
  readonly others: number;
  readonly uses: readonly KeyUse[];
  /** Keys of the entries that were given none of these meanings, most frequent first. */
  readonly otherKeys: readonly { readonly key: string; readonly entries: number }[];
}

/** The nodes of the entries that hold features. */
export const holdersOf = (lists: readonly SelectedList[]): ReadonlySet<unknown> =>
  new Set(lists.flatMap(({ selected }) => selected.flatMap(one => one.parents.map(({ entry }) => entry.node))));

/** Lists with the same path as a layout writes it. */
export function byPath(lists: readonly SelectedList[]): SelectedList[][] {
  const found = new Map<string, SelectedList[]>();
  for (const list of lists) {
    const { path } = placeOf(list);
    const same = found.get(path);
    if (same) same.push(list);
    else found.set(path, [list]);
  }
  return [...found.values()];
}

export function placeOf({ collection, selected }: SelectedList): { readonly path: string; readonly at: Span } {
  const first = selected[0]!;
  const start = startOf(first.entry);
  const at = collection.key ? textOf(collection.key).span : { start, end: start };
  return { path: layoutPathOf(first), at };
}

/**
 * How the lists of one path are read.
 * @param holders entries that hold features.
 * @param listKeys keys of the lists of features.
 */
export function readList(
  lists: readonly SelectedList[],
  effort: readonly string[],
  holders: ReadonlySet<unknown>,
  listKeys: ReadonlySet<unknown>,
): ReadList {
  const selected = lists.flatMap(list => list.selected);
  const isFile = lists.some(({ file }) => file);
  const taken = new Set(listKeys);
  const uses = keyMeanings.flatMap(meaning => {
    const counts = new Map<string, KeyUse>();
    for (const one of selected) {
      const found = usedFor[meaning](one, { effort, isFile });
      if (!found) continue;
      const { key, from } = found;
      if (key) taken.add(key);
      const use = { meaning, ...(key && { key: String(key.value) }), ...(from && { from }) };
      const id = JSON.stringify(use);
      counts.set(id, { ...use, entries: (counts.get(id)?.entries ?? 0) + 1 });
    }
    return [...counts.values()].toSorted((a, b) => b.entries - a.entries);
  });
  const chosen = new Set<unknown>(selected.map(({ entry }) => entry.node));
  const left = new Set(lists.flatMap(({ collection }) => collection.entries.map(({ node }) => node)));
  for (const node of chosen) left.delete(node as Node);
  const groups = [...left].filter(node => holders.has(node)).length;
  return {
    ...placeOf(lists[0]!),
    features: selected.length,
    groups,
    others: left.size - groups,
    uses,
    otherKeys: otherKeys(selected, taken),
  };
}

function otherKeys(selected: readonly Selected[], taken: ReadonlySet<unknown>): ReadList["otherKeys"] {
  const counts = new Map<string, number>();
  for (const { entry } of selected) {
    for (const { key } of entry.properties.values()) {
      if (!taken.has(key)) counts.set(String(key.value), (counts.get(String(key.value)) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([key, entries]) => ({ key, entries }));
}

interface Found {
  readonly key?: Scalar;
  readonly from?: Elsewhere;
}

type Find = (
  selected: Selected,
  how: { readonly effort: readonly string[]; readonly isFile: boolean },
) => Found | undefined;

const keyOf = (property: Property | undefined): Found | undefined => property && { key: property.key };

const usedFor: Readonly<Record<KeyMeaning, Find>> = {
  title: ({ entry }, { isFile }) => {
    if (isPlain(entry)) return { from: "its text" };
    const title = titleProperty(entry);
    if (title) return { key: title.key };
    if (isFile) return { from: "the file's name" };
    if (entry.key) return { from: "its own key" };
    return idProperty(entry) && { from: "its id" };
  },
  // `Undo: done` gives a state without a key of its own.
  status: ({ entry }) => (statusProperty(entry)?.key === entry.key ? undefined : keyOf(statusProperty(entry))),
  id: ({ entry }) => keyOf(idProperty(entry)) ?? (entry.key && { from: "its own key" }),
  effort: ({ entry }, { effort }) => {
    for (const words of [...effort, ...effortKeys.keys()]) {
      if (effortAt(entry, words, effortKeys.get(words) ?? "points")) return keyOf(entry.properties.get(words));
    }
    return undefined;
  },
};
