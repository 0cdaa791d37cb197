import { isSeq } from "yaml";
import { keyWords } from "./key.ts";
import type { Collection, Entry, Holder } from "./outline.ts";
import { titleProperty } from "./properties.ts";
import { remembered } from "./remembered.ts";
import { bucketStatus } from "./status.ts";
import { groupKeys, outputKeys, rankWords, softKeys, unitKeys } from "./vocabulary.ts";

/** What the name of a list says about what is in it. */
export type Naming = "unit" | "group" | "bucket" | "period" | "soft" | "other";

export function naming({ words, holders }: Pick<Collection, "words" | "holders">): Naming {
  const own = namingOf(words);
  if (own === "unit" || own === "soft") return own;
  const holder = holders.at(-1);
  if (!holder) return own;
  const around = namingOf(holder.words);
  // The parts of what has a name: `backlog: { editor: [], printer: [] }`, `next_steps: { soon: [] }`.
  if (around === "soft") return around;
  return own === "other" && around !== "other" && holdsOnlyLists(holder) ? (around === "group" ? "unit" : around) : own;
}

export function namingOf(words: string): Naming {
  if (groupKeys.has(words)) return "group";
  if (softKeys.has(words)) return "soft";
  if (unitKeys.has(words)) return "unit";
  if (isPeriod(words)) return "period";
  const last = words.slice(words.lastIndexOf(" ") + 1);
  if (groupKeys.has(last)) return "group";
  if (bucketStatus(words)) return "bucket";
  const first = words.split(" ", 1)[0]!;
  if (unitKeys.has(last) || (unitKeys.has(first) && first.length > 4)) return "unit";
  return "other";
}

const time =
  /^(?:(?:q[1-4]|h[12]|[1-4]q|t[1-4])(?: (?:fy ?)?\d{2,4})?|(?:fy ?)?(?:20)?\d\d (?:q[1-4]|h[12]|t[1-4])|(?:fy ?)?20\d\d(?: \d\d?)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: 20\d\d)?|20\d\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|20\d\d年.*|\d+月)$/;
const version = /^(?:v|version |release )? ?\d{1,3}(?: \d+){0,2}(?: ?x| (?:alpha|beta|rc|lts)\d*)?$/;
const numbered = /^(\p{L}{2,}?) ?(?:\d+|[ivx]+|[a-d])(?: .*)?$/u;
const ranked = /^p[0-5]$/;

/** A stretch of time: `Q1 2026`, `2026-H2`, `March`. */
export const isTime = (words: string): boolean => time.test(words);

/** A name that orders work without naming it: a time, a version, a rank, a numbered phase. */
export function isPeriod(words: string): boolean {
  if (words.length > 40) return false;
  if (isTime(words) || version.test(words) || ranked.test(words) || rankWords.has(words)) return true;
  if (outputKeys.has(words.slice(words.lastIndexOf(" ") + 1))) return false;
  const stem = numbered.exec(words)?.[1];
  return stem !== undefined && isGroupKey(stem);
}

/**
 * What an item of a list is taken for, which decides what its own lists may be: `roadmap: [{ quarter: Q1, items: [] }]` is a
 * list of groups, whatever its name says.
 */
export function namingOfEntry(entry: Entry, list: Naming): Naming {
  if (list !== "unit") return list;
  if (entry.properties.size > 0 && listsOnly(entry)) return "group";
  if (entry.key && isNameOfPeriod(String(entry.key.value))) return "group";
  const title = titleProperty(entry);
  if (!title) return list;
  return isGroupKey(title.words) || isNameOfPeriod(String(title.value.value)) ? "group" : list;
}

const isNameOfPeriod = remembered(name => isPeriod(keyWords(name)));

const isGroupKey = (words: string) => groupKeys.has(words) || groupKeys.has(`${words}s`);

const holdsOnlyLists = (holder: Holder): boolean => holder.properties.size >= 2 && listsOnly(holder);

function listsOnly({ properties }: Pick<Entry, "properties">): boolean {
  for (const { value } of properties.values()) if (!isSeq(value)) return false;
  return true;
}
