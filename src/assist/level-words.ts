import type { Level, Particular } from "../justification/level.ts";
import type { Status } from "../roadmap/feature.ts";

export const levelNames = {
  none: "None",
  claim: "Claim",
  demand: "Demand",
  usage: "Usage",
} as const satisfies Record<Level, string>;

/** Clauses, without a full stop. */
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

/** What is missing, as the end of "Not said: ...". */
export const particularNames = {
  count: "how many",
  window: "over what time",
  date: "when",
  source: "where it can be looked up",
} as const satisfies Record<Particular, string>;
