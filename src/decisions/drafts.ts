import type { Pair, Scalar, YAMLMap } from "yaml";
import { keysIn } from "../assist/own-keys.ts";
import { type Draft, replacement } from "../fixes/draft.ts";
import { type EntryNode, keyOf } from "../fixes/entry-node.ts";
import { insertKeys } from "../fixes/insert-key.ts";
import { openUp } from "../fixes/open-up.ts";
import { inQuotes, type NewKey } from "../fixes/value.ts";
import { decisionOf, isOfDecision } from "../justification/decision.ts";
import type { Feature, Span, Status } from "../roadmap/feature.ts";
import type { RoadmapFile } from "./file.ts";
import type { NewDecision } from "./new-decision.ts";
import { mapOf, partsOf, sentenceOf, textStyle } from "./notation.ts";
import { replaceDecision, type Wording } from "./replace.ts";
import { hasOwnStatus } from "./status-word.ts";

/** The ways to write a decision into an entry, and a status besides; the best first, none of them tried. */
export function* draftsOf(
  file: RoadmapFile,
  feature: Feature,
  node: EntryNode,
  decision: NewDecision,
  status: string | undefined,
): Iterable<Draft[]> {
  const { text } = file;
  const key = file.keys.nameOf("status");
  const box = node.is === "item" ? boxIn(text, node.scalar) : undefined;
  if (box) {
    const said: NewKey = { key, value: { word: status ?? ticked[feature.status] } };
    for (const drafts of decisionDrafts(file, feature, node, decision, [said])) yield [replacement(box), ...drafts];
    return;
  }
  if (status === undefined) {
    yield* decisionDrafts(file, feature, node, decision, []);
    return;
  }
  if (hasOwnStatus(feature)) {
    const own = statusDraft(text, feature, status);
    for (const drafts of decisionDrafts(file, feature, node, decision, [])) yield [own, ...drafts];
  }
  if (file.judged.features.some(other => keysIn(other, text).has(key))) {
    yield* decisionDrafts(file, feature, node, decision, [{ key, value: { word: status } }]);
  }
}

/** What a tick box says, in a word. */
const ticked = {
  planned: "planned",
  "in-progress": "in progress",
  shipped: "done",
  dropped: "dropped",
  unknown: "planned",
} as const satisfies Record<Status, string>;

/** A tick box in a text, with the blanks beside it: in a map it would be a part of the name. */
function boxIn(text: string, { range }: Scalar): Span | undefined {
  const [start, end] = range!;
  const match =
    /^["']?(?<before>[-*]?\s*\[[^\]\w]{0,2}[xX]?\s?\]\s+)|(?<behind>\s+\[[^\]\w]{0,2}[xX]?\s?\])["']?$/u.exec(
      text.slice(start, end),
    );
  const { before, behind } = match?.groups ?? {};
  const box = before ?? behind;
  if (!match || box === undefined) return undefined;
  const from = start + match.index + match[0].indexOf(box);
  return { start: from, end: from + box.length };
}

/** The status of an entry in another word, in the quotes that it has. */
function statusDraft(text: string, { statusAsWritten }: Feature, status: string): Draft {
  const { span } = statusAsWritten!;
  const quote = text[span.start];
  return replacement(span, quote === '"' || quote === "'" ? inQuotes(status, quote) : status);
}

function* decisionDrafts(
  file: RoadmapFile,
  feature: Feature,
  node: EntryNode,
  decision: NewDecision,
  others: readonly NewKey[],
): Iterable<Draft[]> {
  const { text, documents, keys, quote } = file;
  const parts = partsOf(decision, keys, textStyle(documents));
  const wording: Wording = { parts, sentence: sentenceOf(decision), quote };
  const current = node.is === "map" && pairOf(node.map, feature);
  if (current) {
    const added = others.length === 0 ? [] : insertKeys(text, node.map, others, quote);
    if (!added) return;
    for (const drafts of replaceDecision(text, node.map, current, wording)) yield [...added, ...drafts];
    return;
  }
  const map = mapOf(parts);
  for (const key of new Set([keys.nameOf("decision"), "decision", "decisions"])) {
    const isNew = node.is !== "map" || !node.map.items.some(pair => keyOf(pair) === key);
    const values: NewKey["value"][] = [inFlow.test(text) ? { map } : { lines: map }];
    // What stands there already may be an empty list.
    if (!isNew) values.push({ list: [{ map }] });
    for (const value of values) yield* addedTo(file, node, [...others, { key, value }]);
    if (isNew) return;
  }
}

function* addedTo({ text, keys, quote }: RoadmapFile, node: EntryNode, added: readonly NewKey[]): Iterable<Draft[]> {
  if (node.is === "map") {
    const drafts = insertKeys(text, node.map, added, quote);
    if (drafts) yield drafts;
    return;
  }
  // An item is its title; what has its title for a key says how far it is, or describes it.
  const names = node.is === "item" ? [keys.nameOf("title"), "title"] : [keys.nameOf("status"), "description"];
  for (const name of new Set(names)) {
    const drafts = openUp(text, node, name, added, quote);
    if (drafts) yield drafts;
  }
}

/** A decision of the file that stands on one line. */
const inFlow = /^[ \t]*(?:- )?decisions?:[ \t]*\{/m;

/** The key under which the decision of a feature stands. */
function pairOf(map: YAMLMap, feature: Feature): Pair | undefined {
  const said = decisionOf(feature)?.said.span;
  return said && map.items.find(pair => isOfDecision(keyOf(pair) ?? "") && holds(pair, said.start));
}

function holds({ value }: Pair, offset: number): boolean {
  const range = (value as { range?: readonly number[] } | null)?.range;
  return range !== undefined && range[0]! <= offset && offset <= range[1]!;
}
