import { effortKeys } from "./effort.ts";
import type { Text } from "./feature.ts";
import { enough, type Sign } from "./gate.ts";
import { layoutPathOf, locate } from "./locate.ts";
import { modelineIn } from "./modeline.ts";
import { type Collection, type Property, textOf } from "./outline.ts";
import { parseYaml } from "./parse.ts";
import { idProperty, statusProperty, titleProperty } from "./properties.ts";
import type { ReadOptions } from "./read.ts";
import type { Selected, SelectedList } from "./select.ts";
import { toldBy } from "./told.ts";

/** What the reader takes a key of the entries for. */
export const keyMeanings = ["title", "status", "id", "effort"] as const;
export type KeyMeaning = (typeof keyMeanings)[number];

/** Lists of one path whose entries are features. */
export interface ReadList {
  /** As a layout names it: `epics[].features[]`. */
  readonly path: string;
  /** The key that the first of them stands under; absent at the top of a document. */
  readonly at?: Text;
  readonly features: number;
  /** Keys of the entries that were given a meaning, and how many entries have them. */
  readonly keys: readonly { readonly key: string; readonly meaning: KeyMeaning; readonly entries: number }[];
}

/** How a text is read as a roadmap, for a person to check against the file. */
export interface Reading {
  /** Signs for and against a roadmap; a point is about one clear sign, and `enough` of them make one. */
  readonly signs: readonly Sign[];
  readonly enough: number;
  /** Whether the team said itself where the features are. */
  readonly told: boolean;
  /** Whether the team said that the whole file is one feature. */
  readonly one: boolean;
  /** Most features first. */
  readonly lists: readonly ReadList[];
  /** Lists that were not taken, with the reason, a clause: `it lists headings`. */
  readonly passedOver: readonly { readonly path: string; readonly at?: Text; readonly reason: string }[];
}

/** Reads a text once more, to tell how it is read. Never throws. */
export function readingOf(text: string, options: ReadOptions = {}): Reading {
  const own = modelineIn(text);
  const layout = own || options.layout ? { ...options.layout, ...own?.layout } : undefined;
  const told = layout && toldBy(layout);
  const { lists, passedOver, verdict } = locate(parseYaml(text).documents, told, options);
  const byPath = new Map<string, SelectedList[]>();
  for (const list of lists) {
    const path = layoutPathOf(list.selected[0]!);
    const same = byPath.get(path);
    if (same) same.push(list);
    else byPath.set(path, [list]);
  }
  return {
    signs: verdict.signs,
    enough,
    told: told !== undefined && told.paths.length > 0,
    one: options.one !== undefined,
    lists: [...byPath]
      .map(([path, same]) => readList(path, same, told?.effort ?? []))
      .toSorted((a, b) => b.features - a.features),
    passedOver: passedOver.map(({ list, reason }) => ({
      path: layoutPathOf(list.selected[0]!),
      ...keyOf(list.collection),
      reason,
    })),
  };
}

const keyOf = ({ key }: Collection): { at?: Text } => (key ? { at: textOf(key) } : {});

function readList(path: string, lists: readonly SelectedList[], effort: readonly string[]): ReadList {
  const selected = lists.flatMap(list => list.selected);
  const keys = keyMeanings.flatMap(meaning => {
    const counts = new Map<string, number>();
    for (const one of selected) {
      const key = propertyFor[meaning](one, effort)?.key.value;
      if (key !== undefined) counts.set(String(key), (counts.get(String(key)) ?? 0) + 1);
    }
    return [...counts].toSorted((a, b) => b[1] - a[1]).map(([key, entries]) => ({ key, meaning, entries }));
  });
  return { path, ...keyOf(lists[0]!.collection), features: selected.length, keys };
}

type Find = (selected: Selected, effort: readonly string[]) => Property | undefined;

const propertyFor: Readonly<Record<KeyMeaning, Find>> = {
  title: ({ entry }) => titleProperty(entry),
  // `Undo: done` gives a state without a key of its own.
  status: ({ entry }) => (statusProperty(entry)?.key === entry.key ? undefined : statusProperty(entry)),
  id: ({ entry }) => idProperty(entry),
  effort: ({ entry }, told) => {
    for (const words of [...told, ...effortKeys.keys()]) {
      const property = entry.properties.get(words);
      if (property) return property;
    }
    return undefined;
  },
};
