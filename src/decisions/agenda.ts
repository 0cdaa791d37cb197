import type { Finding } from "../findings/finding.ts";
import type { Review } from "../findings/review.ts";
import { costBeyondUse } from "../justification/cost-beyond-use.ts";
import { decisionOf, settles } from "../justification/decision.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { dependenciesIn, isOpen } from "../rules/dependencies.ts";

/** Why something has to be decided about a feature, the weightiest first. */
export const agendaReasons = [
  "built-without-evidence",
  "stalled",
  "decision-overdue",
  "waits-for-cut",
  "planned-without-reason",
  "cost-beyond-use",
  "shipped-without-use",
  "little-used",
  "use-falls",
  "evidence-stale",
] as const;
export type AgendaReason = (typeof agendaReasons)[number];

/**
 * What is to be decided about the features of one roadmap, by their positions; those about which nothing is, are left out.
 * What a decision answers, the team accepts or a comment ignores is on no agenda.
 * @param reviews those of the files that make the roadmap, in their order.
 */
export function agendaOf(reviews: readonly Review[]): ReadonlyMap<JudgedFeature, readonly AgendaReason[]> {
  const features = reviews.flatMap(review => review.features);
  const reasons = new Map<JudgedFeature, Set<AgendaReason>>();
  const add = (feature: JudgedFeature, reason: AgendaReason) => {
    const known = reasons.get(feature);
    if (known) known.add(reason);
    else reasons.set(feature, new Set([reason]));
  };
  for (const { features, findings } of reviews) {
    for (const finding of findings) {
      const feature = finding.feature === undefined ? undefined : features[finding.feature];
      const reason = feature && reasonOf(finding, feature);
      if (reason) add(feature, reason);
    }
  }
  for (const { feature, target } of dependenciesIn(features).waits) {
    if (target && isOpen(feature) && isGone(target) && !isSettled(feature)) add(feature, "waits-for-cut");
  }
  for (const feature of costBeyondUse(features)) if (!isSettled(feature)) add(feature, "cost-beyond-use");
  return new Map([...reasons].map(([feature, all]) => [feature, agendaReasons.filter(reason => all.has(reason))]));
}

/** Whether a decision answers for it; that its day has passed is a finding of its own. */
function isSettled(feature: JudgedFeature): boolean {
  const decision = decisionOf(feature);
  return decision !== undefined && settles(decision, undefined);
}

function reasonOf({ rule }: Finding, feature: JudgedFeature): AgendaReason | undefined {
  const { status } = feature;
  switch (rule) {
    case "no-justification":
    case "claim-without-evidence":
      if (status === "in-progress") return "built-without-evidence";
      return rule === "no-justification" ? "planned-without-reason" : undefined;
    case "no-usage":
    case "votes-only":
      return "shipped-without-use";
    case "cost-exceeds-use":
      return "cost-beyond-use";
    case "low-usage":
      return "little-used";
    case "falling-usage":
      return "use-falls";
    case "stale-usage":
    case "stale-evidence":
      return isSettled(feature) ? undefined : "evidence-stale";
    case "stalled":
      return "stalled";
    case "revisit-overdue":
      return "decision-overdue";
    default:
      return undefined;
  }
}

const isGone = (feature: JudgedFeature): boolean => feature.status === "dropped" || decisionOf(feature)?.kind === "cut";
