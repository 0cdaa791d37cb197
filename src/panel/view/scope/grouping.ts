import type { ScopeRow } from "../../scope-protocol.ts";
import { levelNames, levels, statuses, statusNames } from "../words.ts";

export const groupings = ["none", "status", "level", "owner", "goal", "group"] as const;
export type Grouping = (typeof groupings)[number];

export const groupingNames = {
  none: "No groups",
  status: "By status",
  level: "By justification",
  owner: "By owner",
  goal: "By goal",
  group: "By part of the roadmap",
} as const satisfies Record<Grouping, string>;

/** A line of the table: the head of a group, or a feature. */
export type Line =
  | { readonly kind: "group"; readonly name: string; readonly count: number }
  | { readonly kind: "row"; readonly row: ScopeRow };

/** The rows under the heads of their groups; one with several owners or goals stands under the first. */
export function grouped(rows: readonly ScopeRow[], grouping: Grouping): Line[] {
  if (grouping === "none") return rows.map(row => ({ kind: "row", row }));
  const groups = new Map<string, ScopeRow[]>(fixedOrder[grouping]?.map(name => [name, []]));
  const name = nameIn[grouping];
  for (const row of rows) {
    const others = groups.get(name(row));
    if (others) others.push(row);
    else groups.set(name(row), [row]);
  }
  return [...groups].flatMap(([name, rows]): Line[] =>
    rows.length === 0
      ? []
      : [{ kind: "group", name, count: rows.length }, ...rows.map((row): Line => ({ kind: "row", row }))],
  );
}

const fixedOrder: Partial<Record<Grouping, readonly string[]>> = {
  status: statuses.map(status => statusNames[status]),
  level: levels.map(level => levelNames[level]),
};

const nameIn = {
  status: ({ status }) => statusNames[status],
  level: ({ level }) => levelNames[level],
  owner: ({ owners }) => owners[0] ?? "No owner",
  goal: ({ goals }) => goals[0] ?? "No goal",
  group: ({ roadmap, group }) => [roadmap, ...group].filter(name => name !== undefined).join(" › ") || "No part",
} as const satisfies Record<Exclude<Grouping, "none">, (row: ScopeRow) => string>;
