import { type Document, isScalar } from "yaml";
import { type OwnKeys, ownKeys } from "../assist/own-keys.ts";
import type { Finding } from "../findings/finding.ts";
import type { Review } from "../findings/review.ts";
import { type ReviewOptions, review } from "../review.ts";
import { composeDocuments } from "../roadmap/compose.ts";
import type { Span } from "../roadmap/feature.ts";
import { eachNode } from "../roadmap/nodes.ts";
import { type ParsedText, parseYaml } from "../roadmap/parse.ts";
import { type Draft, withDraft } from "./draft.ts";
import { quoteOf, type Style } from "./value.ts";

/** A text and what is known of it before anything is added. */
export interface Known {
  readonly text: string;
  readonly options: ReviewOptions;
  readonly review: Review;
  readonly documents: readonly Document[];
  readonly said: readonly Said[];
  /** How the file writes its entries. */
  readonly keys: OwnKeys;
  readonly quote: Style["quote"];
}

/** Undefined of a text that is not valid YAML: what is added to it might be read as anything. */
export function knownOf(text: string, options: ReviewOptions): Known | undefined {
  const parsed = parsedOf(text);
  if (!parsed) return undefined;
  const before = review(text, options, parsed);
  // A merge key brings nodes of other places into a map; its own are wanted here.
  const documents = text.includes("<<:") ? composeDocuments(text)! : parsed.documents;
  return {
    text,
    options,
    review: before,
    documents,
    said: saidIn(parsed.documents),
    keys: ownKeys(before.features, text),
    quote: quoteOf(documents),
  };
}

/** Undefined of a text with errors. */
function parsedOf(text: string): ParsedText | undefined {
  const parsed = parseYaml(text);
  return parsed.problems.length > 0 ? undefined : parsed;
}

/**
 * Whether a draft, once its blanks are filled, answers the finding and does nothing else: the text says all that it said
 * before, its features are the same, and no finding is new.
 */
export function answers(known: Known, draft: Draft, finding: Pick<Finding, "rule" | "feature">): boolean {
  const text = withDraft(known.text, draft);
  const parsed = parsedOf(text);
  if (!parsed) return false;
  const kept = known.said.filter(({ span }) => !draft.replaced.some(one => holds(one, span)));
  if (!isWithin(kept, saidIn(parsed.documents))) return false;
  const { review: before } = known;
  const after = review(text, known.options, parsed);
  if (after.problems.length > before.problems.length || !haveSameFeatures(before, after)) return false;
  const left = countsOf(after);
  const own = keyOf(finding);
  const counts = countsOf(before);
  if ((left.get(own) ?? 0) > Math.max(0, (counts.get(own) ?? 0) - 1)) return false;
  return after.findings.every(one => left.get(keyOf(one))! <= (counts.get(keyOf(one)) ?? 0));
}

function haveSameFeatures({ features: before }: Review, { features: after }: Review): boolean {
  return (
    before.length === after.length &&
    before.every(({ title, id, status }, index) => {
      const same = after[index]!;
      return isSameTitle(title.text, same.title.text) && same.id === id && same.status === status;
    })
  );
}

/** Of a long text that stands under a key, the title is the beginning. */
export const isSameTitle = (before: string, after: string): boolean =>
  before === after || (after.endsWith("…") && before.startsWith(after.slice(0, -1)));

const keyOf = ({ rule, feature }: Pick<Finding, "rule" | "feature">): string => `${rule} ${feature ?? ""}`;

function countsOf({ findings }: Review): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

/** A key or value, and where it stands. */
interface Said {
  readonly value: string;
  readonly span: Span;
}

/** What a text says, key by key and value by value; what is empty says nothing. */
function saidIn(documents: readonly Document[]): Said[] {
  const said: Said[] = [];
  for (const { contents } of documents) {
    eachNode(contents, node => {
      const value = isScalar(node) ? String(node.value ?? "") : "";
      if (value !== "") said.push({ value, span: { start: node.range![0], end: node.range![1] } });
    });
  }
  return said;
}

/** Whether all of `few` is in `many`, in the same order. */
function isWithin(few: readonly Said[], many: readonly Said[]): boolean {
  let at = 0;
  for (const { value } of many) if (value === few[at]?.value) at++;
  return at === few.length;
}

const holds = (outer: Span, { start, end }: Span): boolean => outer.start <= start && end <= outer.end;
