import type { ScopeRow } from "../../scope-protocol.ts";
import { levels, statuses } from "../words.ts";

export const columnIds = [
  "title",
  "status",
  "level",
  "evidence",
  "reach",
  "effort",
  "running",
  "perUser",
  "age",
  "owner",
  "decision",
] as const;
export type ColumnId = (typeof columnIds)[number];

export const columnNames = {
  title: "Feature",
  status: "Status",
  level: "Justification",
  evidence: "Rests on",
  reach: "Reach",
  effort: "Effort",
  running: "Running cost",
  perUser: "Cost per user",
  age: "Age",
  owner: "Owner",
  decision: "Decision",
} as const satisfies Record<ColumnId, string>;

/** The order of the rows: by a column, or as they come, which is worst first. */
export interface Sorting {
  readonly by: ColumnId;
  readonly descending: boolean;
}

/** What a click on the head of a column makes of the order: one way, the other, and back to worst first. */
export function nextSorting(sorting: Sorting | null, by: ColumnId): Sorting | null {
  const first = isNumeric(by) || by === "evidence";
  if (sorting?.by !== by) return { by, descending: first };
  return sorting.descending === first ? { by, descending: !first } : null;
}

/** The columns in which something stands; the first three always say something. */
export function columnsOf(rows: readonly ScopeRow[]): ColumnId[] {
  const isWanted = (id: ColumnId) =>
    rows.some(row => (id === "evidence" ? (row.evidence ?? row.basis) : values[id](row)) !== undefined);
  return columnIds.filter((id, index) => index < 3 || isWanted(id));
}

/** Of numbers the large ones are what one looks for. */
const numeric: readonly ColumnId[] = ["reach", "effort", "running", "perUser", "age"];
export const isNumeric = (column: ColumnId): boolean => numeric.includes(column);

type Value = string | number | undefined;

const values = {
  title: ({ title }) => title.toLocaleLowerCase(),
  status: ({ status }) => statuses.indexOf(status),
  level: ({ level }) => levels.indexOf(level),
  evidence: ({ newest }) => newest?.day,
  reach: ({ reach }) => reach?.count,
  effort: ({ work }) => work?.amount,
  running: ({ running }) => running?.amount,
  perUser: ({ perUser }) => perUser?.amount,
  age: ({ age }) => age,
  owner: ({ owners }) => owners[0]?.toLocaleLowerCase(),
  decision: ({ decision, waiting }) => decision?.kind ?? (waiting && "accepted"),
} as const satisfies Record<ColumnId, (row: ScopeRow) => Value>;

/** Amounts of different units stand apart, since neither is the larger. */
const units: Partial<Record<ColumnId, (row: ScopeRow) => string>> = {
  effort: ({ work }) => work?.unit ?? "",
  running: ({ running }) => running?.currency ?? "",
  perUser: ({ perUser }) => `${perUser?.currency} ${perUser?.unit}`,
};

/** The rows in another order. Those that have no value come last either way, and equals stay worst first. */
export function sorted(rows: readonly ScopeRow[], sorting: Sorting | null): readonly ScopeRow[] {
  if (!sorting) return rows;
  const { by, descending } = sorting;
  return rows.toSorted((one, other) => {
    const [a, b]: [Value, Value] = [values[by](one), values[by](other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    const unit = units[by];
    return (unit && compare(unit(one), unit(other))) || (descending ? compare(b, a) : compare(a, b));
  });
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === "string" && typeof b === "string" ? a.localeCompare(b) : Number(a) - Number(b);
