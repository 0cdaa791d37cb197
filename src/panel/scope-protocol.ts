/** Messages between the extension host and the page of the scope review. It is all that the two sides know of each other. */

import type { AgendaReason } from "../decisions/agenda.ts";
import type { DecisionKind, SunsetStep } from "../justification/decision.ts";
import type { MeasuredAccount } from "../justification/measured-account.ts";
import type { EffortUnit } from "../roadmap/feature.ts";
import type { ChangeLine } from "./change-words.ts";
import type { CoreBar, Row, RowPlace, Sentence } from "./protocol.ts";

export type ChangeKind = ChangeLine["kind"];
export type { AgendaReason, DecisionKind, EffortUnit, SunsetStep };

/** An item of the agenda that stays at the top, or that is out of the way for now. */
export const marks = ["pinned", "skipped"] as const;
export type Mark = (typeof marks)[number];

/** An amount a month. */
export interface Cost {
  readonly amount: number;
  readonly currency: string;
}

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
  /** What it rests on, the strongest first; date and source as written, where the words do not say them. */
  readonly evidence?: readonly {
    readonly kind: "demand" | "usage";
    readonly words: string;
    readonly date?: string;
    readonly source?: string;
    /** Counted by an export, and told with `measured`. */
    readonly counted?: true;
  }[];
  /** What exports say of it, in sentences. */
  readonly measured?: MeasuredAccount;
  /** The last day that its evidence names (2026-10-31), and as written. */
  readonly newest?: { readonly day: string; readonly said: string };
  /** What it costs a month to keep it running; `currency` and `text` as written. */
  readonly running?: Cost & { readonly text: string };
  /** What each of its users costs a month; `unit` is what they were counted as. */
  readonly perUser?: Cost & { readonly unit: string };
  readonly owners: readonly string[];
  readonly goals: readonly string[];
  /** Days since it was begun, where its entry says so, or its history. */
  readonly age?: number;
  /** What the history tells of it, where that was read: a sentence. */
  readonly past?: string;
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
    /** Who has it from then on. */
    readonly to?: string;
    readonly steps?: Readonly<Partial<Record<SunsetStep, string>>>;
    readonly overdue?: true;
  };
  /** Present where it was decided not to ship it: why and when, as written, and the last day that names. */
  readonly notShipped?: { readonly reason?: string; readonly date?: string; readonly day?: string };
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

/** How a roadmap moved over its commits, up to today. */
export interface Trend {
  readonly sentences: readonly string[];
  /** Oldest first; the last is today. `time` is in milliseconds. */
  readonly points: readonly {
    readonly time: number;
    readonly features: number;
    readonly none: number;
    readonly below: number;
    /** Open effort in one unit, and how much of it rests on a claim or on nothing. */
    readonly effort?: { readonly all: number; readonly bare: number };
  }[];
  /** The day of the first version, in words. */
  readonly from: string;
  /** The same in numbers; the first column names the row. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** What is shown of the history of a roadmap, which is called `name`. */
export type ShownHistory = { readonly name: string; readonly file: string } & (
  | { readonly kind: "reading" }
  /** `why` is one or two sentences. */
  | { readonly kind: "unknown"; readonly why: string }
  | { readonly kind: "trend"; readonly trend: Trend }
);

export type ScopeState =
  | { readonly kind: "loading" }
  | { readonly kind: "nothing" }
  | {
      readonly kind: "scope";
      readonly sentences: readonly Sentence[];
      readonly core: readonly CoreBar[];
      /** Worst first, of all roadmaps. */
      readonly rows: readonly ScopeRow[];
      /** Of the roadmaps to which anything happened. */
      readonly changes: readonly ScopeChange[];
    };

export type ToScopePage =
  | { readonly type: "state"; readonly state: ScopeState }
  /** Null where none is shown. */
  | { readonly type: "history"; readonly history: ShownHistory | null };

export type FromScopePage =
  | { readonly type: "ready" }
  /** Show the feature's title in the editor. */
  | { readonly type: "reveal"; readonly at: RowPlace }
  /** Ask for a decision about the feature, and write it. */
  | { readonly type: "decide"; readonly at: RowPlace }
  /** Remember what the person makes of an item of the agenda; null forgets it. */
  | { readonly type: "mark"; readonly at: RowPlace; readonly mark: Mark | null }
  /** Show how the roadmap that this file belongs to moved; null shows it no more. */
  | { readonly type: "history"; readonly file: string | null }
  /** Put the minutes on the clipboard. */
  | { readonly type: "copy" }
  /** Write them to a file that the person names. */
  | { readonly type: "save" };
