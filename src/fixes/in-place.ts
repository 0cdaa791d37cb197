import { type Document, isMap, isScalar, type Scalar, type YAMLMap } from "yaml";
import type { Finding } from "../findings/finding.ts";
import { decisionOf } from "../justification/decision.ts";
import type { JudgedFeature } from "../justification/level.ts";
import type { Span } from "../roadmap/feature.ts";
import { eachNode } from "../roadmap/nodes.ts";
import { blanks } from "../roadmap/placeholder.ts";
import { areTraces } from "../rules/delivery-is-not-evidence.ts";
import { isPlain, monthsAfter, oneOf } from "./additions.ts";
import { type Blank, type Draft, insertion, joined, type Offer, type Piece } from "./draft.ts";
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
  // In a sentence the date is but a part of what stands there.
  const isAlone = revisit && inside(text, revisit.span) === revisit.text;
  return isAlone ? inQuotesOf(text, revisit.span, { shown: monthsAfter(today) }) : undefined;
}

const where: Blank = { shown: blanks.source, example: "support desk" };

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
  const count = inside(text, at);
  if (!/^[\d.,]+$/.test(count)) return undefined;
  const day = { start: date.range[0], end: date.range[1] };
  return joined(text, [inQuotesOf(text, at, { shown: count }), inQuotesOf(text, day, { shown: today })]);
}

function newGoal(at: Span, feature: JudgedFeature, { text, options }: Known): Draft | undefined {
  const names = (options.policy?.goals?.names ?? []).filter(name => !/["'\\]/.test(name));
  const field = feature.fields.find(({ span }) => span.start <= at.start && at.end <= span.end);
  if (!field || names.length === 0) return undefined;
  const isQuoted = /["']/.test(text[field.span.start]!);
  if (!isQuoted && !names.every(isPlain)) return undefined;
  return { span: withoutQuotes(text, at), pieces: [oneOf(names)], replaced: [field.span] };
}

function renamed(feature: JudgedFeature, { text, documents }: Known, name: string): Draft | undefined {
  const node = entryNode(documents, feature, text);
  if (node?.is !== "map" || node.map.items.some(pair => keyOf(pair) === name)) return undefined;
  const key = node.map.items.find(pair => keyOf(pair)?.toLowerCase() === "evidence")?.key as Scalar | undefined;
  const fields = feature.fields.filter(({ path }) => /^evidence(?:\.|$)/i.test(path));
  if (!key || !areTraces(fields)) return undefined;
  return inQuotesOf(text, { start: key.range![0], end: key.range![1] }, name);
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

/** Other words in the place of a key or value, in the quotes that it has. */
function inQuotesOf(text: string, span: Span, piece: Piece): Draft {
  return { span: withoutQuotes(text, span), pieces: [piece], replaced: [span] };
}

function inside(text: string, span: Span): string {
  const { start, end } = withoutQuotes(text, span);
  return text.slice(start, end);
}

function withoutQuotes(text: string, { start, end }: Span): Span {
  const isQuoted = end - start > 1 && /["']/.test(text[start]!) && text[end - 1] === text[start];
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
