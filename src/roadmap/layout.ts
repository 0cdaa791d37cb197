import type { Status } from "./feature.ts";

/** What a team says itself of how its roadmap is to be read. What it leaves out is inferred. Keys are as written in the file. */
export interface Layout {
  /** Where the features are: `epics[].features[]`, `areas.*.items[]`; `[]` is each item of a list, `*` each key of a map. */
  readonly features?: readonly string[];
  /** Keys of an entry, best first. */
  readonly title?: readonly string[];
  readonly status?: readonly string[];
  readonly id?: readonly string[];
  readonly effort?: readonly string[];
  /** Keys whose text says why. */
  readonly why?: readonly string[];
  /** What a written state stands for, by the value as written. */
  readonly statuses?: Readonly<Record<string, Status>>;
}

/** The keys of a layout that name keys of entries. */
export const layoutKeys = ["title", "status", "id", "effort", "why"] as const;

/** A part of a layout, or a decision told in the settings, that leads to nothing in a file. */
export interface LayoutMiss {
  readonly key: "features" | "decisions" | (typeof layoutKeys)[number];
  readonly written: string;
  /** What there is instead, most frequent first: paths to lists, or keys of the entries. */
  readonly known: readonly string[];
}
