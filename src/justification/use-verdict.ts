import { isEssential } from "./essential.ts";
import type { JudgedFeature } from "./level.ts";
import { daysIn, type MeasuredNumber, useOf } from "./measured-use.ts";
import { figure, percent } from "./measured-words.ts";
import type { Policy } from "./policy.ts";
import { type UsagePolicy, usagePolicyFor } from "./usage-policy.ts";

/** What measured use says against a feature. */
export interface UseVerdict {
  readonly kind: "none" | "low" | "falling";
  readonly number: MeasuredNumber;
  /** What it is held against: `100 users in 30 days`. */
  readonly bar: string;
  /** The first day of the time for which it is known to be so. */
  readonly since?: string;
}

/** Undefined where nothing is to be said against it, and where too little is known: see `wasWatched`. */
export function verdictOf(feature: JudgedFeature, { usage, essential }: Policy): UseVerdict | undefined {
  const { measured, status } = feature;
  if (!measured || status !== "shipped" || isEssential(feature, essential)) return undefined;
  const policy = usagePolicyFor(feature, usage);
  const number = useOf(measured);
  if (!number || !wasWatched(number, policy)) return undefined;
  if (measured.answer === "none" || measured.answer === "absent") {
    return { kind: "none", number, bar: "any use at all", ...sinceIn(number, count => count === 0) };
  }
  if (measured.answer !== "used") return undefined;
  return low(feature, policy) ?? falling(number);
}

/** Whether a feature was watched long enough after it was shipped for a verdict. Without days nobody knows. */
export const wasWatched = ({ days }: MeasuredNumber, { observeDays = 0 }: UsagePolicy): boolean =>
  days !== undefined && days >= observeDays;

/** Only where all numbers that can be compared are below: another source may see what this one does not. */
function low({ measured }: JudgedFeature, policy: UsagePolicy): UseVerdict | undefined {
  const uses = measured!.numbers.filter(({ meaning }) => meaning === "use");
  const bars: readonly [string, (number: MeasuredNumber) => boolean | undefined][] = [
    [barInWords(policy), number => isBelow(number, policy.atLeast)],
    [
      `${percent(policy.share ?? 0)} of all`,
      ({ share, isAtLeast }) =>
        policy.share === undefined || share === undefined || isAtLeast ? undefined : share < policy.share,
    ],
  ];
  for (const [bar, isUnder] of bars) {
    const compared = uses.filter(number => isUnder(number) !== undefined && wasWatched(number, policy));
    const [number] = compared;
    if (!number || !compared.every(isUnder)) continue;
    const since = sinceIn(number, (count, point) => isBelow({ ...number, ...point, count }, policy.atLeast) ?? false);
    return { kind: "low", number, bar, ...since };
  }
  return undefined;
}

const month = 30;
const shortest = 28;

/** Undefined where it cannot be said: another unit, a shorter window, people who may be more than were counted. */
function isBelow(number: MeasuredNumber, bar: UsagePolicy["atLeast"]): boolean | undefined {
  const { count, unit, from, to, isAtLeast, addsUp } = number;
  if (!bar || count === undefined || isAtLeast || (bar.unit !== undefined && bar.unit !== unit)) return undefined;
  const days = from && to ? daysIn(from, to) : undefined;
  if (days !== undefined && days < shortest) return undefined;
  if (addsUp) return days === undefined ? undefined : (count / days) * month < bar.count;
  return count < bar.count;
}

const barInWords = ({ atLeast }: UsagePolicy): string =>
  `${figure(atLeast?.count ?? 0)}${atLeast?.unit ? ` ${atLeast.unit}` : ""} in 30 days`;

/** So many counts show a direction. */
const fewest = 3;

/** Halved at least, now at its lowest, and by more than chance moves so small a number. */
function falling(number: MeasuredNumber): UseVerdict | undefined {
  const counts = number.series.slice(-6).map(({ count }) => count);
  const [first = 0] = counts;
  const last = counts.at(-1)!;
  const isDown = counts.length >= fewest && last <= first / 2 && last === Math.min(...counts);
  if (!isDown || first - last <= 3 * Math.sqrt(first)) return undefined;
  const from = number.series.slice(-6)[0]!;
  return {
    kind: "falling",
    number,
    bar: `${figure(first)} before`,
    ...((from.from ?? from.to) && { since: from.from ?? from.to! }),
  };
}

/** The first day of the last stretch of the series of which this holds. */
function sinceIn(
  { series }: MeasuredNumber,
  holds: (count: number, point: MeasuredNumber["series"][number]) => boolean,
): { readonly since?: string } {
  let since: string | undefined;
  for (const point of [...series].reverse()) {
    if (!holds(point.count, point)) break;
    since = point.from ?? point.to ?? since;
  }
  return since === undefined ? {} : { since };
}
