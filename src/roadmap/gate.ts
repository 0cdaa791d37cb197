import { isMap, type Node } from "yaml";
import type { Entry } from "./outline.ts";
import type { Selected, SelectedList } from "./select.ts";
import { have, keysInWords, stateKeysInWords } from "./signs-in-words.ts";
import { nameSigns, standingSigns } from "./signs-of-names.ts";
import { hasStatus, isPlain, isPlanned, planningIn } from "./unit.ts";
import { changeKeys, learningKeys, settingKeys, toolKeys } from "./vocabulary.ts";

export interface Verdict {
  readonly roadmap: boolean;
  readonly signs: readonly Sign[];
}

/** What speaks for or against a document being a roadmap; a point is about one clear sign. */
export interface Sign {
  readonly points: number;
  /** A sentence to be checked against the file: what was counted, of how many, and under which keys or names. */
  readonly says: string;
}

export const enough = 2;

/** Whether a document is a roadmap at all: asked of the whole before anything is said of an entry. */
export function judgeDocument(root: Node | null, lists: readonly SelectedList[], name: string | undefined): Verdict {
  const all = lists.flatMap(list => list.selected);
  if (all.length === 0) return { roadmap: false, signs: [] };
  const sample = sampleOf(all);
  const signs = [
    ...toolSigns(root),
    ...stateSigns(sample, all),
    ...planningSigns(sample, lists),
    ...nameSigns(name),
    ...learningSigns(sample),
    ...settingSigns(sample),
    ...historySigns(sample),
  ];
  const points = signs.reduce((sum, sign) => sum + sign.points, 0);
  return { roadmap: points >= enough, signs };
}

/** Entries from all over the document, a few hundred at most: enough to tell shares, however long the list is. */
interface Sample {
  readonly selected: readonly Selected[];
  readonly entries: readonly Entry[];
  /** The entries and the groups around them. */
  readonly withGroups: readonly Entry[];
  /** How the sentences call them. */
  readonly what: string;
}

function sampleOf(all: readonly Selected[]): Sample {
  const step = Math.ceil(all.length / 300);
  const selected = step === 1 ? all : all.filter((_, index) => index % step === 0);
  const what = step === 1 ? "entries" : `entries (one in ${step} was looked at)`;
  const withGroups = new Set<Entry>();
  for (const { entry, parents } of selected) {
    withGroups.add(entry);
    for (const parent of parents) withGroups.add(parent.entry);
  }
  return { selected, entries: selected.map(({ entry }) => entry), withGroups: [...withGroups], what };
}

const share = (some: readonly unknown[], all: readonly unknown[]) => (all.length === 0 ? 0 : some.length / all.length);

function toolSigns(root: Node | null): Sign[] {
  if (!isMap(root)) return [];
  const keys = new Set(root.items.map(({ key }) => String((key as { value?: unknown })?.value)));
  const tool = toolKeys.find(wanted => wanted.every(key => keys.has(key)));
  return tool
    ? [{ points: -10, says: `Its top level has the keys of a tool's configuration: ${tool.join(", ")}.` }]
    : [];
}

function stateSigns({ entries, what }: Sample, all: readonly Selected[]): Sign[] {
  const stated = entries.filter(hasStatus);
  if (share(stated, entries) >= 0.3)
    return [{ points: 2, says: `${have(stated, entries, what)} a status${stateKeysInWords(stated)}.` }];
  // One state among thousands of entries is a sign, and a sample may miss it.
  if (!all.some(({ entry }) => hasStatus(entry))) return [];
  const some = all.flatMap(({ entry }) => (hasStatus(entry) ? entry : []));
  return [{ points: 1, says: `${have(some, all, "entries")} a status${stateKeysInWords(some)}.` }];
}

function planningSigns({ selected, entries, what }: Sample, lists: readonly SelectedList[]): Sign[] {
  const signs: Sign[] = [];
  const planned = entries.filter(isPlanned);
  if (share(planned, entries) >= 0.3) {
    const keys = keysInWords(planned, planningIn);
    signs.push({
      points: share(entries.filter(hasStatus), entries) >= 0.3 ? 1 : 2,
      says: `${have(planned, entries, what)} keys of planned work: ${keys}.`,
    });
  }
  signs.push(...standingSigns(lists));
  const parents = selected.flatMap(one => one.parents.map(({ entry }) => entry));
  if (share(parents.filter(isPlanned), parents) >= 0.5) {
    const within = selected.filter(one => one.parents.some(({ entry }) => isPlanned(entry)));
    const keys = keysInWords([...new Set(parents)].filter(isPlanned), planningIn);
    const says = `${have(within, selected, what)} a group around them with keys of planned work: ${keys}.`;
    signs.push({ points: 1.5, says });
  }
  const dated = entries.flatMap(entry => timeIn(entry) ?? []);
  if (share(dated, entries) >= 0.5) {
    const says = `${have(dated, entries, what)} a month or quarter in the first value, the first "${dated[0]}".`;
    signs.push({ points: 2, says });
  }
  return signs;
}

const timeIn = (entry: Entry) => /\b20\d\d[-/ ]?(Q[1-4]|[01]?\d)\b|\bQ[1-4]\b/.exec(firstValue(entry))?.[0];

function firstValue(entry: Entry): string {
  if (isPlain(entry)) return String((entry.node as { value?: unknown }).value);
  const first = entry.properties.values().next().value?.value as { value?: unknown } | null | undefined;
  return String(first?.value ?? "");
}

function settingSigns({ entries, what }: Sample): Sign[] {
  const settings = entries.filter(entry => hasAny(entry, settingKeys, 2));
  if (share(settings, entries) < 0.5) return [];
  const keys = keysInWords(settings, keysIn(settingKeys));
  return [{ points: -3, says: `${have(settings, entries, what)} two or more keys of settings: ${keys}.` }];
}

const keysIn = (keys: ReadonlySet<string>) => (entry: Entry) =>
  [...entry.properties.values()].filter(({ words }) => keys.has(words));

function hasAny({ properties }: Entry, keys: ReadonlySet<string>, fewest = 1): boolean {
  let count = 0;
  for (const key of properties.keys()) if (keys.has(key) && ++count >= fewest) return true;
  return false;
}

function historySigns({ withGroups: entries }: Sample): Sign[] {
  const past = entries.filter(entry => entry.properties.has("version") && hasAny(entry, changeKeys));
  const stated = entries.filter(hasStatus);
  if (share(past, entries) < 0.3 || share(stated, entries) >= 0.2) return [];
  const keys = keysInWords(past, keysIn(changeKeys));
  const says = `${have(past, entries, "entries and groups")} a version and what changed, as in a changelog: ${keys}. ${have(stated, entries, "entries and groups")} a status.`;
  return [{ points: -4, says }];
}

function learningSigns({ withGroups: entries }: Sample): Sign[] {
  const teaching = entries.filter(entry => hasAny(entry, learningKeys));
  if (share(teaching, entries) < 0.3 || share(entries.filter(hasStatus), entries) >= 0.5) return [];
  const keys = keysInWords(teaching, keysIn(learningKeys));
  return [{ points: -4, says: `${have(teaching, entries, "entries and groups")} keys of teaching material: ${keys}.` }];
}
