import { isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import { commentsAbove, commentsOf } from "./comments.ts";
import { effortKeys, effortOf } from "./effort.ts";
import type { Effort, EffortUnit, EntryShape, Feature, Field, Span, Status, Text } from "./feature.ts";
import { keyWords } from "./key.ts";
import { type Entry, startOf, textOf } from "./outline.ts";
import { idProperty, titleProperty } from "./properties.ts";
import type { Selected, SelectedList } from "./select.ts";
import { stateIn } from "./state.ts";
import { bucketStatus, tickBoxes } from "./status.ts";
import type { Told } from "./told.ts";
import { isPlain } from "./unit.ts";
import type { VersionMemory } from "./version-memory.ts";

export interface Source {
  readonly text: string;
  /** Puts back into a value what was masked to parse it. */
  readonly restore: (value: string) => string;
  /** What the team said itself of how to read the file. */
  readonly told: Told | undefined;
  readonly memory?: VersionMemory | undefined;
}

/** Makes features of the entries of one list, and tells where each begins. */
export function featuresOf({ selected, file }: SelectedList, source: Source): { start: number; feature: Feature }[] {
  const first = selected[0];
  const group = file?.group ?? (first ? groupOf(first, source) : []);
  const groupIds = first ? groupIdsOf(first, source) : [];
  return selected.map(one => {
    const isNamedByFile = file && !titleProperty(one.entry);
    const title = isNamedByFile ? { text: file.name, span: file.at.span } : titleOf(one.entry, source);
    return { start: startOf(one.entry), feature: featureOf(one, title, group, groupIds, source) };
  });
}

function featureOf(
  selected: Selected,
  title: Text,
  group: readonly string[],
  groupIds: readonly string[],
  source: Source,
): Feature {
  const { entry } = selected;
  const state = stateIn(selected, source.told?.states);
  const id = idProperty(entry)?.value ?? entry.key;
  const span: Span = { start: startOf(entry), end: entry.node.range![1] };
  const status = state?.status ?? "unknown";
  const statusAsWritten = state && restored(state.written, source);
  const kept = source.memory?.features.of(entry.node);
  const around = { title, span, status, statusAsWritten, id: id && String(id.value), group, groupIds };
  if (kept && isStill(kept, around, source.text)) return kept;
  const fields: Field[] = [];
  if (!isPlain(entry)) collectFields(entry.node, "", fields, source, 0);
  const comments = commentsOf(source.text, span, fields);
  const titleField = fields.findIndex(field => field.span.start === title.span.start);
  if (titleField >= 0) fields.splice(titleField, 1);
  const effort = effortIn(entry, source.told?.effort);
  // Assigned one by one: spreading a dozen parts into a literal costs more than reading them.
  const feature: { -readonly [Key in keyof Feature]: Feature[Key] } = {
    title,
    span,
    shape: shapeOf(entry),
    status,
    group,
    fields,
    comments,
  };
  if (id) feature.id = String(id.value);
  if (groupIds.length > 0) feature.groupIds = groupIds;
  if (statusAsWritten) feature.statusAsWritten = statusAsWritten;
  if (effort) feature.effort = effort;
  source.memory?.features.keep(entry.node, feature);
  return feature;
}

/** What does not come from the entry alone. */
interface Around {
  readonly title: Text;
  readonly span: Span;
  readonly status: Status;
  readonly statusAsWritten: Text | undefined;
  readonly id: string | undefined;
  readonly group: readonly string[];
  readonly groupIds: readonly string[];
}

/** Whether an entry that is the same as in the version before also gives the same feature. */
function isStill(kept: Feature, now: Around, text: string): boolean {
  const { title, span, groupIds = [], comments } = kept;
  const above = commentsAbove(text, now.span);
  return (
    title.text === now.title.text &&
    title.span.start - span.start === now.title.span.start - now.span.start &&
    span.end - span.start === now.span.end - now.span.start &&
    kept.status === now.status &&
    kept.statusAsWritten?.text === now.statusAsWritten?.text &&
    kept.id === now.id &&
    areSame(kept.group, now.group) &&
    areSame(groupIds, now.groupIds) &&
    comments.filter(comment => comment.span.start < span.start).length === above.length &&
    above.every((comment, index) => comment.text === comments[index]!.text)
  );
}

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some === others || (some.length === others.length && some.every((one, index) => one === others[index]));

function shapeOf(entry: Entry): EntryShape {
  if (isPlain(entry)) return "string";
  if ((entry.node as { flow?: boolean }).flow) return "flow";
  return entry.key ? "keyed" : "mapping";
}

const restored = ({ text, span }: Text, { restore }: Source): Text => ({ text: restore(text).trim(), span });

function titleOf(entry: Entry, source: Source): Text {
  if (isPlain(entry)) return withoutBox(restored(textOf(entry.node as Scalar), source));
  const named = titleProperty(entry)?.value ?? entry.key ?? idProperty(entry)?.value;
  if (named) return firstLine(restored(textOf(named), source));
  return { text: "(untitled)", span: { start: startOf(entry), end: startOf(entry) } };
}

/** A tick box in front of a string is its state, not its name. */
function withoutBox(title: Text): Text {
  const text = title.text.replace(tickBoxes, "").trim();
  return text === "" ? title : { ...title, text };
}

/** A long text stands for the entry with its first line. */
function firstLine(title: Text): Text {
  const end = title.text.indexOf("\n");
  if (end < 0 && title.text.length <= 120) return title;
  const line = end < 0 ? title.text : title.text.slice(0, end).trim();
  return { text: line.length > 120 ? `${line.slice(0, 119)}…` : line, span: title.span };
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

function groupIdsOf({ collection, parents }: Selected, { restore }: Source): string[] {
  const lists = [...parents.map(parent => parent.collection), collection];
  const keys = [
    ...lists.flatMap(list => list.holders.map(holder => holder.key)),
    ...parents.flatMap(({ entry }) => idProperty(entry)?.value ?? entry.key ?? []),
  ];
  return keys.map(key => restore(String(key.value)));
}

function effortIn(entry: Entry, told: readonly string[] = []): Effort | undefined {
  for (const words of told) {
    const effort = effortAt(entry, words, effortKeys.get(words) ?? "points");
    if (effort) return effort;
  }
  for (const [words, unit] of effortKeys) {
    const effort = effortAt(entry, words, unit);
    if (effort) return effort;
  }
  return undefined;
}

/** The effort under a key of an entry, where an amount can be read. */
export function effortAt({ properties }: Entry, words: string, unit: EffortUnit): Effort | undefined {
  const value = properties.get(words)?.value;
  if (isScalar(value)) return effortOf(textOf(value), unit);
  if (!isMap(value) || value.items.length !== 1) return undefined;
  const { key, value: amount } = value.items[0]!;
  if (!isScalar(key) || !isScalar(amount)) return undefined;
  return effortOf(textOf(amount), effortKeys.get(keyWords(String(key.value))) ?? unit);
}

/** Every scalar below a node, with the keys that lead to it. */
function collectFields(node: Node, path: string, fields: Field[], source: Source, depth: number): void {
  if (depth > 12) return;
  if (isScalar(node)) {
    const value = String(node.value ?? "");
    const [start, end] = node.range ?? [0, 0];
    if (value !== "") fields.push({ path, value: source.restore(value), span: { start, end } });
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
