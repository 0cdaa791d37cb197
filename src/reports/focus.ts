import { type JudgedFeature, type Level, levels } from "../justification/level.ts";
import { amount, unitWord } from "../roadmap/effort-words.ts";
import { type EffortUnit, effortUnits, type Status, statuses } from "../roadmap/feature.ts";
import { counted } from "./wording.ts";

export const levelNames = { none: "None", claim: "Claim", demand: "Demand", usage: "Usage" } as const satisfies Record<
  Level,
  string
>;

export const statusNames = {
  "in-progress": "In progress",
  planned: "Planned",
  shipped: "Shipped",
  dropped: "Dropped",
  unknown: "No status",
} as const satisfies Record<Status, string>;

/** How many features of a roadmap have each status and level, and their effort, in words. */
export const focusHead = ["Status", ...levels.map(level => levelNames[level]), "All"];

export function focusRows(features: readonly JudgedFeature[]): string[][] {
  const row = (name: string, of: readonly JudgedFeature[]) => [
    name,
    ...levels.map(level => countAndEffort(of.filter(feature => feature.level === level))),
    countAndEffort(of),
  ];
  const rows = statuses.flatMap(status => {
    const of = features.filter(feature => feature.status === status);
    return of.length > 0 ? [row(statusNames[status], of)] : [];
  });
  return rows.length > 1 ? [...rows, row("All", features)] : rows;
}

/** `3 (21 points, 2 days)`: amounts in different units are never added. */
function countAndEffort(features: readonly JudgedFeature[]): string {
  const efforts = effortUnits.flatMap(unit => {
    const sum = sumOf(features, unit);
    return sum > 0 ? [`${amount(sum)} ${unitWord(sum, unit)}`] : [];
  });
  const count = features.length.toLocaleString("en");
  return efforts.length > 0 ? `${count} (${efforts.join(", ")})` : count;
}

const sumOf = (features: readonly JudgedFeature[], unit: EffortUnit): number =>
  features.reduce((sum, { effort }) => sum + (effort?.unit === unit ? effort.amount : 0), 0);

/** The picture of focus: a bar for each status, in parts by level. */
export interface Focus {
  /** What the lengths mean, as a sentence. */
  readonly measure: string;
  readonly bars: readonly {
    readonly status: Status;
    readonly parts: readonly { readonly level: Level; readonly amount: number; readonly words: string }[];
  }[];
}

/** By effort where at least half of the open features give one in the same unit; else by number. */
export function focusOf(features: readonly JudgedFeature[]): Focus {
  const open = features.filter(({ status }) => status === "in-progress" || status === "planned");
  const having = (unit: EffortUnit, of = features) => of.filter(({ effort }) => effort?.unit === unit).length;
  const [most] = effortUnits.toSorted((a, b) => having(b, open) - having(a, open));
  const unit = open.length > 0 && having(most!, open) * 2 >= open.length ? most : undefined;
  const sizeOf = (of: readonly JudgedFeature[]) => (unit ? sumOf(of, unit) : of.length);
  const bars = statuses.flatMap(status => {
    const parts = levels.flatMap(level => {
      const size = sizeOf(features.filter(feature => feature.status === status && feature.level === level));
      return size > 0 ? [{ level, amount: size, words: amount(size) }] : [];
    });
    return parts.length > 0 ? [{ status, parts }] : [];
  });
  return { measure: unit ? inEffort(unit, features.length - having(unit)) : "The bars count features.", bars };
}

function inEffort(unit: EffortUnit, without: number): string {
  const word = unitWord(2, unit);
  const rest =
    without === 0
      ? ""
      : ` ${counted(without, "feature gives", "features give")} none and ${without === 1 ? "is" : "are"} not in them.`;
  return `The bars show effort in ${word}.${rest}`;
}
