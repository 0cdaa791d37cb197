import { dayAfter, daysIn, type Window } from "../justification/measured-use.ts";
import type { Measured } from "./measured.ts";
import type { Point } from "./points.ts";

/** Whether a row is of a time that is still to come: a plan, or a day that is read wrongly. */
export function isAhead({ from, to, lastSeen }: Measured, today: string): boolean {
  // Elsewhere it may be tomorrow already.
  return (lastSeen ?? from ?? to ?? "") > dayAfter(today, 1);
}

/**
 * A window that is not over ends today. Where a whole one came before it, it says nothing until more was counted in it: three
 * days of a month are no fall from the month before.
 * @param points the oldest first.
 */
export function untilToday(points: readonly Point[], today: string): readonly Point[] {
  const isOpen = ({ from, to }: Point) => from !== undefined && to !== undefined && from <= today && to > today;
  if (!points.some(isOpen)) return points;
  const known = points.map(point => (isOpen(point) ? { ...point, to: today } : point));
  while (known.length > 1 && isOpen(points[known.length - 1]!) && saysLess(known.at(-1)!, known.at(-2)!)) known.pop();
  return known;
}

const saysLess = (one: Point, before: Point): boolean =>
  isShorter(one, before) && (one.count ?? one.share ?? 0) <= (before.count ?? before.share ?? 0);

/** By more than months differ. */
const isShorter = (one: Window, other: Window): boolean =>
  one.from !== undefined && other.from !== undefined && lengthOf(one) < 0.85 * lengthOf(other);
const lengthOf = ({ from, to }: Window): number => daysIn(from!, to!);
