import type { EffortUnit } from "./feature.ts";

const unitWords = {
  points: ["point", "points"],
  hours: ["hour", "hours"],
  days: ["day", "days"],
  weeks: ["week", "weeks"],
  months: ["month", "months"],
  sprints: ["sprint", "sprints"],
  size: ["size point", "size points"],
} as const satisfies Record<EffortUnit, readonly [string, string]>;

/** The unit's word for this amount: `point`, `points`. */
export function unitWord(value: number, unit: EffortUnit): string {
  return unitWords[unit][value === 1 ? 0 : 1];
}

// Made once, since that takes longer than a row of the list; on first use, since it takes as long as all of the start.
let amounts: Intl.NumberFormat | undefined;

/** An amount of effort without the noise of binary fractions: `2.5`, `1,250`. */
export function amount(value: number): string {
  amounts ??= new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
  return amounts.format(value);
}
