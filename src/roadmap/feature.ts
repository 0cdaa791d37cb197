import type { Fix } from "./edit.ts";
import type { IgnoreComment } from "./ignore-comments.ts";
import type { Layout, LayoutMiss } from "./layout.ts";

/** A half-open range of UTF-16 offsets in the roadmap's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of the roadmap's text and where it stands. */
export interface Text {
  readonly text: string;
  readonly span: Span;
}

/** Normalised states of a feature, in the order they are shown. */
export const statuses = ["in-progress", "planned", "shipped", "dropped", "unknown"] as const;
export type Status = (typeof statuses)[number];

/** Units that effort is counted in. They are never added to one another. */
export const effortUnits = ["points", "hours", "days", "weeks", "months", "sprints", "size"] as const;
export type EffortUnit = (typeof effortUnits)[number];

export interface Effort extends Text {
  /** In `unit`; for "size" the conventional scale XS 1, S 2, M 3, L 5, XL 8. */
  readonly amount: number;
  readonly unit: EffortUnit;
}

/** One scalar anywhere below an entry, in source order. */
export interface Field {
  /** Keys from the entry down, list positions left out: `measured.users`. */
  readonly path: string;
  /** The scalar as a string, resolved (quotes and folding removed). */
  readonly value: string;
  /** The scalar's own range, quotes included. */
  readonly span: Span;
}

/** How an entry is written, which decides what an edit may do with it. */
export type EntryShape = "mapping" | "flow" | "keyed" | "string";

/** One entry of a roadmap, at the deepest level that is planned as a unit. */
export interface Feature {
  readonly id?: string;
  /** The text a person recognises the feature by; its span is where findings point. */
  readonly title: Text;
  /** The whole entry. */
  readonly span: Span;
  readonly shape: EntryShape;
  readonly status: Status;
  /** The entry's own value, bucket or group value that gave the status. */
  readonly statusAsWritten?: Text;
  /** Titles of the groups it stands in, outermost first. */
  readonly group: readonly string[];
  /** Ids of those groups, for what depends on a whole group; absent where they have none. */
  readonly groupIds?: readonly string[];
  readonly effort?: Effort;
  readonly fields: readonly Field[];
  /** YAML comments directly above the entry and inside it, `#` removed. */
  readonly comments: readonly Text[];
}

/** Something about the file that keeps a part of it from being read. */
export interface Problem {
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
  readonly span: Span;
  /** Where one mend is certain. */
  readonly fix?: Fix;
  /** It is in the line by which the file says how it is to be read, so the file may be read otherwise than meant. */
  readonly modeline?: true;
}

/** What a text was understood to be. Reading never throws. */
export interface Roadmap {
  /** False when the text is no roadmap: then there are no features. */
  readonly recognised: boolean;
  readonly features: readonly Feature[];
  readonly problems: readonly Problem[];
  /** Why the text was or was not taken as a roadmap, one sentence each. */
  readonly account: readonly string[];
  /** The layout it was read with, where the team gave one. */
  readonly layout?: Layout;
  /** What of that layout leads to nothing. */
  readonly layoutMisses?: readonly LayoutMiss[];
  /** The comments that ask to ignore findings, where there are any. */
  readonly ignores?: readonly IgnoreComment[];
}
