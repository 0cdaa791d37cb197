import type { JudgedFeature } from "./level.ts";
import { runningCostOf } from "./running-cost.ts";

/** So many features have to say what they cost and how much they are used before one of them stands out. */
const fewest = 4;
/** How many times what is usual. */
const far = 5;

/**
 * The features that cost far more for each use than is usual in their roadmap. Only those are compared that say both in
 * their entries or in exports, in the same currency and counting the same thing.
 */
export function costBeyondUse(features: readonly JudgedFeature[]): JudgedFeature[] {
  const alike = new Map<string, { readonly feature: JudgedFeature; readonly each: number }[]>();
  for (const feature of features) {
    if (feature.status === "dropped") continue;
    const one = costOfUse(feature);
    if (!one) continue;
    const others = alike.get(one.alike);
    if (others) others.push({ feature, each: one.each });
    else alike.set(one.alike, [{ feature, each: one.each }]);
  }
  return [...alike.values()].flatMap(those => {
    const usual = those.map(({ each }) => each).sort((a, b) => a - b)[Math.floor((those.length - 1) / 2)]!;
    return those.length < fewest ? [] : those.filter(({ each }) => each > far * usual).map(({ feature }) => feature);
  });
}

/** What each use costs, and with what that can be compared: as exports measure it, or else as the entry says. */
function costOfUse(feature: JudgedFeature): { readonly alike: string; readonly each: number } | undefined {
  const measured = feature.measured?.economics;
  if (measured?.use && measured.each !== undefined) {
    return { alike: `${measured.cost.currency} ${measured.use.unit}`, each: measured.each };
  }
  const cost = runningCostOf(feature);
  const use = cost && feature.evidence.find(({ kind, count }) => kind === "usage" && count !== undefined);
  return use && { alike: `${cost.currency} ${use.unit?.toLowerCase() ?? ""}`, each: cost.amount / use.count! };
}
