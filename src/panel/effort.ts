import type { JudgedFeature, Level } from "../justification/level.ts";
import { amount, unitWord } from "../roadmap/effort-words.ts";
import { type Effort, type EffortUnit, effortUnits, type Status } from "../roadmap/feature.ts";

/** How sizes are added up, for those who wonder what a size point is. */
export const sizeScale = "Sizes are added up as XS 1, S 2, M 3, L 5, XL 8.";

/** The effort of one feature in words; a size as it is written, and what it counts as. */
export function effortInWords({ amount: value, unit, text }: Pick<Effort, "amount" | "unit" | "text">) {
  if (unit !== "size") return { amount: amount(value), unit: unitWord(value, unit) };
  return { amount: text, unit: "", note: `counted as ${amount(value)} ${unitWord(value, unit)}` };
}

/** Effort of features of some status, and how much of it rests on too little. */
export interface Stake {
  readonly all: number;
  readonly bare: number;
}

/** @param bareLevels what counts as too little. */
export function stakeOf(
  features: readonly JudgedFeature[],
  statuses: readonly Status[],
  unit: EffortUnit,
  bareLevels: readonly Level[],
): Stake {
  let all = 0;
  let bare = 0;
  for (const { status, effort, level } of features) {
    if (effort?.unit !== unit || !statuses.includes(status)) continue;
    all += effort.amount;
    if (bareLevels.includes(level)) bare += effort.amount;
  }
  return { all, bare };
}

/** States of which the effort can still be spent on something else. */
export const openStatuses = ["in-progress", "planned"] as const satisfies readonly Status[];

/** What of a roadmap's open effort rests on too little, in the unit most entries have: `89 of 113` and `points`. */
export function totalAtStake(features: readonly JudgedFeature[], bareLevels: readonly Level[]) {
  const entries = (unit: EffortUnit) => features.filter(({ effort }) => effort?.unit === unit).length;
  const [unit] = effortUnits.toSorted((a, b) => entries(b) - entries(a));
  const { all, bare } = stakeOf(features, openStatuses, unit!, bareLevels);
  if (bare === 0) return undefined;
  return { amount: bare < all ? `${amount(bare)} of ${amount(all)}` : amount(all), unit: unitWord(all, unit!) };
}
