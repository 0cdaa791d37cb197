import { daysIn, type ExportPlace, type Window } from "../justification/measured-use.ts";
import type { Measured } from "./measured.ts";

/** What several rows say of one window, as one. */
export interface Point extends Window {
  readonly count?: number;
  readonly share?: number;
  readonly lastSeen?: string | null;
  readonly isAtLeast?: true;
  readonly at: ExportPlace;
}

/** Two rows that give the same key another count for the same window. */
export interface Conflict {
  readonly key: string;
  readonly counts: readonly [number, number];
  readonly places: readonly [ExportPlace, ExportPlace];
}

/** What is counted once each time it happens: over days, paths and variants it adds up. People are counted once in each. */
const happenings =
  /(?:^|\s)(?:downloads?|hits?|events?|uses?|usages?|calls?|requests?|evaluations?|exports?|imports?|runs?|views?|pageviews?|impressions?|clicks?|searches|invocations?|executions?|installs?|rows?|times)$/i;

export const addsUp = ({ unit, meaning }: Pick<Measured, "unit" | "meaning">): boolean =>
  meaning === "cost" || meaning === "revenue" || happenings.test(unit);

/**
 * One point for each window, the oldest first. The same count in two rows is one; of two counts for the same window the
 * larger is taken, and the conflict told. Counts of several keys add up, or are at least the largest.
 * @param measured of one source, meaning and unit, and of one feature.
 */
export function pointsOf(measured: readonly Measured[], conflicts: Conflict[] = []): Point[] {
  const byKey = new Map<string, Measured[]>();
  for (const one of measured) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const windows = new Map<string, Measured[]>();
  for (const own of byKey.values()) {
    for (const one of differences(once(own, conflicts))) {
      const key = `${one.from ?? ""} ${one.to ?? ""}`;
      windows.set(key, [...(windows.get(key) ?? []), one]);
    }
  }
  return [...windows.values()].map(together).sort(byTime);
}

const byPlace = (a: { at: ExportPlace }, b: { at: ExportPlace }): number =>
  a.at.path < b.at.path ? -1 : a.at.path > b.at.path ? 1 : a.at.row - b.at.row;

/** A window that is known comes after one that is not; of those that end on a day, the longest is the last. */
const byTime = (a: Window, b: Window): number =>
  compare(a.to ?? "", b.to ?? "") || compare(b.from ?? b.to ?? "", a.from ?? a.to ?? "");
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The rows of one key, one for each window. */
function once(measured: readonly Measured[], conflicts: Conflict[]): Measured[] {
  const windows = new Map<string, Measured>();
  for (const one of [...measured].sort(byPlace)) {
    const window = `${one.from ?? ""} ${one.to ?? ""}`;
    const other = windows.get(window);
    if (other?.count !== undefined && one.count !== undefined && other.count !== one.count) {
      conflicts.push({ key: one.key, counts: [other.count, one.count], places: [other.at, one.at] });
    }
    if (!other || (one.count ?? -1) > (other.count ?? -1) || (one.lastSeen ?? "") > (other.lastSeen ?? "")) {
      windows.set(window, one);
    }
  }
  return [...windows.values()].sort(byTime);
}

/** Of a count since a beginning, what came to it from reading to reading; one that fell began anew. */
function differences(measured: readonly Measured[]): readonly Measured[] {
  if (measured.length < 2 || measured[0]?.kind !== "cumulative") return measured;
  return measured.slice(1).map((one, index) => {
    const before = measured[index]!;
    const { from, total, share, ...rest } = one;
    const count = one.count! < before.count! ? one.count! : one.count! - before.count!;
    return { ...rest, count, ...(before.to && { from: before.to }) };
  });
}

/** What different keys say of one window. */
function together(all: readonly Measured[]): Point {
  const counted = all.filter(({ count }) => count !== undefined).sort((a, b) => b.count! - a.count! || byPlace(a, b));
  const [largest] = counted;
  const seen = all.map(({ lastSeen }) => lastSeen).filter(day => day !== undefined);
  const lastSeen =
    seen.length === 0
      ? undefined
      : (seen
          .filter(day => day !== null)
          .sort()
          .at(-1) ?? null);
  const { from, to, share, at } = largest ?? [...all].sort(byPlace)[0]!;
  const isSum = largest !== undefined && addsUp(largest);
  const isAtLeast = !isSum && counted.filter(({ count }) => count! > 0).length > 1;
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    at,
    ...(largest && { count: isSum ? counted.reduce((sum, { count }) => sum + count!, 0) : largest.count! }),
    ...(all.length === 1 && share !== undefined && { share }),
    ...(lastSeen !== undefined && { lastSeen }),
    ...(isAtLeast && { isAtLeast }),
  };
}

const month = 30;
/** What is shorter is put together until it is a month: nobody judges a feature by one day. */
const short = 28;

/** Points of days or weeks as points of thirty days, counted back from the newest; longer ones as they are. */
export function byMonth(points: readonly Point[], sums: boolean): Point[] {
  const dated = points.filter(({ from, to, count }) => from && to && count !== undefined);
  const last = dated.at(-1);
  if (!last || dated.length < points.length || daysIn(last.from!, last.to!) >= short || dated.length < 2)
    return [...points];
  const months: Point[][] = [];
  let taken = "9999";
  for (const point of [...dated].reverse()) {
    // What overlaps is counted already.
    if (point.to! >= taken || daysIn(point.from!, point.to!) >= short) continue;
    taken = point.from!;
    const back = Math.floor((daysIn(point.from!, last.to!) - 1) / month);
    months[back] = [point, ...(months[back] ?? [])];
  }
  const whole = months.filter(own => own !== undefined);
  const newest = whole[0];
  const long = dated.filter(({ from, to }) => daysIn(from!, to!) >= short);
  // A few days after the last whole month do not speak for a month, unless they had more than it.
  if (long.length > 0 && (!newest || daysIn(newest[0]!.from!, newest.at(-1)!.to!) < short)) {
    const days = newest && inOne(newest, sums);
    return days && days.count! > long.at(-1)!.count! ? [...long, days] : long;
  }
  const oldest = whole.at(-1)!;
  if (whole.length > 1 && daysIn(oldest[0]!.from!, oldest.at(-1)!.to!) < short) whole.pop();
  return whole.reverse().map(own => inOne(own, sums));
}

/** Points that follow on one another, as one. */
function inOne(own: readonly Point[], sums: boolean): Point {
  const largest = own.reduce((a, b) => (b.count! > a.count! ? b : a));
  const count = sums ? own.reduce((sum, point) => sum + point.count!, 0) : largest.count!;
  const isAtLeast = !sums && own.length > 1 && count > 0;
  const { at } = sums ? own.at(-1)! : largest;
  return { from: own[0]!.from!, to: own.at(-1)!.to!, at, count, ...(isAtLeast && { isAtLeast }) };
}
