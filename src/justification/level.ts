import type { Feature, Span } from "../roadmap/feature.ts";

/** The ladder, lowest first. */
export const levels = ["none", "claim", "demand", "usage"] as const;
export type Level = (typeof levels)[number];

/** One cited fact behind demand or usage. */
export interface Evidence {
  readonly kind: "demand" | "usage";
  /** The words or value it rests on, as written. */
  readonly text: string;
  readonly span: Span;
  readonly count?: number;
  /** What was counted, as written: users, votes, requests. */
  readonly unit?: string;
}

/** A feature and what justifies it. */
export interface JudgedFeature extends Feature {
  readonly level: Level;
  readonly evidence: readonly Evidence[];
  /** The words a claim rests on; absent at level none. */
  readonly reason?: { readonly text: string; readonly span: Span };
}

/** Whether `level` reaches `wanted` on the ladder. */
export function reaches(level: Level, wanted: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(wanted);
}
