/** Messages between the extension host and the page of the scope review. It is all that the two sides know of each other. */

import type { AgendaReason } from "../decisions/agenda.ts";
import type { DecisionKind } from "../justification/decision.ts";
import type { EffortUnit } from "../roadmap/feature.ts";
import type { ChangeLine } from "./change-words.ts";
import type { Row, RowPlace, Sentence } from "./protocol.ts";

export type ChangeKind = ChangeLine["kind"];
export type { AgendaReason, DecisionKind, EffortUnit };

/** An item of the agenda that stays at the top, or that is out of the way for now. */
export const marks = ["pinned", "skipped"] as const;
export type Mark = (typeof marks)[number];

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
  /** Why something is to be decided about it, the weightiest first. */
  readonly agenda?: readonly AgendaReason[];
  /** What the person has made of its place on the agenda. */
  readonly mark?: Mark;
  readonly decision?: {
    readonly kind: DecisionKind;
    readonly reason?: string;
    /** As written. */
    readonly date?: string;
    readonly revisit?: string;
    readonly overdue?: true;
  };
}

/** What happened to a roadmap since the last commit. */
export interface ScopeChange {
  /** The name of the roadmap, where there are several. */
  readonly roadmap?: string;
  /** What it comes to, in sentences. */
  readonly sums: readonly string[];
  /** `at` is absent where the feature is no longer there. */
  readonly lines: readonly (Omit<ChangeLine, "feature"> & { readonly at?: RowPlace })[];
  /** How many there are of each kind; `lines` has no more than fit on some screens. */
  readonly counts: Readonly<Partial<Record<ChangeKind, number>>>;
}

export type ScopeState =
  | { readonly kind: "loading" }
  | { readonly kind: "nothing" }
  | {
      readonly kind: "scope";
      readonly sentences: readonly Sentence[];
      /** Worst first, of all roadmaps. */
      readonly rows: readonly ScopeRow[];
      /** Of the roadmaps to which anything happened. */
      readonly changes: readonly ScopeChange[];
    };

export type ToScopePage = { readonly type: "state"; readonly state: ScopeState };

export type FromScopePage =
  | { readonly type: "ready" }
  /** Show the feature's title in the editor. */
  | { readonly type: "reveal"; readonly at: RowPlace }
  /** Ask for a decision about the feature, and write it. */
  | { readonly type: "decide"; readonly at: RowPlace }
  /** Remember what the person makes of an item of the agenda; null forgets it. */
  | { readonly type: "mark"; readonly at: RowPlace; readonly mark: Mark | null }
  | { readonly type: "copy" };
