import type { Span } from "../roadmap/feature.ts";
import type { Meaning, UsageKind } from "./measured.ts";

export const formats = ["csv", "json", "jsonl", "yaml", "text"] as const;
export type Format = (typeof formats)[number];

/** Names of columns, paths or groups; the first that is there counts. */
export type Places = readonly string[];

/**
 * How a file of numbers is read. `key`, `value` and the like name a column of a CSV file, a path from the row in JSON and
 * YAML, or a named group of `line`.
 */
export interface Mapping {
  readonly format: Format;
  /** Of JSON and YAML: where the rows are. */
  readonly rows?: Places;
  /** Of text: what a line looks like, with named groups; matched in linear time. */
  readonly line?: string;
  readonly key: Places;
  /** The key as the roadmap writes it: `#{}`, or of several places: `{property}={value}`. */
  readonly keyFormat?: string;
  /** A text at which the key ends: what follows names a variant. */
  readonly keyEnds?: string;
  /** The count. Without it, and without `lastSeen`, each row counts as one. */
  readonly value?: Places;
  /** What a key means whose row has no value: absent values are unknown unless this says 0. */
  readonly absent?: 0;
  readonly share?: "percent" | "fraction";
  /** What the count is a part of; several places add up. */
  readonly total?: Places;
  readonly lastSeen?: Places;
  /** The day of a row. */
  readonly date?: Places;
  /** The window: in the file, or, said by the mapping, days such as 2026-10-01. */
  readonly from?: Places;
  readonly to?: Places;
  /** Values and days that stand side by side in two lists. */
  readonly series?: { readonly values: string; readonly dates: string };
  /** Rows to leave out: those that have a value here. */
  readonly skip?: Places;
  readonly unit: string;
  readonly kind: UsageKind;
  /** Without it by the unit: votes are demand, and so on. */
  readonly meaning?: Meaning;
  readonly decimal?: "." | ",";
  /** Whether the file holds every key, so that one that is missing was not used. */
  readonly complete?: boolean;
}

/** An entry of `usage:` in `.feature-scope.yaml`: files, how they are read, and which of their keys is which feature. */
export interface UsageSource {
  /** A pattern relative to the folder of the settings. */
  readonly files: string;
  readonly mapping: Mapping;
  /** The preset it was made of. */
  readonly preset?: string;
  /** The id or title of a feature by a key of the export. */
  readonly features?: Readonly<Record<string, string>>;
  /** Where it is declared in the settings. */
  readonly span?: Span;
}
