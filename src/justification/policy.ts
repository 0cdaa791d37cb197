import type { Status } from "../roadmap/feature.ts";
import type { JudgedFeature, Level } from "./level.ts";

/** The level that features of a status must reach; null asks for nothing. */
export type Policy = Readonly<Record<Status, Level | null>>;

/** What most teams would agree on: say why before you build, show use after you ship. */
export const defaultPolicy: Policy = {
  planned: "claim",
  "in-progress": "demand",
  shipped: "usage",
  dropped: null,
  unknown: "claim",
};

/** The level the policy asks of this feature, or null where it asks for nothing. */
export function expected(feature: JudgedFeature, policy: Policy): Level | null {
  return policy[feature.status];
}
