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
  const total = lists.reduce((sum, { selected }) => sum + selected.length, 0);
  const sign = (points: number, what: string, least: number, namesOf: NamesOf) => {
    const found = new Set<string>();
    let standing = 0;
    for (const list of lists) {
      const names = namesOf(list);
      if (names.length > 0) standing += list.selected.length;
      for (const name of names) found.add(name);
    }
    if (standing === 0 || standing / total < least) return false;
    const entries = `${total} ${total === 1 ? "entry" : "entries"} ${standing === 1 ? "stands" : "stand"}`;
    signs.push({ points, says: `${standing} of ${entries} under ${what}: ${quoted([...found])}.` });
    return true;
  };
  const enclosing = new Map(lists.map(list => [list, enclosingNames(list)]));
  const thatPass = (passes: (words: string) => unknown): NamesOf => {
    // The lists of a file have few names between them.
    const passing = new Map<string, boolean>();
    const isPassing = (name: string) => {
      let known = passing.get(name);
      if (known === undefined) {
        known = Boolean(passes(keyWords(name)));
        passing.set(name, known);
      }
      return known;
    };
    return list => enclosing.get(list)!.filter(isPassing);
  };
  sign(2, "the name of a state", 0.5, thatPass(bucketStatus));
  sign(2, "a quarter, month or year", 0.5, thatPass(isTime)) ||
    sign(1.5, "a version, a phase or a priority", 0.5, thatPass(isPeriod));
  sign(1, "a name for planned work", 0, list => workName(list.collection));
  sign(1, "a name for the parts of a plan", 0, ({ selected }) => selected[0]!.parents.flatMap(groupName));
  return signs;
}

type NamesOf = (list: SelectedList) => readonly string[];

/** Names, as written, of the lists and groups that the entries of a list stand in. */
function enclosingNames({ selected }: SelectedList): string[] {
  const { collection, parents } = selected[0]!;
  const names: string[] = [];
  const add = (key: Scalar | undefined) => key && names.push(String(key.value));
  const addList = ({ key, holders }: Collection) => {
    add(key);
    for (const holder of holders) add(holder.key);
  };
  addList(collection);
  for (const parent of parents) {
    addList(parent.collection);
    add(parent.entry.key);
  }
  return names;
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
