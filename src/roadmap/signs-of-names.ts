import type { Scalar } from "yaml";
import type { Sign } from "./gate.ts";
import { keyWords } from "./key.ts";
import { isPeriod, isTime, naming, namingOf } from "./naming.ts";
import type { Collection } from "./outline.ts";
import type { SelectedList } from "./select.ts";
import { quoted } from "./signs-in-words.ts";
import { bucketStatus } from "./status.ts";
import { treeKeys } from "./vocabulary.ts";

/** What the name of a file says. */
export function nameSigns(name: string | undefined): Sign[] {
  const stem = name?.replaceAll("\\", "/").split("/").at(-1) ?? "";
  return /(^|[^a-z])(roadmap|backlog)s?([^a-z]|$)/i.test(stem) ? [{ points: 1, says: `It is called "${stem}".` }] : [];
}

/** What the names of the lists and groups say that entries stand in. */
export function standingSigns(lists: readonly SelectedList[]): Sign[] {
  const signs: Sign[] = [];
  const sign = (points: number, what: string, least: number, namesOf: (list: SelectedList) => readonly string[]) => {
    const named = lists.map(list => ({ amount: list.selected.length, names: namesOf(list) }));
    const total = named.reduce((sum, { amount }) => sum + amount, 0);
    const standing = named.reduce((sum, { amount, names }) => sum + (names.length > 0 ? amount : 0), 0);
    if (standing === 0 || standing / total < least) return false;
    const stand = standing === 1 ? "stands" : "stand";
    const names = quoted(named.flatMap(one => one.names));
    signs.push({
      points,
      says: `${standing} of ${total} ${total === 1 ? "entry" : "entries"} ${stand} under ${what}: ${names}.`,
    });
    return true;
  };
  sign(2, "the name of a state", 0.5, list => enclosingNames(list, bucketStatus));
  sign(2, "a quarter, month or year", 0.5, list => enclosingNames(list, isTime)) ||
    sign(1.5, "a version, a phase or a priority", 0.5, list => enclosingNames(list, isPeriod));
  sign(1, "a name for planned work", 0, list => workName(list.collection));
  sign(1, "a name for the parts of a plan", 0, ({ selected }) => selected[0]!.parents.flatMap(groupName));
  return signs;
}

/** Names, as written, that pass, of the lists and groups that the entries of a list stand in. */
function enclosingNames({ selected }: SelectedList, passes: (words: string) => unknown): string[] {
  const { collection, parents } = selected[0]!;
  const keys = [
    ...[collection, ...parents.map(parent => parent.collection)].flatMap(list => [
      list.key,
      ...list.holders.map(holder => holder.key),
    ]),
    ...parents.map(({ entry }) => entry.key),
  ];
  return keys.flatMap(key => (key && passes(keyWords(String(key.value))) ? String(key.value) : []));
}

function workName(collection: Collection): string[] {
  if (naming(collection) !== "unit" || treeKeys.has(collection.words)) return [];
  // The parts of what is named for work: `backlog: { editor: [], printer: [] }`.
  const key = namingOf(collection.words) === "unit" ? collection.key : collection.holders.at(-1)?.key;
  return [nameOf(key)];
}

const groupName = ({ collection }: { readonly collection: Collection }): string[] =>
  naming(collection) === "group" ? [nameOf(collection.key)] : [];

const nameOf = (key: Scalar | undefined): string => String(key?.value ?? "");
