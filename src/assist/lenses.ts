import type { JudgedFeature } from "../justification/level.ts";
import type { Span } from "../roadmap/feature.ts";
import { levelMeanings, levelNames } from "./level-words.ts";

/** A line of text above an entry. */
export interface Lens {
  readonly title: string;
  readonly span: Span;
}

/** What justifies each feature, in a few words. */
export function lenses(features: readonly JudgedFeature[]): Lens[] {
  return features.map(({ level, span }) => ({ title: `${levelNames[level]}: ${levelMeanings[level]}`, span }));
}
