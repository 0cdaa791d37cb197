import { decisionOf, settles } from "../justification/decision.ts";
import { type JudgedFeature, reaches } from "../justification/level.ts";
import { expected, type Policy } from "../justification/policy.ts";
import type { RuleContext } from "./rule.ts";
import { sortedOut } from "./sorted-out.ts";
import { isTemplate } from "./title-key.ts";

/** What keeps a feature from the level its policy asks for: any reason at all, someone who asked, or measured use. */
export type Lack = "reason" | "demand" | "usage";

/**
 * What one feature lacks; undefined where it lacks nothing, or a decision answers for it.
 * @param today 2026-11-23: a decision that is to be looked at again by then settles nothing any more.
 */
export function lackOf(feature: JudgedFeature, policy: Policy, today?: string): Lack | undefined {
  const lack = lackByLevel(feature, policy);
  return lack && isSettled(feature, today) ? undefined : lack;
}

const lacks = new WeakMap<RuleContext, ReadonlyMap<JudgedFeature, Lack>>();

/** One answer for each feature, shared by the rules of a review, so that no feature is told off twice for the same thing. */
export function lacksIn(context: RuleContext): ReadonlyMap<JudgedFeature, Lack> {
  const known = lacks.get(context);
  if (known) return known;
  const { features, policy, today } = context;
  const decided = new Set(sortedOut(features).decided);
  const found = new Map<JudgedFeature, Lack>();
  for (const feature of features) {
    const lack = lackByLevel(feature, policy);
    if (lack && !(decided.has(feature) && isSettled(feature, today))) found.set(feature, lack);
  }
  lacks.set(context, found);
  return found;
}

function lackByLevel(feature: JudgedFeature, policy: Policy): Lack | undefined {
  const wanted = expected(feature, policy);
  if (wanted === null || reaches(feature.level, wanted)) return undefined;
  if (isTemplate(feature.title.text)) return undefined;
  // Of what is shipped, use is the better question, whatever was said before it was built.
  if (feature.status === "shipped" && wanted === "usage") return "usage";
  // Nor is it told off for what nobody asked it before it was built; whether anybody wants it is what counts now.
  if (feature.status === "shipped" && wanted === "demand") return "demand";
  if (feature.level === "none") return "reason";
  return feature.level === "claim" ? "demand" : "usage";
}

/** Whether a decision answers what is asked of a feature. */
export function isSettled(feature: JudgedFeature, today: string | undefined): boolean {
  const decision = decisionOf(feature);
  return decision !== undefined && settles(decision, today);
}

/** Whether the policy asks of no feature what this rule would miss, or nobody could tell. */
export function isMoot(rule: string, { expects, stalledDays }: Policy, { past }: Pick<RuleContext, "past">): boolean {
  if (rule === "stalled") return stalledDays === undefined || !past;
  const { shipped, ...others } = expects;
  const asked = Object.values(others);
  if (rule === "no-usage" || rule === "votes-only") return shipped !== "usage" && !asked.includes("usage");
  if (rule === "claim-without-evidence") return ![...asked, shipped].includes("demand") && !asked.includes("usage");
  return rule === "no-justification" && shipped !== "claim" && asked.every(level => level === null);
}
