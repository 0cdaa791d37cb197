import { isScalar, type Scalar } from "yaml";
import type { Status, Text } from "./feature.ts";
import { type Collection, type Entry, type Holder, textOf } from "./outline.ts";
import { statusProperty, titleProperty } from "./properties.ts";
import type { Selected } from "./select.ts";
import { stageNames, statusByWord } from "./states.ts";
import { bucketStatus, isBlocked, percentStatus, plain, statusOf, tickBox } from "./status.ts";
import { share } from "./unit.ts";
import { doneKeys, progressKeys } from "./vocabulary.ts";

/** A state, and the text of the roadmap that gives it. */
export interface State {
  readonly status: Status;
  readonly written: Text;
}

/** What written states stand for as the team says itself, in lower case. */
export type SaidStates = ReadonlyMap<string, Status>;

/** The entry's own state, else that of the nearest list name or group that gives one. */
export function stateIn(selected: Selected, said?: SaidStates): State | undefined {
  const own = ownState(selected.entry, said);
  if (own && own.status === "unknown" && isBlocked(own.written.text)) {
    return {
      status: inherited(selected, said)?.status === "in-progress" ? "in-progress" : "planned",
      written: own.written,
    };
  }
  return own ?? tickedState(selected.entry) ?? inherited(selected, said);
}

function tickedState({ node }: Entry): State | undefined {
  const status = isScalar(node) && tickBox(String(node.value));
  return status ? { status, written: textOf(node) } : undefined;
}

function inherited({ collection, parents }: Selected, said: SaidStates | undefined): State | undefined {
  const known = (state: State | undefined) => (state && state.status !== "unknown" ? state : undefined);
  let found = known(stateOfList(collection, said));
  for (let index = parents.length - 1; index >= 0 && !found; index--) {
    const parent = parents[index]!;
    found = known(ownState(parent.entry, said)) ?? stateOfGroup(parent.entry, parent.collection);
    found ??= known(stateOfList(parent.collection, said));
  }
  return found;
}

function stateOfList({ key, holders }: Collection, said: SaidStates | undefined): State | undefined {
  const named = stateOfName(key, said);
  if (named) return named;
  for (const holder of holders.toReversed()) {
    const found = ownState(holder, said) ?? stateOfName(holder.key, said);
    if (found && found.status !== "unknown") return found;
  }
  return undefined;
}

const saidOf = (written: string, said: SaidStates | undefined) => said?.get(written.trim().toLowerCase());

function stateOfName(key: Scalar | undefined, said: SaidStates | undefined): State | undefined {
  const status = key && (saidOf(String(key.value), said) ?? bucketStatus(String(key.value)));
  return status ? { status, written: textOf(key) } : undefined;
}

const boards = new WeakMap<Collection, boolean>();

/** `{ name: Doing, cards: [...] }` gives its cards a state where the groups beside it are named after states as well. */
function stateOfGroup(entry: Entry, groups: Collection): State | undefined {
  let isBoard = boards.get(groups);
  if (isBoard === undefined) {
    isBoard = share(groups.entries, group => stateOfTitle(group) !== undefined) >= 0.5;
    boards.set(groups, isBoard);
  }
  return isBoard ? stateOfTitle(entry) : undefined;
}

function stateOfTitle(entry: Entry): State | undefined {
  for (const scalar of [titleProperty(entry)?.value, entry.key]) {
    if (!scalar) continue;
    const words = plain(String(scalar.value));
    const status = stageNames.has(words) ? undefined : statusByWord.get(words);
    if (status) return { status, written: textOf(scalar) };
  }
  return undefined;
}

/** The state that an entry or a map gives itself: by a status key, a yes or no, or a percentage. */
function ownState(entry: Entry | Holder, said: SaidStates | undefined): State | undefined {
  const property = statusProperty(entry);
  const written = property && textOf(property.value);
  const status = written ? (saidOf(written.text, said) ?? statusOf(written.text)) : "unknown";
  if (written && status !== "unknown") return { status, written };
  return answered(entry) ?? progressed(entry) ?? (written && { status, written });
}

/** `is_complete: false` beside `is_current: true`: what is true says more than what is not. */
function answered({ properties }: Pick<Entry, "properties">): State | undefined {
  let negative: State | undefined;
  for (const [words, { value }] of properties) {
    const status = Object.hasOwn(doneKeys, words) ? doneKeys[words] : undefined;
    if (!status || !isScalar(value)) continue;
    const written = textOf(value);
    const answer = truth(written.text);
    if (answer === true) return { status, written };
    if (answer === false && status === "shipped") negative ??= { status: "planned", written };
  }
  return negative;
}

function progressed({ properties }: Pick<Entry, "properties">): State | undefined {
  for (const key of progressKeys) {
    const value = properties.get(key)?.value;
    const status = isScalar(value) && percentStatus(String(value.value));
    if (status) return { status, written: textOf(value as Scalar) };
  }
  return undefined;
}

/** Yes, no, or neither; a date or version under a key such as `released` is a yes. */
function truth(written: string): boolean | undefined {
  const text = written.trim().toLowerCase();
  if (/^(true|yes|y|1|x|100 ?%?|✅|✓|✔|☑)$/.test(text)) return true;
  if (/^(false|no|n|0 ?%?|❌|☐|⬜)$/.test(text)) return false;
  return /^(v?\d+\.\d|\d{4}-\d\d)/.test(text) ? true : undefined;
}
