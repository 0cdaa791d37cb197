/** Messages between the extension host and the page of the scope review. It is all that the two sides know of each other. */

import type { DecisionKind } from "../justification/decision.ts";
import type { EffortUnit } from "../roadmap/feature.ts";
import type { Row, RowPlace, Sentence } from "./protocol.ts";

export type { DecisionKind, EffortUnit };

/** One feature as the table and the map show it. */
export interface ScopeRow extends Row {
  /** The uri of its file. */
  readonly file: string;
  /** The name of its roadmap, where there are several. */
  readonly roadmap?: string;
  /** How much work it is, to be added up and compared within its unit. */
  readonly work?: { readonly amount: number; readonly unit: EffortUnit };
  /** How many it reaches, as counted; `unit` as written. */
  readonly reach?: { readonly count: number; readonly unit?: string };
  readonly owners: readonly string[];
  readonly goals: readonly string[];
  /** Days since it was begun, where its entry says so. */
  readonly age?: number;
  readonly decision?: {
    readonly kind: DecisionKind;
    readonly reason?: string;
    /** As written. */
    readonly date?: string;
    readonly revisit?: string;
    readonly overdue?: true;
  };
}

export type ScopeState =
  | { readonly kind: "loading" }
  | { readonly kind: "nothing" }
  | {
      readonly kind: "scope";
      readonly sentences: readonly Sentence[];
      /** Worst first, of all roadmaps. */
      readonly rows: readonly ScopeRow[];
    };

export type ToScopePage = { readonly type: "state"; readonly state: ScopeState };

export type FromScopePage =
  | { readonly type: "ready" }
  /** Show the feature's title in the editor. */
  | { readonly type: "reveal"; readonly at: RowPlace }
  /** Ask for a decision about the feature, and write it. */
  | { readonly type: "decide"; readonly at: RowPlace }
  | { readonly type: "copy" };
