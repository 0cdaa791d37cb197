import type { ExportPlace, Meaning, Window } from "../justification/measured-use.ts";

export { type ExportPlace, type Meaning, meanings, type Window } from "../justification/measured-use.ts";

/**
 * How counts follow on one another.
 * - `per-period`: how many in a window: 112 users in October.
 * - `standing`: how many there are on a day: 213 votes.
 * - `cumulative`: how many since a beginning, so that only differences count.
 * - `event-log`: a row is one use.
 * - `last-seen`: when it was last used, without a count.
 */
export const usageKinds = ["per-period", "standing", "cumulative", "event-log", "last-seen"] as const;
export type UsageKind = (typeof usageKinds)[number];

/** One number of one key: what was counted, over which time, and where it stands. */
export interface Measured extends Window {
  /** The feature's key as the export writes it: an event, a path, a package, `#12`. */
  readonly key: string;
  readonly meaning: Meaning;
  readonly kind: UsageKind;
  /** In the plural, lower case: users, downloads, votes; of costs and revenues the currency. */
  readonly unit: string;
  /** Absent of `last-seen`, and where the export knows the key and not its number. */
  readonly count?: number;
  /** What the count is a part of, in the same unit, where the mapping names it. */
  readonly total?: number;
  /** From 0 to 1, where the export states a share, or by `total`. */
  readonly share?: number;
  /** The day it was last seen; null where the export says that it does not know. */
  readonly lastSeen?: string | null;
  /** How many rows it was made of. */
  readonly rows: number;
  readonly at: ExportPlace;
}

/** What is wrong with a file or its mapping, and what to do. The rest of the file counts, unless `isFatal`. */
export interface ExportProblem {
  readonly message: string;
  readonly at?: ExportPlace;
  readonly isFatal?: true;
}

/** One file of numbers, read. */
export interface ReadExport {
  readonly path: string;
  /** How many rows were read, and how many of them were left out on purpose (totals, pull requests, bots). */
  readonly rows: number;
  readonly skipped: number;
  readonly measured: readonly Measured[];
  /** Whether a key that is not in the file was not used: a complete file, and no list of the top ten. */
  readonly isComplete: boolean;
  /** The time that the file is about, where it or its mapping says so. */
  readonly window: Window;
  readonly problems: readonly ExportProblem[];
}

/** @param message why nothing of the file was read: the end of a sentence that began with its path. */
export const unreadExport = (path: string, message: string): ReadExport => ({
  path,
  rows: 0,
  skipped: 0,
  measured: [],
  isComplete: false,
  window: {},
  problems: [{ message, isFatal: true }],
});
