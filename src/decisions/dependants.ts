import type { JudgedFeature } from "../justification/level.ts";
import { dependenciesIn, isOpen } from "../rules/dependencies.ts";

/** The open features that wait for a feature of the same roadmap, in its order. */
export function dependantsOf(feature: JudgedFeature, features: readonly JudgedFeature[]): JudgedFeature[] {
  const waiting = dependenciesIn(features).waits.filter(({ target }) => target === feature);
  return [...new Set(waiting.map(wait => wait.feature))].filter(one => one !== feature && isOpen(one));
}
