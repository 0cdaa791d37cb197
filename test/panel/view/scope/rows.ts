import type { ScopeRow } from "../../../../src/panel/scope-protocol.ts";

/** A row of which only what matters is given. */
export function scopeRow(given: Partial<ScopeRow> = {}): ScopeRow {
  const { title = "A" } = given;
  const row = { file: "file:///roadmap.yaml", key: title, title, group: [], level: "none", status: "planned" } as const;
  return { ...row, findings: [], owners: [], goals: [], ...given };
}

export const points = (amount: number): Pick<ScopeRow, "work" | "effort"> => ({
  work: { amount, unit: "points" },
  effort: { amount: String(amount), unit: "points" },
});
