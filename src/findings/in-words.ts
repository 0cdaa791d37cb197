import { type Finding, type Severity, severities } from "./finding.ts";

export type SeverityCounts = Readonly<Record<Severity, number>>;

const names = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  information: ["for information", "for information"],
  hint: ["hint", "hints"],
} as const satisfies Record<Severity, readonly [singular: string, plural: string]>;

export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts = { hint: 0, information: 0, warning: 0, error: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The findings in words, the gravest first: `2 warnings, 14 for information`; empty where there are none. */
export function findingsInWords(counts: Readonly<Partial<SeverityCounts>>): string {
  return severities
    .toReversed()
    .flatMap(severity => {
      const count = counts[severity] ?? 0;
      return count > 0 ? `${count.toLocaleString("en")} ${names[severity][count === 1 ? 0 : 1]}` : [];
    })
    .join(", ");
}

/** What the baseline takes away, as a sentence; empty where that is nothing. @param others whether something else was found. */
export function acceptedInWords(count: number, others: boolean): string {
  if (count === 0) return "";
  const number = count.toLocaleString("en");
  if (others) return `${number} more ${count === 1 ? "is" : "are"} accepted.`;
  return `Nothing new: the ${count === 1 ? "only finding is" : `${number} findings are all`} accepted.`;
}
