import type { Status } from "../roadmap/feature.ts";
import type { JudgedFeature, Level } from "./level.ts";

/** What a team asks of its features. */
export interface Policy {
  /** The level that features of a status must reach; null asks for nothing. */
  readonly expects: Readonly<Record<Status, Level | null>>;
  /** How many days old the newest evidence may get; absent where its age does not matter. */
  readonly evidenceDays?: number;
}

/** What most teams would agree on: say why before you build, show use after you ship. */
export const defaultPolicy: Policy = {
  expects: {
    planned: "claim",
    "in-progress": "demand",
    shipped: "usage",
    dropped: null,
    unknown: "claim",
  },
};

/** The level the policy asks of this feature, or null where it asks for nothing. */
export function expected(feature: JudgedFeature, policy: Policy): Level | null {
  return policy.expects[feature.status];
}
