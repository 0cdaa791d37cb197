import { type Document, isMap, isScalar, type Scalar, type YAMLMap } from "yaml";
import type { Finding } from "../findings/finding.ts";
import { decisionOf } from "../justification/decision.ts";
import type { JudgedFeature } from "../justification/level.ts";
import type { Span } from "../roadmap/feature.ts";
import { eachNode } from "../roadmap/nodes.ts";
import { areTraces } from "../rules/delivery-is-not-evidence.ts";
import { monthsAfter, oneOf } from "./additions.ts";
import type { Offer } from "./completions.ts";
import { type Blank, type Draft, insertion, joined, replacement } from "./draft.ts";
import { entryNode, keyOf } from "./entry-node.ts";
import { insertKeys } from "./insert-key.ts";
import type { Known } from "./known.ts";

/** What would answer a finding by changing what its feature says already. */
export function changesFor(finding: Finding, feature: JudgedFeature, known: Known, today: string): Offer[] {
  switch (finding.rule) {
    case "revisit-overdue":
      return offer("Set a new date", newDate(feature, known.text, today));
    case "evidence-without-source":
      return offer("Say where that can be looked up", source(finding.span, feature, known));
    case "stale-evidence":
      return offer("Write the new number and its date", newCount(finding.span, known, today));
    case "off-mission":
      return offer("Change the goal", newGoal(finding.span, feature, known));
    case "delivery-is-not-evidence": {
      const key = deliveryKey(known);
      return offer(`Move it under "${key}"`, renamed(feature, known, key));
    }
    default:
      return [];
  }
}

const offer = (title: string, draft: Draft | undefined): Offer[] => (draft ? [{ title, drafts: [draft] }] : []);

function newDate(feature: JudgedFeature, text: string, today: string): Draft | undefined {
  const revisit = decisionOf(feature)?.revisit;
  const span = revisit && withoutQuotes(text, revisit.span);
  // In a sentence the date is but a part of what stands there.
  return span && text.slice(span.start, span.end) === revisit.text
    ? replacement(span, { shown: monthsAfter(today) })
    : undefined;
}

const where: Blank = { shown: "where that can be seen", example: "support desk" };

function source(at: Span, feature: JudgedFeature, known: Known): Draft | undefined {
  const { text, documents, quote } = known;
  const field = feature.fields.find(({ span }) => span.start <= at.start && at.end <= span.end);
  if (!field) return undefined;
  if (field.path.includes(".")) {
    const map = mapOf(documents, at);
    const drafts = map && insertKeys(text, map, [{ key: "source", value: { text: where } }], quote);
    if (drafts) return joined(text, drafts);
  }
  const { end } = withoutQuotes(text, at);
  return { ...insertion(end, " (", where, ")"), replaced: [field.span] };
}

function newCount(at: Span, { text, documents }: Known, today: string): Draft | undefined {
  const map = mapOf(documents, at);
  const date = map?.items.find(pair => keyOf(pair) === "date")?.value;
  if (!map || !isScalar(date) || !date.range) return undefined;
  const count = withoutQuotes(text, at);
  const written = text.slice(count.start, count.end);
  const day = withoutQuotes(text, { start: date.range[0], end: date.range[1] });
  if (!/^[\d.,]+$/.test(written)) return undefined;
  return joined(text, [replacement(count, { shown: written }), replacement(day, { shown: today })]);
}

function newGoal(at: Span, { title }: JudgedFeature, { text, options }: Known): Draft | undefined {
  const names = options.policy?.goals?.names ?? [];
  const span = withoutQuotes(text, at);
  const isSafe = span.start > at.start || names.every(name => /^\p{L}[\p{L}\p{N} _.-]*$/u.test(name));
  if (at.start === title.span.start || !isSafe || names.length === 0) return undefined;
  return replacement(span, oneOf(names.filter(name => !/["'\\]/.test(name))));
}

function renamed(feature: JudgedFeature, { text, documents }: Known, name: string): Draft | undefined {
  const node = entryNode(documents, feature, text);
  if (node?.is !== "map" || node.map.items.some(pair => keyOf(pair) === name)) return undefined;
  const key = node.map.items.find(pair => keyOf(pair)?.toLowerCase() === "evidence")?.key as Scalar | undefined;
  const fields = feature.fields.filter(({ path }) => /^evidence(?:\.|$)/i.test(path));
  if (!key || !areTraces(fields)) return undefined;
  return replacement(withoutQuotes(text, { start: key.range![0], end: key.range![1] }), name);
}

/** The key under which the file tells of the work, where several entries have one. */
function deliveryKey({ keys }: Known): string {
  const own = keys.others.find(key => /^(?:deliver(?:y|ed)|verification|verified|implementation|traces)$/i.test(key));
  return own ?? "delivery";
}

/** The map in which a value stands that begins where the span does. */
function mapOf(documents: readonly Document[], { start }: Span): YAMLMap | undefined {
  let found: YAMLMap | undefined;
  for (const { contents } of documents) {
    eachNode(contents, node => {
      if (!isMap(node)) return;
      const pair = node.items.find(({ value }) => isScalar(value) && value.range?.[0] === start);
      if (pair) found = node;
    });
  }
  return found;
}

function withoutQuotes(text: string, { start, end }: Span): Span {
  const isQuoted = end - start > 1 && /["']/.test(text[start]!) && text[end - 1] === text[start];
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
