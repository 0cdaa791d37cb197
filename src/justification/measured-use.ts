import type { Span } from "../roadmap/feature.ts";

/** What a number says of features, by what was counted: only use may be called "used". */
export const meanings = ["use", "demand", "availability", "configuration", "cost", "revenue"] as const;
export type Meaning = (typeof meanings)[number];

/** Where a number stands: the file as its source calls it, and its line or row, from 1. */
export interface ExportPlace {
  readonly path: string;
  readonly row: number;
}

/** Days, both counted in: 2026-10-01 to 2026-10-31. A file may say neither. */
export interface Window {
  readonly from?: string;
  readonly to?: string;
}

/**
 * What exports answer to the question whether a feature is used.
 * - `used`: counted, or seen, after it was shipped.
 * - `none`: counted, and it was 0.
 * - `absent`: its key is not in a file that holds every key, so it was not used.
 * - `not-listed`: its key is not in files that hold only some keys, which says nothing.
 * - `before-shipping`: there are numbers, and all are of the time before it was shipped.
 * - `unknown`: its key is there, and no number of use with it.
 */
export const answers = ["used", "none", "absent", "not-listed", "before-shipping", "unknown"] as const;
export type Answer = (typeof answers)[number];

/** One count of a series, and where it stands. */
export interface UsePoint extends Window {
  readonly count: number;
  readonly at: ExportPlace;
}

/** What one source says of a feature in one unit; the newest count, and those before it. */
export interface MeasuredNumber extends Window {
  readonly meaning: Meaning;
  /** In the plural, lower case; of costs and revenues the currency. */
  readonly unit: string;
  /** Absent where a day of use is known and no count, or a share and no count. */
  readonly count?: number;
  /** People were counted by day, path or variant, which do not add up: so many, or more. */
  readonly isAtLeast?: true;
  /** Counts of events, which add up over time, unlike people. */
  readonly addsUp: boolean;
  /** From 0 to 1, of a denominator that the source names. */
  readonly share?: number;
  readonly lastSeen?: string;
  readonly at: ExportPlace;
  /** The keys of the export that were counted. */
  readonly keys: readonly string[];
  /** Counts over equally long windows, the oldest first, of the time after it was shipped. */
  readonly series: readonly UsePoint[];
  /** How many readings it rests on. */
  readonly observations: number;
  /** How many days after it was shipped were watched; absent where the export names no days. */
  readonly days?: number;
}

/** What exports say of a feature. */
export interface MeasuredUse {
  readonly answer: Answer;
  /** Of use first, those of people before those of events; of the time after it was shipped. */
  readonly numbers: readonly MeasuredNumber[];
  /** How many sources speak of its use. */
  readonly sources: number;
  /** Of what was counted before it was shipped, or is not in a file: where that can be looked up. */
  readonly at?: ExportPlace;
  /** The day it was shipped, where its entry says so. */
  readonly shipped?: string;
  readonly economics?: UnitEconomics;
  readonly wayOut?: WayOut;
}

/** Money over use, both of a month. */
export interface UnitEconomics {
  readonly cost: { readonly amount: number; readonly currency: string };
  /** Cost over newest use: 6,160 USD for each of 112 users. Absent where nobody used it, or nobody counted. */
  readonly each?: number;
  readonly use?: { readonly count: number; readonly unit: string };
  /** What it brings in, in the same currency; absent where nothing says so. */
  readonly revenue?: number;
}

/** What the policy proposes for a feature that is under its bar. */
export interface WayOut {
  readonly kind: "keep" | "sunset" | "hand-over";
  /** Days; of what is kept, only when to look again. */
  readonly announce?: string;
  readonly removeBy?: string;
  readonly revisit?: string;
  /** One sentence. */
  readonly because: string;
}

/** What exports say of a roadmap besides what they say of its features. */
export interface MeasuredRoadmap {
  readonly unclaimed: readonly UnclaimedKeys[];
}

/** The keys of a source that speak of use and that no feature claims, the most used first. */
export interface UnclaimedKeys {
  /** The pattern of its files. */
  readonly files: string;
  /** Where the source stands in the settings. */
  readonly span: Span;
  /** How many keys of the same source are of a feature. */
  readonly claimed: number;
  readonly keys: readonly UnclaimedKey[];
}

export interface UnclaimedKey {
  readonly key: string;
  readonly number: MeasuredNumber;
  /** The title of the only feature whose id, title or other name is nearly the same. */
  readonly near?: string;
}

/** The number that speaks best of use: of people rather than events, and one above 0 where there is any. */
export function useOf(measured: MeasuredUse | undefined): MeasuredNumber | undefined {
  const uses = measured?.numbers.filter(({ meaning }) => meaning === "use") ?? [];
  return uses.find(({ count }) => count !== 0) ?? uses[0];
}

export const numberOf = (measured: MeasuredUse | undefined, meaning: Meaning): MeasuredNumber | undefined =>
  measured?.numbers.find(number => number.meaning === meaning);

/** From day to day, both counted in. */
export const daysIn = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
