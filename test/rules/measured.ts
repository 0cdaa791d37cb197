import type { Policy } from "../../src/justification/policy.ts";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { readAndJudge, reviewTogether } from "../../src/review.ts";
import type { UsageSource } from "../../src/usage/mapping.ts";
import { measure } from "../../src/usage/measure.ts";
import type { Measured } from "../../src/usage/measured.ts";
import { exportOf, row, sourceOf } from "../usage/made.ts";

export const today = "2026-11-23";

/** A month of 2026 by its number. */
export function month(number: number): { from: string; to: string } {
  const last = new Date(Date.UTC(2026, number, 0)).toISOString().slice(0, 10);
  return { from: `${last.slice(0, 8)}01`, to: last };
}

export interface Said {
  readonly rows?: readonly Measured[];
  readonly usage?: Policy["usage"];
  readonly policy?: Partial<Policy>;
  readonly isComplete?: boolean;
  readonly source?: Partial<UsageSource>;
}

/** What one rule says of entries that are joined with an export. */
export function told(
  rule: string,
  entries: string,
  { rows = [], usage, policy, isComplete, source }: Said = {},
): string[] {
  const whole: Policy = { ...defaultPolicy, ...policy, ...(usage && { usage }) };
  const judged = readAndJudge(`features:\n${entries}`, { name: "roadmap.yaml", declared: true });
  const file = exportOf(rows, { isComplete: isComplete ?? false });
  const measured = measure(judged.features, rows.length > 0 ? [sourceOf([file], source)] : [], {
    policy: whole,
    today,
  });
  const options = { policy: whole, today, ...(rows.length > 0 && { usage: measured }) };
  const [found] = reviewTogether([{ path: "", judged: { ...judged, features: measured.features } }], options);
  return [...found!.findings, ...(found!.inSettings ?? [])]
    .filter(finding => finding.rule === rule)
    .map(({ message }) => message);
}

/** `- { id: a, title: A, status: shipped, shipped: 2026-03-05, ... }` */
export const shipped = (rest = "", day = "2026-03-05"): string =>
  `  - { id: a, title: A, status: shipped, shipped: ${day}${rest} }\n`;

export const rare = ", decision: { kind: exempt, reason: Essential and rare by nature, revisit: 2027-01-31 }";
export const overdue = rare.replace("2027", "2026");

export { row };
