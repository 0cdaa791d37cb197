import { daysIn, type Meaning, type MeasuredNumber } from "../justification/measured-use.ts";
import type { Measured } from "./measured.ts";
import { addsUp, byMonth, type Conflict, type Point, pointsOf } from "./points.ts";
import { isAhead, untilToday } from "./until-today.ts";

export interface Counted {
  readonly numbers: readonly MeasuredNumber[];
  /** The newest row of the time before it was shipped, where there is none after it. */
  readonly before?: MeasuredNumber["at"];
}

export interface CountOptions {
  /** 2026-03-05: what was counted before does not speak of it. */
  readonly shipped?: string | undefined;
  /** The day of the review: what was counted after it does not speak of anything. */
  readonly today?: string | undefined;
  /** Is told what cannot be counted as it stands. */
  readonly doubts?: Doubts;
}

export interface Doubts {
  readonly conflicts: Conflict[];
  /** Rows of a time that is still to come. */
  readonly ahead: Measured[];
}

/** What the rows of one source say of one feature, a number for each meaning and unit. */
export function numbersOf(measured: readonly Measured[], { shipped, today, doubts }: CountOptions = {}): Counted {
  const alike = new Map<string, Measured[]>();
  for (const one of measured) {
    if (today !== undefined && isAhead(one, today)) {
      doubts?.ahead.push(one);
      continue;
    }
    const key = `${one.meaning} ${one.unit.toLowerCase()}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const numbers: MeasuredNumber[] = [];
  let before: MeasuredNumber["at"] | undefined;
  for (const own of alike.values()) {
    const all = pointsOf(own, doubts?.conflicts);
    const points = today === undefined ? all : untilToday(all, today);
    const since = points.filter(point => !shipped || isSince(point, shipped));
    const number = since.length > 0 ? numberFrom(since, own, shipped) : undefined;
    if (number) numbers.push(number);
    else if (own[0]!.meaning === "use" && points.length > since.length) before = points.at(-1)!.at;
  }
  numbers.sort(byWorth);
  return { numbers, ...(before && { before }) };
}

/** Without a day nobody knows; the age of such a number is unknown, and nothing is made of it. */
function isSince({ to, lastSeen }: Point, shipped: string): boolean {
  if (lastSeen !== undefined && lastSeen !== null) return lastSeen >= shipped;
  return to === undefined || to >= shipped;
}

const meaningsInOrder: readonly Meaning[] = ["use", "demand", "cost", "revenue", "availability", "configuration"];
const order = ({ meaning, addsUp, count, share }: MeasuredNumber): number =>
  meaningsInOrder.indexOf(meaning) * 4 + (count === undefined && share === undefined ? 2 : 0) + (addsUp ? 1 : 0);

/** Use first, of that people, of those what was watched longest. */
export const byWorth = (a: MeasuredNumber, b: MeasuredNumber): number =>
  order(a) - order(b) || (b.days ?? 0) - (a.days ?? 0) || (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0);

/** Undefined where the rows know the key and nothing of it. */
function numberFrom(points: readonly Point[], rows: readonly Measured[], shipped?: string): MeasuredNumber | undefined {
  const [{ meaning, unit, kind }] = rows as readonly [Measured];
  const sums = addsUp({ meaning, unit });
  const months = kind === "per-period" || kind === "event-log" ? byMonth(points, sums) : points;
  const newest = months.at(-1)!;
  const { count, share, lastSeen } = newest;
  if (count === undefined && share === undefined && !lastSeen) return undefined;
  const series = months.flatMap(point =>
    point.count === undefined || !isAsLong(point, newest)
      ? []
      : [{ ...windowOf(point), count: point.count, at: point.at }],
  );
  const days = watched(points, kind, shipped);
  return {
    meaning,
    unit: meaning === "cost" || meaning === "revenue" ? unit : unit.toLowerCase(),
    ...windowOf(newest),
    ...(count !== undefined && { count }),
    ...(newest.isAtLeast && { isAtLeast: true }),
    addsUp: sums,
    ...(share !== undefined && { share }),
    ...(lastSeen && { lastSeen }),
    at: newest.at,
    keys: [...new Set(rows.map(({ key }) => key))].sort(),
    series,
    observations: points.length,
    ...(days !== undefined && { days }),
  };
}

const windowOf = ({ from, to }: Point) => ({ ...(from && { from }), ...(to && { to }) });

/** Only windows of the same length can be compared: months are, give or take a few days. */
function isAsLong(point: Point, newest: Point): boolean {
  const [own, other] = [lengthOf(point), lengthOf(newest)];
  return own === other || (own !== undefined && other !== undefined && Math.abs(own - other) <= 0.15 * other);
}
const lengthOf = ({ from, to }: Point): number | undefined => (from && to ? daysIn(from, to) : undefined);

/** How many days after it was shipped the rows are about; of what is counted on a day, since it was shipped. */
function watched(points: readonly Point[], kind: Measured["kind"], shipped?: string): number | undefined {
  const newest = points.at(-1)?.to;
  if (newest === undefined) return undefined;
  if (kind === "standing") return shipped ? daysIn(shipped, newest) - 1 : undefined;
  let [days, until] = [0, shipped ? dayBefore(shipped) : ""];
  for (const { from, to } of [...points].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1))) {
    if (!from || !to || to <= until) continue;
    days += daysIn(from > until ? from : nextDay(until), to);
    until = to;
  }
  return days;
}
const dayBefore = (day: string) => moved(day, -1);
const nextDay = (day: string) => moved(day, 1);
const moved = (day: string, by: number) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
