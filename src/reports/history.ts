import type { History, Lifetime, Moment, TrendRow } from "../history/chronicle.ts";
import { inSteps, stakeInWords, unitOf } from "../panel/trend-steps.ts";
import { effortUnits } from "../roadmap/feature.ts";
import { counted, oneLine } from "./wording.ts";

/** The history of a roadmap, under the name it is to be called by. */
export interface NamedHistory {
  readonly path: string;
  readonly history: History;
}

const mostRows = 30;
const mostNamed = 5;

/** How a roadmap moved, as a table of at most 30 rows, and what has been in progress for longest. */
export function historyText(histories: readonly NamedHistory[]): string {
  return `${histories.map(textOf).join("\n\n")}\n`;
}

function textOf({ path, history: { trend, lifetimes, passedOver } }: NamedHistory): string {
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last) return `${oneLine(path)}: No commit holds it as a roadmap.`;
  const blocks = [
    `${oneLine(path)}: ${counted(trend.length, "version")}, ${dayOf(first)} to ${dayOf(last)}`,
    table(rowsOf(trend)),
  ];
  const begun = lifetimes.filter(({ inProgressSince }) => inProgressSince);
  if (begun.length > 0) blocks.push(["In progress for longest:", ...longest(begun)].join("\n"));
  if (passedOver.length > 0)
    blocks.push(`Passed over, since it was no roadmap then: ${counted(passedOver.length, "commit")}.`);
  return blocks.join("\n\n");
}

const dayOf = ({ date }: Moment): string => date.slice(0, 10);

function rowsOf(trend: readonly TrendRow[]): string[][] {
  const { name, rows } = inSteps(trend, mostRows);
  const unit = unitOf(trend);
  const head = [name, "Commit", "Features", "Nothing says why", "Below the policy"];
  const cells = rows.map(([step, row]) => [
    step,
    row.commit.slice(0, 8),
    ...[row.features, row.none, row.below].map(count => count.toLocaleString("en")),
    ...(unit ? [stakeInWords(row, unit)] : []),
  ]);
  return [[...head, ...(unit ? [`On a claim or nothing`] : [])], ...cells];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  const pad = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return rows.map(row => row.map(pad).join("  ").trimEnd()).join("\n");
}

function longest(begun: readonly Lifetime[]): string[] {
  return begun
    .toSorted((a, b) => (a.inProgressSince!.date < b.inProgressSince!.date ? -1 : 1))
    .slice(0, mostNamed)
    .map(({ feature, inProgressSince, changed, evidenceChanged }) => {
      const evidence = evidenceChanged ? `evidence as of ${dayOf(evidenceChanged)}` : "no evidence";
      return `  "${oneLine(feature.title.text)}": since ${dayOf(inProgressSince!)}, last changed ${dayOf(changed)}, ${evidence}`;
    });
}

/**
 * The same as JSON, version 1. Everything is there: each version, and of each feature of the last one when it entered, since
 * when it is in progress, and when its evidence and its entry last changed. `null` stands where there is no such time.
 */
export function historyJson(histories: readonly NamedHistory[]): string {
  const roadmaps = histories.map(({ path, history: { trend, lifetimes, passedOver } }) => ({
    path,
    versions: trend.map(({ effort, ...row }) => ({
      ...row,
      effort: effortUnits.flatMap(unit => (effort[unit] ? { unit, ...effort[unit] } : [])),
    })),
    features: lifetimes.map(({ feature, entered, inProgressSince, evidenceChanged, changed }) => ({
      id: feature.id ?? null,
      title: feature.title.text,
      status: feature.status,
      justification: feature.level,
      entered,
      inProgressSince: inProgressSince ?? null,
      evidenceChanged: evidenceChanged ?? null,
      changed,
    })),
    passedOver,
  }));
  return `${JSON.stringify({ version: 1, roadmaps }, null, 2)}\n`;
}
