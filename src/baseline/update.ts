import type { Review } from "../findings/review.ts";
import { acceptable } from "./apply.ts";
import type { Accepted, Baseline, Entry } from "./baseline.ts";

/** A roadmap as it stands against the baseline. */
export interface Roadmap {
  /** As the baseline calls it. */
  readonly name: string;
  /** What counts, which is what is not accepted yet. */
  readonly reviews: readonly Review[];
  /** Its entries that answer for no finding. */
  readonly unused: readonly Entry[];
}

export interface Updated {
  readonly entries: readonly Accepted[];
  /** Numbers of entries. */
  readonly added: number;
  readonly removed: number;
}

/**
 * Accepts what counts today in these roadmaps, and lets go of what no longer occurs. Other roadmaps keep their entries.
 * @param gone entries of roadmaps that are no more.
 */
export function accepted(before: Baseline, roadmaps: readonly Roadmap[], gone: readonly Entry[] = []): Updated {
  const { entries, removed } = pruned(before, [...roadmaps, { unused: gone }]);
  const added = roadmaps.flatMap(({ name, reviews }) => acceptable(name, reviews));
  return { entries: [...entries, ...added], added: added.length, removed };
}

/** Lets go of what no longer occurs, and accepts nothing. */
export function pruned(before: Baseline, roadmaps: readonly Pick<Roadmap, "unused">[]): Updated {
  const unused = new Set(roadmaps.flatMap(roadmap => roadmap.unused));
  const entries = before.entries.filter(entry => !unused.has(entry));
  return { entries, added: 0, removed: before.entries.length - entries.length };
}
