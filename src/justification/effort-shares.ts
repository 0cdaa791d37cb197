import { type EffortUnit, effortUnits } from "../roadmap/feature.ts";
import type { JudgedFeature } from "./level.ts";

/** How much of the effort of a roadmap goes, or went, into some of its features; units are never added to one another. */
export interface EffortShare {
  readonly unit: EffortUnit;
  readonly part: number;
  readonly all: number;
}

/** @param isPart such as whether a feature is under the bar of the policy. */
export function effortShares(
  features: readonly JudgedFeature[],
  isPart: (feature: JudgedFeature) => boolean,
): EffortShare[] {
  return effortUnits.flatMap(unit => {
    const own = features.filter(({ effort, status }) => effort?.unit === unit && status !== "dropped");
    const sum = (those: readonly JudgedFeature[]) => those.reduce((total, { effort }) => total + effort!.amount, 0);
    const part = sum(own.filter(isPart));
    return part > 0 ? [{ unit, part, all: sum(own) }] : [];
  });
}
