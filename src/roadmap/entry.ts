import { isMap, isScalar, isSeq, type Node } from "yaml";
import { commentsOf } from "./comments.ts";
import { effortKeys, effortOf } from "./effort.ts";
import type { EntryShape, Feature, Field, Span, Status, Text } from "./feature.ts";
import { keyWords } from "./key.ts";
import { type Entry, type Holder, textOf } from "./outline.ts";
import type { Selected } from "./select.ts";
import { bucketStatus, isBlocked, statusOf, tickBox, tickBoxes } from "./status.ts";
import { firstOf, isPlain } from "./unit.ts";
import { doneKeys, idKeys, statusKeys, titleKeys } from "./vocabulary.ts";

export interface Source {
  readonly text: string;
  /** Puts back into a value what was masked to parse it. */
  readonly restore: (value: string) => string;
}

/** Makes a feature of an entry. */
export function featureOf(selected: Selected, source: Source): Feature {
  const { entry } = selected;
  const title = titleOf(entry, source);
  const status = statusIn(selected, source);
  const fields: Field[] = [];
  if (!isPlain(entry)) collectFields(entry.node, "", fields, source, 0);
  const span: Span = { start: entry.start, end: entry.node.range![1] };
  const effort = effortIn(entry);
  const id = firstOf(entry, idKeys) ?? idLike(entry);
  return {
    ...(id ? { id: String((id.value as { value?: unknown }).value) } : entry.key && { id: String(entry.key.value) }),
    title,
    span,
    shape: shapeOf(entry),
    ...status,
    group: groupOf(selected, source),
    ...(effort && { effort }),
    fields: fields.filter(field => field.span.start !== title.span.start),
    comments: commentsOf(source.text, span, fields),
  };
}

function shapeOf(entry: Entry): EntryShape {
  if (isPlain(entry)) return "string";
  if ((entry.node as { flow?: boolean }).flow) return "flow";
  return entry.key ? "keyed" : "mapping";
}

const restored = (text: Text, { restore }: Source): Text => ({ ...text, text: restore(text.text).trim() });

function titleOf(entry: Entry, source: Source): Text {
  if (isScalar(entry.node)) return withoutBox(restored(textOf(entry.node), source));
  // A key stands for its entry, unless a short name says it better.
  const property =
    firstOf(entry, entry.key ? titleKeys.slice(0, 20) : titleKeys) ??
    (entry.key ? undefined : (firstOf(entry, idKeys) ?? idLike(entry)));
  if (property && isScalar(property.value)) return firstLine(restored(textOf(property.value), source));
  if (entry.key) return restored(textOf(entry.key), source);
  return { text: "(untitled)", span: { start: entry.start, end: entry.start } };
}

const idLike = (entry: Entry) =>
  [...entry.properties.values()].find(({ words, value }) => words.endsWith(" id") && isScalar(value));

/** A tick box in front of a string is its state, not its name. */
function withoutBox(title: Text): Text {
  const text = title.text.replace(tickBoxes, "").trim();
  return text === "" ? title : { ...title, text };
}

/** A long text stands for the entry with its first line. */
function firstLine(title: Text): Text {
  const line = title.text.split("\n", 1)[0]!.trim();
  return { text: line.length > 120 ? `${line.slice(0, 119)}…` : line, span: title.span };
}

type StatusFields = Pick<Feature, "status" | "statusAsWritten">;

/** The entry's own state, else that of the nearest list name or group that gives one. */
function statusIn(selected: Selected, source: Source): StatusFields {
  const { entry, collection, parents } = selected;
  const own = statusProperty(entry);
  const enclosing = [
    { collection, entry: undefined as Entry | undefined },
    ...parents.toReversed().flatMap((parent, index, all) => [
      { collection: (all[index - 1] ?? { collection }).collection, entry: parent.entry as Entry | undefined },
      { collection: parent.collection, entry: undefined },
    ]),
  ];
  if (own) {
    if (own.status === "unknown" && isBlocked(own.written.text)) {
      const around = inherited(enclosing, source);
      return {
        status: around?.status === "in-progress" ? "in-progress" : "planned",
        statusAsWritten: restored(own.written, source),
      };
    }
    return { status: own.status, statusAsWritten: restored(own.written, source) };
  }
  if (isScalar(entry.node)) {
    const box = tickBox(String(entry.node.value));
    if (box) return { status: box, statusAsWritten: textOf(entry.node) };
  }
  return inherited(enclosing, source) ?? { status: "unknown" };
}

interface Enclosing {
  readonly collection: Selected["collection"];
  readonly entry: Entry | undefined;
}

function inherited(enclosing: readonly Enclosing[], source: Source): StatusFields | undefined {
  for (const { collection, entry } of enclosing) {
    const found = entry ? stateOf(entry) : (stateOfName(collection.key) ?? stateOfHolders(collection.holders));
    if (found && found.status !== "unknown")
      return { status: found.status, statusAsWritten: restored(found.written, source) };
  }
  return undefined;
}

interface State {
  readonly status: Status;
  readonly written: Text;
}

const stateOf = (entry: Pick<Entry, "properties">): State | undefined => statusProperty(entry);

function stateOfName(key: Selected["collection"]["key"]): State | undefined {
  const status = key && bucketStatus(String(key.value));
  return status ? { status, written: textOf(key) } : undefined;
}

function stateOfHolders(holders: readonly Holder[]): State | undefined {
  for (const holder of holders.toReversed()) {
    const found = statusProperty(holder) ?? stateOfName(holder.key);
    if (found && found.status !== "unknown") return found;
  }
  return undefined;
}

/** The state an entry gives itself, by a status key or a boolean. */
function statusProperty(entry: Pick<Entry, "properties">): State | undefined {
  const property = firstOf(entry, statusKeys);
  const written = property && textOf(property.value as Parameters<typeof textOf>[0]);
  const status = written ? statusOf(written.text) : "unknown";
  if (written && status !== "unknown") return { status, written };
  // `is_complete: false` beside `is_current: true`: what is true says more than what is not.
  let negative: State | undefined;
  for (const [words, meaning] of Object.entries(doneKeys)) {
    const done = entry.properties.get(words);
    if (!done || !isScalar(done.value)) continue;
    const value = textOf(done.value);
    const answer = truth(value.text);
    if (answer === true) return { status: meaning, written: value };
    if (answer === false && meaning === "shipped") negative ??= { status: "planned", written: value };
  }
  return negative ?? (written && { status, written });
}

/** Yes, no, or neither; a date or version under a key such as `released` is a yes. */
function truth(written: string): boolean | undefined {
  const text = written.trim().toLowerCase();
  if (/^(true|yes|y|1|x|100 ?%?|✅|✓|✔|☑)$/.test(text)) return true;
  if (/^(false|no|n|0 ?%?|❌|☐|⬜)$/.test(text)) return false;
  return /^(v?\d+\.\d|\d{4}-\d\d)/.test(text) ? true : undefined;
}

function groupOf({ collection, parents }: Selected, source: Source): string[] {
  const lists = [...parents.map(parent => parent.collection), collection];
  const titles: string[] = [];
  lists.forEach((list, index) => {
    for (const holder of list.holders) titles.push(String(holder.key.value));
    const parent = parents[index];
    if (parent) titles.push(titleOf(parent.entry, source).text);
    // The name of a bucket groups what is in it; the name of any other list says nothing.
    else if (list.key && bucketStatus(String(list.key.value))) titles.push(String(list.key.value));
  });
  return titles;
}

function effortIn(entry: Entry) {
  for (const [words, unit] of effortKeys) {
    const value = entry.properties.get(words)?.value;
    if (isScalar(value)) {
      const effort = effortOf(textOf(value), unit);
      if (effort) return effort;
    } else if (isMap(value) && value.items.length === 1) {
      const { key, value: amount } = value.items[0]!;
      if (isScalar(key) && isScalar(amount)) {
        const effort = effortOf(textOf(amount), effortKeys.get(keyWords(String(key.value))) ?? unit);
        if (effort) return effort;
      }
    }
  }
  return undefined;
}

/** Every scalar below a node, with the keys that lead to it. */
function collectFields(node: Node, path: string, fields: Field[], source: Source, depth: number): void {
  if (depth > 12) return;
  if (isScalar(node)) {
    const { text, span } = textOf(node);
    if (text !== "") fields.push({ path, value: source.restore(text), span });
  } else if (isSeq(node)) {
    for (const item of node.items) if (item) collectFields(item as Node, path, fields, source, depth + 1);
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key) || !value) continue;
      const name = String(key.value);
      collectFields(value as Node, path ? `${path}.${name}` : name, fields, source, depth + 1);
    }
  }
}
