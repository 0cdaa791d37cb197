import { readChecklist } from "./checklist.ts";
import type { Text } from "./feature.ts";
import { enough, type Sign } from "./gate.ts";
import { type Layout, layoutKeys } from "./layout.ts";
import { locate } from "./locate.ts";
import { type Modeline, modelineIn } from "./modeline.ts";
import { otherLists, type UnreadList } from "./other-lists.ts";
import { parseYaml } from "./parse.ts";
import type { ReadOptions } from "./read.ts";
import { byPath, holdersOf, placeOf, type ReadList, readList } from "./read-lists.ts";
import { type ReadState, readStates } from "./read-states.ts";
import type { PassedOver } from "./select.ts";
import { toldBy } from "./told.ts";

/** How a text is read as a roadmap, for a person to check against the file. */
export interface Reading {
  /** Signs for and against a roadmap; a point is about one clear sign, and `enough` of them make one. */
  readonly signs: readonly Sign[];
  readonly enough: number;
  /** Whether the team says that it is a roadmap. */
  readonly declared: boolean;
  /** Whether the text is no YAML and was read as lines with boxes to tick. */
  readonly checklist: boolean;
  /** Present where the whole file is one feature: what the settings say of it. */
  readonly one?: NonNullable<ReadOptions["one"]>;
  /** What the team says itself of how it is read: in the settings, and before them in a comment of the file. */
  readonly layout: Layout;
  /** The comment near the top of the file that says how it is read. */
  readonly comment?: Modeline;
  /** In the order of the file. */
  readonly lists: readonly ReadList[];
  /** Most features first. */
  readonly states: readonly ReadState[];
  /** Entries that look planned and were not taken. */
  readonly passedOver: readonly PassedOverList[];
  /** Lists beside the features that hold nothing planned. */
  readonly unread: readonly UnreadList[];
}

/** Entries of lists with one path, and what they are: `headings without work items`. */
export interface PassedOverList {
  readonly path: string;
  readonly at: Text["span"];
  /** How many, and of how many in these lists. */
  readonly entries: number;
  readonly of: number;
  readonly lists: number;
  readonly reason: string;
}

/** Reads a text once more, to tell how it is read. Never throws. */
export function readingOf(text: string, options: ReadOptions = {}): Reading {
  const comment = modelineIn(text);
  const layout = saidIn({ ...options.layout, ...comment?.layout });
  const told = comment || options.layout ? toldBy(layout) : undefined;
  const { documents, restore } = parseYaml(text);
  const { lists, passedOver, verdict } = locate(documents, told, options);
  const declared = options.declared === true || comment !== undefined;
  const checklist = !options.one && !verdict.roadmap && !(declared && lists.length > 0) && readChecklist(text);
  const holders = holdersOf(lists);
  const listKeys = new Set(lists.map(({ collection }) => collection.key));
  return {
    signs: verdict.signs,
    enough,
    declared,
    checklist: checklist !== undefined && checklist !== false,
    ...(options.one && { one: options.one }),
    layout,
    ...(comment && { comment }),
    lists: byPath(lists)
      .map(same => readList(same, told?.effort ?? [], holders, listKeys))
      .toSorted((a, b) => a.at.start - b.at.start),
    states: readStates(lists, told?.states, restore),
    passedOver: passedOverLists(passedOver),
    unread: options.one ? [] : otherLists(documents, lists, passedOver),
  };
}

/** Without what settings know of it besides. */
const saidIn = (layout: Layout): Layout =>
  Object.fromEntries(
    (["features", ...layoutKeys, "statuses"] as const).flatMap(key => (layout[key] ? [[key, layout[key]]] : [])),
  );

function passedOverLists(passedOver: readonly PassedOver[]): PassedOverList[] {
  const rows = new Map<string, PassedOverList>();
  for (const { list, reason } of passedOver) {
    const { path, at } = placeOf(list);
    const key = JSON.stringify([path, reason]);
    const row = rows.get(key) ?? { path, at, entries: 0, of: 0, lists: 0, reason };
    const { selected, collection } = list;
    rows.set(key, {
      ...row,
      entries: row.entries + selected.length,
      of: row.of + collection.entries.length,
      lists: row.lists + 1,
    });
  }
  return [...rows.values()];
}
