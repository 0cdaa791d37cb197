import type { JudgedFeature } from "../justification/level.ts";
import { runningCostOf } from "../justification/running-cost.ts";

/** So many features have to say what they cost and how much they are used before one of them stands out. */
const fewest = 4;
/** How many times what is usual. */
const far = 5;

/**
 * The features that cost far more for each use than is usual in their roadmap. Only those are compared that say both in
 * their entries, in the same currency and counting the same thing.
 */
export function costBeyondUse(features: readonly JudgedFeature[]): JudgedFeature[] {
  const alike = new Map<string, { readonly feature: JudgedFeature; readonly each: number }[]>();
  for (const feature of features) {
    if (feature.status === "dropped") continue;
    const cost = runningCostOf(feature);
    const use = cost && feature.evidence.find(({ kind, count }) => kind === "usage" && count !== undefined);
    if (!use) continue;
    const key = `${cost.currency} ${use.unit?.toLowerCase() ?? ""}`;
    const one = { feature, each: cost.amount / use.count! };
    const others = alike.get(key);
    if (others) others.push(one);
    else alike.set(key, [one]);
  }
  return [...alike.values()].flatMap(those => {
    const usual = those.map(({ each }) => each).sort((a, b) => a - b)[Math.floor((those.length - 1) / 2)]!;
    return those.length < fewest ? [] : those.filter(({ each }) => each > far * usual).map(({ feature }) => feature);
  });
}
