import { decisionOf, settles } from "../justification/decision.ts";
import { type JudgedFeature, reaches } from "../justification/level.ts";
import { expected, type Policy } from "../justification/policy.ts";
import { isTemplate } from "./title-key.ts";

/** What keeps a feature from the level its policy asks for: any reason at all, someone who asked, or measured use. */
export type Lack = "reason" | "demand" | "usage";

/**
 * One answer for each feature, shared by three rules, so that no feature is told off twice for the same thing.
 * @param today 2026-11-23: a decision that is to be looked at again by then settles nothing any more.
 */
export function lackOf(feature: JudgedFeature, policy: Policy, today?: string): Lack | undefined {
  const wanted = expected(feature, policy);
  if (wanted === null || reaches(feature.level, wanted)) return undefined;
  if (isTemplate(feature.title.text)) return undefined;
  const decision = decisionOf(feature);
  if (decision && settles(decision, today)) return undefined;
  // Of what is shipped, use is the better question, whatever was said before it was built.
  if (feature.status === "shipped" && wanted === "usage") return "usage";
  if (feature.level === "none") return "reason";
  return feature.level === "claim" ? "demand" : "usage";
}
