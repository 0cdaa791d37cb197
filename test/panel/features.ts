import type { Finding, Severity } from "../../src/findings/finding.ts";
import type { Review } from "../../src/findings/review.ts";
import type { JudgedFeature } from "../../src/justification/level.ts";
import type { EffortUnit } from "../../src/roadmap/feature.ts";

export const nowhere = { start: 0, end: 0 };

type Brief = Partial<Pick<JudgedFeature, "id" | "status" | "level" | "group" | "span">> & {
  readonly title?: string;
  readonly written?: string;
  readonly effort?: number | string;
  readonly unit?: EffortUnit;
};

/** A feature of which only what matters is given. */
export function feature({ title = "A", written, effort, unit = "points", ...rest }: Brief): JudgedFeature {
  return {
    title: { text: title, span: nowhere },
    span: nowhere,
    shape: "mapping",
    status: "planned",
    level: "none",
    group: [],
    evidence: [],
    fields: [],
    comments: [],
    ...(written !== undefined && { statusAsWritten: { text: written, span: nowhere } }),
    ...(effort !== undefined && { effort: { amount: Number(effort) || 5, unit, text: String(effort), span: nowhere } }),
    ...rest,
  };
}

export function finding(severity: Severity, of?: number): Finding {
  const about = of === undefined ? {} : { feature: of };
  return { rule: "a-rule", severity, message: `A ${severity}.`, span: nowhere, fixes: [], ...about };
}

export function review(features: readonly JudgedFeature[], rest: Partial<Review> = {}): Review {
  return { roadmap: true, features, findings: [], problems: [], account: [], ...rest };
}
