import { type EffortUnit, effortUnits } from "../roadmap/feature.ts";
import { isCore } from "./core-work.ts";
import type { JudgedFeature } from "./level.ts";
import { isPromised } from "./promised.ts";

/** How much of the promised work of a roadmap goes to its core. */
export interface CoreShare {
  readonly own: number;
  readonly all: number;
  /** What is added up; absent where that is the number of features. */
  readonly unit?: EffortUnit;
}

/** How work is weighed: effort in the unit that most state, or the number of features where fewer than half state any. */
export interface Weight {
  readonly unit?: EffortUnit;
  readonly of: (feature: JudgedFeature) => number;
}

export function weightOf(promised: readonly JudgedFeature[]): Weight {
  const stating = (unit: EffortUnit) => promised.filter(({ effort }) => effort?.unit === unit).length;
  const unit = effortUnits.toSorted((a, b) => stating(b) - stating(a))[0]!;
  return 2 * stating(unit) >= promised.length
    ? { unit, of: ({ effort }) => (effort?.unit === unit ? effort.amount : 0) }
    : { of: () => 1 };
}

/**
 * What the core gets of the promised work; undefined where nothing is promised.
 * @param marks what the core goes by: goals, tags, kinds, groups, or keys that are `true`.
 * @param weight so that two versions are weighed alike.
 */
export function coreShareOf(
  features: readonly JudgedFeature[],
  marks: readonly string[],
  weight: Weight = weightOf(features.filter(isPromised)),
): CoreShare | undefined {
  const promised = features.filter(isPromised);
  const sum = (some: readonly JudgedFeature[]) => some.reduce((sum, feature) => sum + weight.of(feature), 0);
  const all = sum(promised);
  if (all === 0) return undefined;
  return {
    own: sum(promised.filter(feature => isCore(feature, marks))),
    all,
    ...(weight.unit && { unit: weight.unit }),
  };
}
