import type { JudgedFeature } from "./level.ts";

/** What earlier versions of a roadmap tell of one of its features, as days: 2026-11-23. */
export interface Past {
  /** Absent where it is not in progress. */
  readonly inProgressSince?: string;
  /** When anything in its entry last changed. */
  readonly changed: string;
}

/** Tells it of the features of a text, in their order; undefined of those of which it is not known. */
export type PastOf = (features: readonly JudgedFeature[]) => readonly (Past | undefined)[];
