import { isMap, type Node } from "yaml";
import { keyWords } from "./key.ts";
import { isPeriod, isTime, naming } from "./naming.ts";
import type { Selected, SelectedList } from "./select.ts";
import { bucketStatus } from "./status.ts";
import { hasStatus, isPlain, isPlanned, share } from "./unit.ts";
import { changeKeys, learningKeys, settingKeys, toolKeys, treeKeys } from "./vocabulary.ts";

export interface Verdict {
  readonly roadmap: boolean;
  readonly signs: readonly Sign[];
}

/** What speaks for or against a document being a roadmap; a point is about one clear sign. */
export interface Sign {
  readonly points: number;
  readonly says: string;
}

export const enough = 2;

/** Whether a document is a roadmap at all: asked of the whole before anything is said of an entry. */
export function judgeDocument(root: Node | null, lists: readonly SelectedList[], name: string | undefined): Verdict {
  const all = lists.flatMap(list => list.selected);
  if (all.length === 0) return { roadmap: false, signs: [] };
  const selected = sampleOf(all);
  const signs = [
    ...toolSigns(root),
    ...stateSigns(selected, all),
    ...planningSigns(selected, lists),
    ...nameSigns(name),
    ...learningSigns(selected),
    ...settingSigns(selected),
    ...historySigns(selected),
  ];
  const points = signs.reduce((sum, sign) => sum + sign.points, 0);
  return { roadmap: points >= enough, signs };
}

/** Entries from all over the document, a few hundred at most: enough to tell shares, however long the list is. */
function sampleOf(all: readonly Selected[]): readonly Selected[] {
  const step = Math.ceil(all.length / 300);
  return step === 1 ? all : all.filter((_, index) => index % step === 0);
}

function toolSigns(root: Node | null): Sign[] {
  if (!isMap(root)) return [];
  const keys = new Set(root.items.map(({ key }) => String((key as { value?: unknown })?.value)));
  const tool = toolKeys.find(wanted => wanted.every(key => keys.has(key)));
  return tool
    ? [{ points: -10, says: `Its top-level keys (${tool.join(", ")}) are those of a tool's configuration.` }]
    : [];
}

const percent = (part: number) => `${Math.round(part * 100)} %`;

function stateSigns(sample: readonly Selected[], all: readonly Selected[]): Sign[] {
  const stated = share(
    sample.map(({ entry }) => entry),
    hasStatus,
  );
  if (stated >= 0.3) return [{ points: 2, says: `${percent(stated)} of its entries have a status.` }];
  // One state among thousands of entries is a sign, and a sample may miss it.
  return all.some(({ entry }) => hasStatus(entry)) ? [{ points: 1, says: "Some of its entries have a status." }] : [];
}

function planningSigns(selected: readonly Selected[], lists: readonly SelectedList[]): Sign[] {
  const entries = selected.map(({ entry }) => entry);
  const signs: Sign[] = [];
  const stated = share(entries, hasStatus);
  const planned = share(entries, isPlanned);
  if (planned >= 0.3)
    signs.push({
      points: stated >= 0.3 ? 1 : 2,
      says: `${percent(planned)} of its entries are planned: a priority, date, owner or estimate.`,
    });
  const bucketed = shareIn(lists, bucketStatus);
  if (bucketed >= 0.5)
    signs.push({ points: 2, says: "Its entries stand in lists named after a state, such as now, next or done." });
  if (shareIn(lists, isTime) >= 0.5)
    signs.push({ points: 2, says: "Its entries stand in lists named after a quarter, month or year." });
  else if (shareIn(lists, isPeriod) >= 0.5)
    signs.push({ points: 1.5, says: "Its entries stand in lists named after a version, phase or priority." });
  const parents = selected.flatMap(one => one.parents.map(({ entry }) => entry));
  if (share(parents, isPlanned) >= 0.5)
    signs.push({ points: 1.5, says: "Its groups are planned: they have a status or dates." });
  const named = lists.find(({ collection }) => naming(collection) === "unit" && !treeKeys.has(collection.words));
  if (named) signs.push({ points: 1, says: `Its entries stand under "${named.collection.path.at(-1)}".` });
  if (selected.some(one => one.parents.some(({ collection }) => naming(collection) === "group"))) {
    signs.push({ points: 1, says: "Its entries are grouped by phases, milestones, epics or the like." });
  }
  const dated =
    entries.filter(entry => /\b20\d\d[-/ ]?(Q[1-4]|[01]?\d)\b|\bQ[1-4]\b/.test(shortText(entry))).length /
    entries.length;
  if (dated >= 0.5) signs.push({ points: 2, says: "Its titles name dates." });
  return signs;
}

function shortText(entry: Selected["entry"]): string {
  if (isPlain(entry)) return String((entry.node as { value?: unknown }).value);
  const first = entry.properties.values().next().value?.value as { value?: unknown } | null | undefined;
  return String(first?.value ?? "");
}

/** How many of the entries, from 0 to 1, stand in a list or group of which a name passes. */
function shareIn(lists: readonly SelectedList[], test: (words: string) => unknown): number {
  const count = (some: readonly SelectedList[]) => some.reduce((sum, list) => sum + list.selected.length, 0);
  return count(lists.filter(list => enclosingNames(list.selected[0]!).some(test))) / count(lists);
}

/** Words of the lists and groups that an entry stands in; the same for all entries of its list. */
function enclosingNames({ collection, parents }: Selected): string[] {
  return [
    ...[collection, ...parents.map(parent => parent.collection)].flatMap(list => [
      list.words,
      ...list.holders.map(holder => holder.words),
    ]),
    ...parents.flatMap(({ entry }) => (entry.key ? [keyWords(String(entry.key.value))] : [])),
  ];
}

function nameSigns(name: string | undefined): Sign[] {
  const stem = name?.replaceAll("\\", "/").split("/").at(-1) ?? "";
  return /(^|[^a-z])(roadmap|backlog)s?([^a-z]|$)/i.test(stem) ? [{ points: 1, says: `It is called "${stem}".` }] : [];
}

function settingSigns(selected: readonly Selected[]): Sign[] {
  const settings = share(
    selected.map(({ entry }) => entry),
    entry => [...entry.properties.keys()].filter(words => settingKeys.has(words)).length >= 2,
  );
  return settings >= 0.5 ? [{ points: -3, says: "Its entries have the keys of settings: port, path, default." }] : [];
}

function historySigns(selected: readonly Selected[]): Sign[] {
  const entries = [...new Set(selected.flatMap(one => [one.entry, ...one.parents.map(parent => parent.entry)]))];
  const past = share(entries, ({ properties }) => properties.has("version") && hasAny(properties, changeKeys));
  if (past < 0.3 || share(entries, hasStatus) >= 0.2) return [];
  return [{ points: -4, says: "It lists versions with their changes, without a state: a changelog." }];
}

const hasAny = (properties: ReadonlyMap<string, unknown>, keys: ReadonlySet<string>) =>
  [...properties.keys()].some(words => keys.has(words));

function learningSigns(selected: readonly Selected[]): Sign[] {
  const entries = [...new Set(selected.flatMap(one => [one.entry, ...one.parents.map(parent => parent.entry)]))];
  const teaching = share(entries, entry => hasAny(entry.properties, learningKeys));
  if (teaching < 0.3 || share(entries, hasStatus) >= 0.5) return [];
  return [{ points: -4, says: "Its entries have the keys of teaching material: topics, resources, difficulty." }];
}
