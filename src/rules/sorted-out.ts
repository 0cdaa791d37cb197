import type { JudgedFeature } from "../justification/level.ts";
import { holdsDependency } from "../roadmap/details/details.ts";
import { remembered } from "../roadmap/remembered.ts";

/** The features that have keys of a kind, each in the order of the roadmap. */
export interface SortedOut {
  readonly dependent: readonly JudgedFeature[];
  readonly decided: readonly JudgedFeature[];
  readonly evident: readonly JudgedFeature[];
}

const kindOf = remembered((path): keyof SortedOut | "none" => {
  if (/^decisions?(?:\.|$)/i.test(path)) return "decided";
  if (/^evidence(?:\.|$)/i.test(path)) return "evident";
  return holdsDependency(path) ? "dependent" : "none";
});

const known = new WeakMap<readonly JudgedFeature[], SortedOut>();

/** Looks at every key of a roadmap once, for all the rules that speak of few entries. */
export function sortedOut(features: readonly JudgedFeature[]): SortedOut {
  const before = known.get(features);
  if (before) return before;
  const sorted = { dependent: [], decided: [], evident: [] } satisfies SortedOut as Record<
    keyof SortedOut,
    JudgedFeature[]
  >;
  for (const feature of features) {
    for (const { path } of feature.fields) {
      const kind = kindOf(path);
      if (kind !== "none" && sorted[kind].at(-1) !== feature) sorted[kind].push(feature);
    }
  }
  known.set(features, sorted);
  return sorted;
}
