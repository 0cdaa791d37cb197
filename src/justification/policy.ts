import type { EffortUnit, Span, Status } from "../roadmap/feature.ts";
import { isEssential } from "./essential.ts";
import type { JudgedFeature, Level } from "./level.ts";
import type { UsagePolicy } from "./usage-policy.ts";

/** What a team asks of its features, and the limits it sets itself. */
export interface Policy {
  /** The level that features of a status must reach; null asks for nothing. */
  readonly expects: Readonly<Record<Status, Level | null>>;
  /** How many days old the newest evidence may get; absent where its age does not matter. */
  readonly evidenceDays?: number;
  /** Kinds of work that need a reason and nothing more, as written. */
  readonly essential?: readonly string[];
  /** How many days what is in progress may be left unchanged; absent where that does not matter. */
  readonly stalledDays?: number;
  /** How many features may be in progress at a time. */
  readonly inProgress?: Limit;
  /** How much work may be committed to. */
  readonly capacity?: Limit & { readonly unit: EffortUnit };
  /** Ids or names of the goals that features are to serve, as written. */
  readonly goals?: { readonly names: readonly string[]; readonly span: Span };
  /** What share of the open effort the core is to get: 0.6 of it, at least. */
  readonly core?: Limit & { readonly marks: readonly string[] };
  /** What is asked of use that exports measure. */
  readonly usage?: UsagePolicy;
}

export interface Limit {
  readonly amount: number;
  /** Where it stands in the settings. */
  readonly span: Span;
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

/** Policies that go by a name. */
export const presets = {
  /** Useful to somebody is enough, and nobody counts users. */
  community: { expects: { ...defaultPolicy.expects, shipped: "demand" } },
  /** What is planned takes the place of something else, so somebody asked for it; and what was true a year ago is checked. */
  business: {
    expects: { ...defaultPolicy.expects, planned: "demand", unknown: "demand" },
    evidenceDays: 365,
  },
} as const satisfies Readonly<Record<string, Policy>>;

/** The level the policy asks of this feature, or null where it asks for nothing. */
export function expected(feature: JudgedFeature, policy: Policy): Level | null {
  const wanted = policy.expects[feature.status];
  const isMore = wanted === "demand" || wanted === "usage";
  return isMore && isEssential(feature, policy.essential) ? "claim" : wanted;
}
