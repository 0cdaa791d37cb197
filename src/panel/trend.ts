import type { TrendRow } from "../history/chronicle.ts";
import { amount } from "../roadmap/effort-words.ts";
import type { Trend } from "./scope-protocol.ts";
import { inSteps, stakeInWords, unitOf } from "./trend-steps.ts";

const mostRows = 30;

/**
 * How a roadmap moved, for the eye and in words.
 * @param now what it is today, saved and committed or not: its `date` is a day.
 * @returns undefined where no commit holds it.
 */
export function trendOf(versions: readonly TrendRow[], now: TrendRow): Trend | undefined {
  const [first] = versions;
  if (!first) return undefined;
  const all = [...versions, now];
  const unit = unitOf(all);
  const { name, rows } = inSteps(all, mostRows);
  return {
    sentences: [
      `On ${dayInWords(first.date)}, ${ofAll(first.none, first.features)} said nothing about why; today ${shareOf(now.none, now.features)}.`,
      `Then ${amount(first.below)} showed less than the policy asks for; today ${amount(now.below)} ${now.below === 1 ? "does" : "do"}.`,
      ...(unit
        ? [
            `Of open work, ${stakeInWords(first, unit)} rested on a claim or nothing then; today ${stakeInWords(now, unit)}.`,
          ]
        : []),
    ],
    points: all.map(({ date, features, none, below, effort }) => ({
      time: Date.parse(date),
      features,
      none,
      below,
      ...(unit && { effort: effort[unit] ?? { all: 0, bare: 0 } }),
    })),
    from: dayInWords(first.date),
    table: {
      head: [name, "Features", "Nothing says why", "Below the policy", ...(unit ? ["On a claim or nothing"] : [])],
      rows: rows.map(([step, row]) => [
        row === now ? "Today" : step,
        ...[row.features, row.none, row.below].map(amount),
        ...(unit ? [stakeInWords(row, unit)] : []),
      ]),
    },
  };
}

const ofAll = (count: number, all: number): string =>
  all === 1 ? `${shareOf(count, all)} feature` : `${shareOf(count, all)} features`;
const shareOf = (count: number, all: number): string => `${amount(count)} of ${amount(all)}`;

// Made on first use: it takes as long as a hundred rows of the table.
let days: Intl.DateTimeFormat | undefined;

/** `2 March 2026`, as the clock of who committed told. */
export function dayInWords(date: string): string {
  days ??= new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return days.format(Date.parse(date.slice(0, 10)));
}
