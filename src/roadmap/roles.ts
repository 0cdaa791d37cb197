import { isMap, isScalar } from "yaml";
import type { Entry, Property } from "./outline.ts";
import { stageNames, statusByWord } from "./states.ts";
import { plain } from "./status.ts";
import {
  idKeys,
  nameKeyCount,
  planningKeys,
  statusRank,
  titleRank,
  valueKeys,
  weakTitleKeys,
  words,
} from "./vocabulary.ts";

/** Keys that title the entries of one list or give their state, where no known key does: told by their values. */
export interface Roles {
  title?: string;
  status?: string;
}

const never = new Set([
  ...idKeys,
  ...words("type, kind, category, priority, complexity, impact, risk, value, url, link, href, icon, color, version"),
]);

type Unread = Pick<Entry, "key" | "properties" | "known">;

/**
 * What the keys of a list mean where their names do not say it. `bets: [{ bet: Undo, readiness: done }]`: nearly every
 * entry has the key, and the values read like titles, each its own, or like states. In a list whose name speaks of no
 * plan, only a key that the list is named after titles an entry.
 */
export function rolesOf(maps: readonly Unread[], listWords: string, isNamed: boolean): Roles {
  if (maps.length === 0) return {};
  const roles: Roles = {};
  const own = sharedTitle(maps) ?? titleNamedAfterList(maps, listWords);
  if (own) roles.title = own;
  const lacksTitle = maps.filter(entry => !entry.key && !hasTitleKey(entry)).length > maps.length / 2;
  const lacksStatus = maps.filter(entry => !has(entry, statusRank)).length > maps.length / 2;
  if (!lacksTitle && !lacksStatus) return roles;
  for (const [key, values] of columnsOf(maps)) {
    if (values.length < maps.length * 0.8) continue;
    if (lacksStatus && !roles.status && areStates(values, isNamed)) roles.status = key;
    else if (lacksTitle && !roles.title && !planningKeys.has(key) && !titleRank.has(key) && areTitles(values)) {
      if (!isNamed && listWords !== "" && !isNamedAfter(listWords, key)) continue;
      // A description names its entry well enough, unless something stands before it.
      if (first(maps[0]!) === key || !maps.some(entry => has(entry, titleRank))) roles.title = key;
    }
  }
  return roles;
}

/**
 * What entries go by whose would-be title is one that they share: `{ id: T-1, milestone: M1 }, { id: T-2, milestone: M1 }`
 * says where they belong.
 */
function sharedTitle(maps: readonly Unread[]): string | undefined {
  const titles = maps.flatMap(({ key, known: { title } }) => (key || !title ? [] : [title]));
  if (titles.length < 3 || titles.some(({ words }) => titleRank.get(words)! < nameKeyCount)) return undefined;
  const distinct = new Set(titles.map(({ value }) => String(value.value)));
  if (distinct.size > titles.length * 0.6) return undefined;
  const identified = maps.filter(({ known }) => known.id);
  return identified.length >= maps.length * 0.8 ? identified[0]!.known.id!.words : undefined;
}

/** `bets: [{ bet: Undo, goal: Rows get lost. }]`: what the list is named after says better than a goal what its entries are. */
function titleNamedAfterList(maps: readonly Unread[], listWords: string): string | undefined {
  for (const key of maps[0]!.properties.keys()) {
    if (listWords !== `${key}s` && listWords !== `${key.slice(0, -1)}ies`) continue;
    if (titleRank.has(key) || planningKeys.has(key) || never.has(key)) return undefined;
    const named = maps.some(({ known: { title } }) => title && titleRank.get(title.words)! < nameKeyCount);
    const values = columnsOf(maps).get(key) ?? [];
    return !named && values.length >= maps.length * 0.8 && areTitles(values) ? key : undefined;
  }
  return undefined;
}

const hasTitleKey = ({ properties }: Pick<Entry, "properties">) => {
  for (const key of properties.keys()) if (titleRank.has(key) && !weakTitleKeys.has(key)) return true;
  return false;
};

/** The first key of an entry that does not number it. */
function first({ properties }: Pick<Entry, "properties">): string | undefined {
  for (const key of properties.keys()) if (!never.has(key)) return key;
  return undefined;
}

const has = ({ properties }: Pick<Entry, "properties">, rank: ReadonlyMap<string, number>) => {
  for (const key of properties.keys()) if (rank.has(key)) return true;
  return false;
};

function columnsOf(maps: readonly Pick<Entry, "properties">[]): Map<string, string[]> {
  const columns = new Map<string, string[]>();
  for (const { properties } of maps) {
    for (const { words: key, value } of properties.values()) {
      const scalar = never.has(key) ? undefined : scalarOf(value);
      if (!scalar) continue;
      const column = columns.get(key);
      if (column) column.push(String(scalar.value));
      else columns.set(key, [String(scalar.value)]);
    }
  }
  return columns;
}

/** `activities` and `activity`. */
const isNamedAfter = (list: string, key: string) =>
  list.includes(key) || (key.length > 3 && list.includes(key.slice(0, -1)));

/** In a list with no telling name, states that all differ are those that a tool knows, not those of work. */
function areStates(values: readonly string[], isNamed: boolean): boolean {
  if (!isNamed && new Set(values).size === values.length) return false;
  let others = values.length * 0.2;
  for (const value of values) {
    const text = value.length > 60 ? "" : plain(value);
    if (statusByWord.has(text) && !stageNames.has(text)) continue;
    if (--others < 0) return false;
  }
  return values.length >= 2;
}

/** Short texts of letters, each written once: no dates, numbers, addresses or states. */
function areTitles(values: readonly string[]): boolean {
  const titles = values.filter(
    value => value.length <= 160 && /\p{L}{2}/u.test(value) && !/^\S*[/\\@]\S*$|^\d|^\S+\.\w{1,4}$/.test(value),
  );
  return titles.length >= values.length * 0.8 && new Set(values).size >= values.length * 0.9;
}

/** The scalar that a value is, or that stands for it: `{ value: done, since: 2026-01-01 }`. */
export function scalarOf(value: Property["value"]) {
  if (isScalar(value)) return value;
  if (!isMap(value)) return undefined;
  for (const wanted of valueKeys) {
    const pair = value.items.find(({ key }) => isScalar(key) && key.value === wanted);
    if (isScalar(pair?.value)) return pair.value;
  }
  return undefined;
}
