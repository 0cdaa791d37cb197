import type { JudgedFeature } from "../justification/level.ts";
import type { Problem, Span } from "../roadmap/feature.ts";
import type { LayoutMiss } from "../roadmap/layout.ts";
import type { Finding } from "./finding.ts";

/** A finding that does not count, since a comment gives a reason to ignore it. */
export interface Silenced {
  readonly finding: Finding;
  readonly reason: string;
  /** Where the comment stands. */
  readonly comment: Span;
}

/** All that is known about one text: plain serialisable data, offsets in UTF-16 units. */
export interface Review {
  /** False when the text is no roadmap; then there are no features and no findings. */
  readonly roadmap: boolean;
  readonly features: readonly JudgedFeature[];
  /** In the order of their place in the text. */
  readonly findings: readonly Finding[];
  /** Findings that count no more, since the team has accepted them in its baseline. */
  readonly accepted?: readonly Finding[];
  /** What a comment in the text ignores, in the order of its place; absent where that is nothing. */
  readonly silenced?: readonly Silenced[];
  /** What is said of the whole roadmap where its limits stand, which is in the settings. */
  readonly inSettings?: readonly Finding[];
  /** Ids of the rules that are switched off, or that the policy gives nothing to ask. */
  readonly off?: readonly string[];
  /** What the settings declare as the core, and the share of promised work, from 0 to 1, that it should get. */
  readonly core?: { readonly marks: readonly string[]; readonly amount: number };
  /** Places that could not be read. */
  readonly problems: readonly Problem[];
  /** Why the text was or was not taken as a roadmap, one sentence each. */
  readonly account: readonly string[];
  /** What of the team's own layout leads to nothing in this text. */
  readonly layoutMisses?: readonly LayoutMiss[];
}
