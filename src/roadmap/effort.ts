import type { Effort, EffortUnit, Text } from "./feature.ts";
import { remembered } from "./remembered.ts";

/** Keys that hold how much work an entry is, with the unit of a bare number. */
export const effortKeys: ReadonlyMap<string, EffortUnit> = new Map([
  ["effort", "points"],
  ["estimate", "points"],
  ["estimated effort", "points"],
  ["story points", "points"],
  ["points", "points"],
  ["estimate points", "points"],
  ["sp", "points"],
  ["eff", "points"],
  ["size", "points"],
  ["t shirt size", "size"],
  ["complexity", "size"],
  ["estimated complexity", "size"],
  ["estimated hours", "hours"],
  ["estimate hours", "hours"],
  ["hours", "hours"],
  ["estimated days", "days"],
  ["effort days", "days"],
  ["days", "days"],
  ["estimated weeks", "weeks"],
  ["weeks", "weeks"],
  ["duration", "days"],
  ["esfuerzo", "points"],
  ["esforço", "points"],
  ["aufwand", "points"],
  ["工数", "days"],
]);

const sizes: Readonly<Record<string, number>> = {
  xs: 1,
  s: 2,
  small: 2,
  m: 3,
  medium: 3,
  l: 5,
  large: 5,
  xl: 8,
  xxl: 13,
};

const units: readonly (readonly [RegExp, EffortUnit])[] = [
  [/^(h|hr|hrs|hours?|std|stunden?|horas?)$/, "hours"],
  [/^(d|days?|tage?|días?|dias?|jours?|pd|人日|日)$/, "days"],
  [/^(w|wk|wks|weeks?|wochen?|semanas?|semaines?)$/, "weeks"],
  [/^(mo|months?|monate?|meses|mois)$/, "months"],
  [/^(p|pt|pts|points?|sp|story points?|puntos?)$/, "points"],
];

/**
 * Reads `3d`, `5 pts`, `M`, `2 weeks`, `2-3 days` (the upper end counts) under a key that holds effort.
 * Returns undefined where no amount can be read.
 */
export function effortOf({ text, span }: Text, bareUnit: EffortUnit): Effort | undefined {
  const read = amountIn(text.trim().toLowerCase().slice(0, 60));
  const unit = read?.unit === "bare" ? bareUnit : read?.unit;
  // A bare number under a key of sizes is no size.
  if (!read || !unit || (unit === "size" && read.unit === "bare")) return undefined;
  return { text, span, amount: read.amount, unit };
}

const amountIn = remembered((text): { amount: number; unit: EffortUnit | "bare" } | undefined => {
  const size = Object.hasOwn(sizes, text) ? sizes[text] : undefined;
  if (size !== undefined) return { amount: size, unit: "size" };
  const match = /^[~≈<]?\s*(\d+(?:[.,]\d+)?)(?:\s*(?:-|–|to)\s*(\d+(?:[.,]\d+)?))?\s*([\p{L} ]*)/u.exec(text);
  if (!match) return undefined;
  const amount = Number((match[2] ?? match[1]!).replace(",", "."));
  const word = match[3]!.trim();
  const unit =
    word === "" ? "bare" : units.find(([pattern]) => pattern.test(word) || pattern.test(word.split(" ")[0]!))?.[1];
  return unit && amount > 0 ? { amount, unit } : undefined;
});
