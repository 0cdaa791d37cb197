import type { JudgedFeature } from "../justification/level.ts";
import type { History, Lifetime } from "./chronicle.ts";
import { matchFeatures } from "./match.ts";

/** What a history tells of the features of the text as it is now; those that it does not know are left out. */
export function lifetimesOf(
  { lifetimes }: Pick<History, "lifetimes">,
  features: readonly JudgedFeature[],
): ReadonlyMap<JudgedFeature, Lifetime> {
  const before = lifetimes.map(({ feature }) => feature);
  const matches = matchFeatures(before, features);
  return new Map(
    features.flatMap((feature, index) => {
      const match = matches[index];
      return match === undefined ? [] : [[feature, lifetimes[match]!] as const];
    }),
  );
}
