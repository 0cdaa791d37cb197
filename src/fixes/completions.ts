import type { OwnKeys } from "../assist/own-keys.ts";
import type { Finding, Fix } from "../findings/finding.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { defaultPolicy, expected } from "../justification/policy.ts";
import type { ReviewOptions } from "../review.ts";
import { decision, demand, exemption, farewell, goal, kind, usage, why } from "./additions.ts";
import { type Draft, joined, type Offer } from "./draft.ts";
import { entryNode } from "./entry-node.ts";
import { changesFor } from "./in-place.ts";
import { insertKeys } from "./insert-key.ts";
import { answers, type Known, knownOf } from "./known.ts";
import { openUp } from "./open-up.ts";
import type { NewKey } from "./value.ts";

/** A fix of which a person may type a part. */
export interface Completion extends Draft {
  readonly title: string;
}

/** A completion that leaves nothing to type. */
export function asFix({ title, span, pieces }: Completion): Fix | undefined {
  return pieces.every(piece => typeof piece === "string")
    ? { title, edits: [{ span, text: pieces.join("") }] }
    : undefined;
}

/** Options of the review; `today` (2026-11-23) is the day of what is added. */
export type CompletionOptions = ReviewOptions & { readonly today: string };

/**
 * What would answer findings of a text, with blanks for what only a person knows. Each was tried: with its blanks filled it
 * removes its finding and brings no other. Worked out when it is asked for, never during a review.
 */
export function completionsFor(findings: readonly Finding[], text: string, options: CompletionOptions): Completion[][] {
  const known = findings.some(({ feature }) => feature !== undefined) ? knownOf(text, options) : undefined;
  return findings.map(finding => (known ? completionsOf(finding, known, options.today) : []));
}

function completionsOf(finding: Finding, known: Known, today: string): Completion[] {
  const feature = finding.feature === undefined ? undefined : known.review.features[finding.feature];
  if (!feature) return [];
  const offers = [...changesFor(finding, feature, known, today), ...additionsFor(finding, feature, known, today)];
  return offers.flatMap(({ title, drafts }) => {
    for (const draft of drafts) if (answers(known, draft, finding)) return [{ title, ...draft }];
    return [];
  });
}

/** The keys to add, in several ways of which the first that answers is taken. */
type Addition = readonly [title: string, ...ways: NewKey[][]];

function additionsFor(finding: Finding, feature: JudgedFeature, known: Known, today: string): Offer[] {
  const entry = finding.rule === "depends-on-unjustified" ? waitedFor(finding, known) : feature;
  if (!entry) return [];
  return additions(finding, entry, known, today).map(([title, ...ways]) => ({
    title,
    drafts: draftsOf(entry, known, ways),
  }));
}

/** The entry that another waits for, where it is in the same file. */
const waitedFor = ({ related }: Finding, { review }: Known): JudgedFeature | undefined =>
  related?.path ? undefined : review.features.find(({ title }) => title.span.start === related?.span.start);

function additions(
  { rule, measuredAt }: Finding,
  feature: JudgedFeature,
  { keys, options }: Known,
  today: string,
): Addition[] {
  const { policy = defaultPolicy, decisions } = options;
  // Under the team's own key where it has one that means the same, else under that of the notation.
  const [whys, evidence, decidedKeys, goals] = ["why", "evidence", "decision", "goal"].map(name => [
    ...new Set([keys.nameOf(name), name]),
  ]) as [string[], string[], string[], string[]];
  // Where decisions stand in the settings, the roadmap is to stay as it is.
  const decided = decisions ? [] : decidedKeys;
  const decide: Addition[] = [
    ["Add a decision", ...decided.map(key => [decision(key, today)])],
    ["Exempt with a reason", ...decided.map(key => [exemption(key, today)])],
    ...(policy.essential ? [essentialWork(policy.essential, keys, whys)] : []),
  ];
  // Where a reason alone would only bring the next question, both are asked for at once.
  const isReasonEnough = expected(feature, policy) === "claim";
  const reasons = isReasonEnough
    ? whys.map(key => [why(key)])
    : whys.flatMap(key => evidence.map(other => [why(key), demand(other, today)]));
  const reason: Addition = [isReasonEnough ? "Add a reason" : "Add a reason and evidence", ...reasons];
  // What stands under "evidence" may be a text that nothing can be added to.
  const asked: Addition = ["Add evidence", ...[...evidence, "demand"].map(key => [demand(key, today)])];
  switch (rule) {
    case "no-justification":
      return [reason, ...decide];
    case "claim-without-evidence":
      return [asked, ...decide];
    case "weak-justification":
      return feature.level === "none" ? [reason, ...decide] : [asked, ...decide];
    case "no-usage":
      // What an export has counted is not to be written down otherwise.
      if (measuredAt) return decide;
      return [["Add measured use", ...[...evidence, "measured"].map(key => [usage(key, today)])], ...decide];
    case "low-usage":
    case "falling-usage":
    case "cost-exceeds-use":
    case "votes-only":
      return decide;
    case "dropped-without-reason":
      return [["Add a decision", ...decided.map(key => [farewell(key, today)])]];
    case "depends-on-unjustified":
      return [["Add a reason to what it waits for", ...reasons]];
    case "off-mission":
      return [["Add the goal it serves", ...goals.map(key => [goal(key, policy.goals?.names ?? [])])], ...decide];
    default:
      return [];
  }
}

/** Work of these kinds needs a reason and nothing more. */
function essentialWork(kinds: readonly string[], { others }: OwnKeys, whys: readonly string[]): Addition {
  const own = others.filter(key => /^(?:type|kind|category|labels|tags)$/i.test(key));
  const ways = [...new Set([...own, "type", "labels"])].map(key => kind(key, kinds));
  return ["Say that it is essential", ...ways.flatMap(added => [[added], ...whys.map(key => [why(key), added])])];
}

function* draftsOf(feature: JudgedFeature, known: Known, ways: readonly NewKey[][]): Iterable<Draft> {
  const { text, documents, quote, keys } = known;
  const node = entryNode(documents, feature, text);
  if (!node) return;
  // An item is its title; what has its title for a key describes it.
  const names = node.is === "item" ? [keys.nameOf("title"), "title"] : ["description"];
  for (const added of ways) {
    if (node.is === "map") {
      const drafts = insertKeys(text, node.map, added, quote);
      if (drafts) yield joined(text, drafts);
      continue;
    }
    for (const name of new Set(names)) {
      const drafts = openUp(text, node, name, added, quote);
      if (drafts) yield joined(text, drafts);
    }
  }
}
