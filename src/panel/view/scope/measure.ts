import type { Counts } from "../../protocol.ts";
import type { EffortUnit, ScopeRow } from "../../scope-protocol.ts";
import { amountInWords, featureCount, levels, statuses } from "../words.ts";

/** What picture and map add up: features, or effort of one unit, since units say nothing about each other. */
export type Measure = "features" | EffortUnit;

/** What the rows can be measured by, the likeliest first: the unit that most of them have, where that is a good part. */
export function measuresOf(rows: readonly ScopeRow[]): Measure[] {
  const entries = new Map<EffortUnit, number>();
  for (const { work } of rows) if (work) entries.set(work.unit, (entries.get(work.unit) ?? 0) + 1);
  const units = [...entries].sort(([, a], [, b]) => b - a).map(([unit]) => unit);
  const [most] = units;
  const isUsual = most !== undefined && entries.get(most)! * 3 >= rows.length;
  return isUsual ? [most, "features", ...units.slice(1)] : ["features", ...units];
}

/** How much of the measure a row is; 0 where it says nothing of it. */
export function amountOf({ work }: ScopeRow, measure: Measure): number {
  if (measure === "features") return 1;
  return work?.unit === measure ? work.amount : 0;
}

export function countsOf(rows: readonly ScopeRow[], measure: Measure): Counts {
  const counts = Object.fromEntries(
    statuses.map(status => [status, Object.fromEntries(levels.map(level => [level, 0]))]),
  ) as { [S in keyof Counts]: { -readonly [L in keyof Counts[S]]: number } };
  for (const row of rows) counts[row.status][row.level] += amountOf(row, measure);
  return counts;
}

export const measureNames = {
  features: "Features",
  points: "Points",
  hours: "Hours",
  days: "Days",
  weeks: "Weeks",
  months: "Months",
  sprints: "Sprints",
  size: "Size points",
} as const satisfies Record<Measure, string>;

/** `3 features`, `21 points`. */
export function inMeasure(measure: Measure): (amount: number) => string {
  if (measure === "features") return featureCount;
  const name = measureNames[measure].toLowerCase();
  return amount => `${amountInWords(amount)} ${amount === 1 ? name.slice(0, -1) : name}`;
}
