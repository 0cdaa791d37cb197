import type { Level, Severity, Status } from "../protocol.ts";

/** The ladder and the states in the order the picture shows them: what asks for a decision comes first. */
export const levels = ["none", "claim", "demand", "usage"] as const satisfies readonly Level[];
export const statuses = [
  "in-progress",
  "planned",
  "shipped",
  "dropped",
  "unknown",
] as const satisfies readonly Status[];

export const levelNames = { none: "None", claim: "Claim", demand: "Demand", usage: "Usage" } as const satisfies Record<
  Level,
  string
>;

export const levelMeanings = {
  none: "nothing says why",
  claim: "a reason, but nobody is shown to have asked",
  demand: "somebody asked, or was hurt by the lack",
  usage: "measured use",
} as const satisfies Record<Level, string>;

export const statusNames = {
  "in-progress": "In progress",
  planned: "Planned",
  shipped: "Shipped",
  dropped: "Dropped",
  unknown: "No status",
} as const satisfies Record<Status, string>;

export const severityNames = {
  error: "Error",
  warning: "Warning",
  information: "Info",
  hint: "Hint",
} as const satisfies Record<Severity, string>;

/** Without the noise of binary fractions: `2.5`, `1,250`. */
export function amountInWords(amount: number): string {
  return amount.toLocaleString("en", { maximumFractionDigits: 2 });
}

/** `Use over 3 readings: 940, 700, 112` */
export function seriesInWords(counts: readonly number[]): string {
  return `Use over ${counts.length} readings: ${counts.map(amountInWords).join(", ")}`;
}

/** `1 feature`, `1,204 features`. */
export function featureCount(count: number): string {
  return `${amountInWords(count)} ${count === 1 ? "feature" : "features"}`;
}
