import type { Feature, Span } from "../roadmap/feature.ts";
import type { ExportPlace, MeasuredUse } from "./measured-use.ts";

/** The ladder, lowest first. */
export const levels = ["none", "claim", "demand", "usage"] as const;
export type Level = (typeof levels)[number];

/** What a piece of evidence would need to be checked by somebody else. */
export const particulars = ["count", "window", "date", "source"] as const;
export type Particular = (typeof particulars)[number];

/** One cited fact behind demand or usage. Everything but `count` is as written. */
export interface Evidence {
  readonly kind: "demand" | "usage";
  /** The words or value it rests on. */
  readonly text: string;
  readonly span: Span;
  readonly count?: number;
  /** What was counted: users, votes, requests. */
  readonly unit?: string;
  /** Over which time it was counted: 30 days, October. */
  readonly window?: string;
  /** When it was counted or happened. */
  readonly date?: string;
  /** Where it can be looked up. */
  readonly source?: string;
  /** Where the number stands in an export; then `span` is the feature's title, since the roadmap does not say it. */
  readonly at?: ExportPlace;
  /** Weak: somebody asked, but not how many or who. */
  readonly strength: "weak" | "solid";
  /** What is not said. Demand needs no window. */
  readonly missing: readonly Particular[];
}

/** A feature and what justifies it. */
export interface JudgedFeature extends Feature {
  readonly level: Level;
  readonly evidence: readonly Evidence[];
  /** The words a claim rests on; absent at level none. */
  readonly reason?: { readonly text: string; readonly span: Span };
  /** What exports say of it; absent where none speaks of it. */
  readonly measured?: MeasuredUse;
}

/** Whether `level` reaches `wanted` on the ladder. */
export function reaches(level: Level, wanted: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(wanted);
}
