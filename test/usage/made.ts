import type { JudgedFeature } from "../../src/justification/level.ts";
import { readAndJudge } from "../../src/review.ts";
import type { ReadSource } from "../../src/usage/join.ts";
import type { UsageSource } from "../../src/usage/mapping.ts";
import type { Measured, ReadExport } from "../../src/usage/measured.ts";

/** The features of a roadmap whose entries are these. */
export const featuresOf = (entries: string): readonly JudgedFeature[] =>
  readAndJudge(`features:\n${entries}`, { name: "roadmap.yaml", declared: true }).features;

/** A count of users in October 2026, unless told otherwise. */
export const row = (key: string, count: number | undefined, other: Partial<Measured> = {}): Measured => ({
  key,
  meaning: "use",
  kind: "per-period",
  unit: "users",
  from: "2026-10-01",
  to: "2026-10-31",
  ...(count !== undefined && { count }),
  rows: 1,
  at: { path: "usage/events.csv", row: 2 },
  ...other,
});

/** A file with these numbers in rows of their own. */
export const exportOf = (measured: readonly Measured[], other: Partial<ReadExport> = {}): ReadExport => {
  const path = other.path ?? "usage/events.csv";
  return {
    path,
    rows: measured.length,
    skipped: 0,
    measured: measured.map((one, index) => ({ ...one, at: { path, row: index + 2 } })),
    isComplete: false,
    window: { from: "2026-10-01", to: "2026-10-31" },
    problems: [],
    ...other,
  };
};

export const sourceOf = (exports: readonly ReadExport[], other: Partial<UsageSource> = {}): ReadSource => ({
  source: {
    files: "usage/*.csv",
    mapping: { format: "csv", key: ["key"], unit: "users", kind: "per-period" },
    ...other,
  },
  exports,
});

/** Numbers that look random and are the same each time. */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The same in another order. @param next gives a whole number below another. */
export function shuffled<Item>(items: readonly Item[], next: (below: number) => number): Item[] {
  const all = [...items];
  for (let index = all.length - 1; index > 0; index--) {
    const other = next(index + 1);
    [all[index], all[other]] = [all[other]!, all[index]!];
  }
  return all;
}
