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
  ["est hours", "hours"],
  ["effort hours", "hours"],
  ["hours", "hours"],
  ["estimated days", "days"],
  ["effort days", "days"],
  ["person days", "days"],
  ["days", "days"],
  ["estimated weeks", "weeks"],
  ["effort weeks", "weeks"],
  ["weeks", "weeks"],
  ["sprints", "sprints"],
  ["duration", "days"],
  ["estimated duration", "days"],
  ["estimation", "points"],
  ["esfuerzo", "points"],
  ["esforço", "points"],
  ["aufwand", "points"],
  ["estimación", "points"],
  ["оценка", "points"],
  ["трудозатраты", "hours"],
  ["工数", "days"],
  ["見積もり", "days"],
  ["工作量", "days"],
  ["工时", "hours"],
  // Money is no effort: a bare number counts nothing here.
  ["cost", "size"],
]);

const sizes: Readonly<Record<string, number>> = {
  xs: 1,
  tiny: 1,
  s: 2,
  small: 2,
  m: 3,
  medium: 3,
  l: 5,
  large: 5,
  xl: 8,
  "extra large": 8,
  xxl: 13,
  huge: 13,
};

/** Words of a unit, and how many of it one of them is. */
const units: readonly (readonly [RegExp, EffortUnit, number?])[] = [
  [/^(min|mins|minutes?|minuten|минут\p{L}*|分|分钟)$/u, "hours", 1 / 60],
  [/^(h|hr|hrs|hours?|std|stunden?|horas?|heures?|ore|ч|час\p{L}*|saat|小时|時間|시간)$/u, "hours"],
  [/^(d|days?|tage?n?|días?|dias?|jours?|j|giorn[oi]|dagen|pd|д|день|дн\p{L}+|gün|天|日|人天|人日|일)$/u, "days"],
  [
    /^(w|wk|wks|weeks?|wochen?|semanas?|semaines?|settiman[ae]|weken|недел\p{L}*|hafta|周|週|週間|人周|人週|주)$/u,
    "weeks",
  ],
  [/^(mo|months?|monate?n?|mes|meses|mois|mes[ei]|maand\p{L}*|месяц\p{L}*|ay|个月|ヶ月|か月|人月|개월)$/u, "months"],
  [/^(sprints?|iterations?|スプリント)$/, "sprints"],
  [/^(p|pt|pts|points?|sp|story points?|puntos?|pontos?|punti|punkte?|ポイント|点)$/, "points"],
];

/**
 * Reads `3d`, `5 pts`, `M`, `2 weeks`, `4 person-days`, `2-3 days` (the upper end counts) under a key that holds effort.
 * Returns undefined where no amount can be read.
 */
export function effortOf({ text, span }: Text, bareUnit: EffortUnit): Effort | undefined {
  const read = amountIn(text.trim().toLowerCase().slice(0, 60));
  const unit = read?.unit === "bare" ? bareUnit : read?.unit;
  // A bare number under a key of sizes is no size.
  if (!read || !unit || (unit === "size" && read.unit === "bare")) return undefined;
  return { text, span, amount: read.amount, unit };
}

const amountIn = remembered((written): { amount: number; unit: EffortUnit | "bare" } | undefined => {
  // "L (2 weeks)", "M - nobody knows", "S/M"
  const size = /^(?:[a-z]{1,6}[-/])?(extra large|[a-z]+)(?=$|\s*[(:,]| [-–—] )/.exec(written)?.[1];
  if (size && Object.hasOwn(sizes, size)) return { amount: sizes[size]!, unit: "size" };
  const match =
    /^[~≈<>]?\s*(?!\d{4}-\d)(\d+(?:[.,]\d+)?)(?!\s*\/\s*\d)(?:\s*(?:-|–|~|to|bis|a|à)\s*(\d+(?:[.,]\d+)?))?\+?\s*([\p{L} -]*)/u.exec(
      written,
    );
  if (!match) return undefined;
  const amount = Number((match[2] ?? match[1]!).replace(",", "."));
  const word = match[3]!
    .replace(/^(?:person|man|dev|developer|engineer|eng|work|working|ideal)[ -]*(?=[dhmw])/, "")
    .trim();
  if (word === "") return amount > 0 ? { amount, unit: "bare" } : undefined;
  const found = units.find(([pattern]) => pattern.test(word) || pattern.test(word.split(/[ -]/)[0]!));
  return found && amount > 0 ? { amount: amount * (found[2] ?? 1), unit: found[1] } : undefined;
});
