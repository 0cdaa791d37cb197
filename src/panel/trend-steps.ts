import type { TrendRow } from "../history/chronicle.ts";
import { amount, unitWord } from "../roadmap/effort-words.ts";
import { type EffortUnit, effortUnits } from "../roadmap/feature.ts";

interface Step {
  readonly name: string;
  of(row: TrendRow): string;
  /** What a row is called; a step of time by itself unless this is given. */
  called?(row: TrendRow): string;
}

const steps: readonly Step[] = [
  { name: "Date", of: ({ commit }) => commit, called: ({ date }) => date.slice(0, 10) },
  { name: "Month", of: ({ date }) => date.slice(0, 7) },
  { name: "Quarter", of: ({ date }) => `${date.slice(0, 4)} Q${Math.ceil(Number(date.slice(5, 7)) / 3)}` },
  { name: "Year", of: ({ date }) => date.slice(0, 4) },
];

/** The finest steps of time that give no more rows than are wanted; each is told by its last version. */
export function inSteps(trend: readonly TrendRow[], most: number) {
  const grouped = steps.map(step => ({ step, rows: new Map(trend.map(row => [step.of(row), row])) }));
  const { step, rows } = grouped.find(({ rows }) => rows.size <= most) ?? grouped.at(-1)!;
  const called = [...rows].map(([name, row]) => [step.called?.(row) ?? name, row] as const);
  return { name: step.name, rows: called };
}

/** The unit in which most versions have open effort. */
export function unitOf(trend: readonly TrendRow[]): EffortUnit | undefined {
  const stating = (unit: EffortUnit) => trend.filter(({ effort }) => effort[unit]).length;
  return effortUnits.filter(stating).toSorted((a, b) => stating(b) - stating(a))[0];
}

/** How much of the open effort rests on a claim or on nothing: `34 of 80 points`. */
export function stakeInWords({ effort }: Pick<TrendRow, "effort">, unit: EffortUnit): string {
  const { bare = 0, all = 0 } = effort[unit] ?? {};
  return `${amount(bare)} of ${amount(all)} ${unitWord(all, unit)}`;
}
