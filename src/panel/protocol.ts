/** Messages between the extension host and the sidebar's page. It is all that the two sides know of each other. */

import type { Severity } from "../findings/finding.ts";
import type { Level } from "../justification/level.ts";
import type { Status } from "../roadmap/feature.ts";

export type { Level, Severity, Status };

/** One feature as the list shows it. Kept small: a roadmap's rows travel at every pause in typing. */
export interface Row {
  /** The uri of its file, where the roadmap consists of several. */
  readonly file?: string;
  /** Unique in its file; from the feature's id or title, so that it outlives edits elsewhere in the file. */
  readonly key: string;
  readonly title: string;
  /** Titles of the groups it stands in, outermost first. */
  readonly group: readonly string[];
  readonly level: Level;
  readonly status: Status;
  /** The status in the file's own word, where that differs from the normalised one. */
  readonly written?: string;
  /** In words: `21` and `points`; a size has no unit, and a note of what it counts as. */
  readonly effort?: { readonly amount: string; readonly unit: string; readonly note?: string };
  /** What the level rests on, in the file's own words, cut to a few. */
  readonly basis?: readonly string[];
  /** What exports count of its use, in words: `112` and `users`; the counts of a series, the oldest first, and what they come to. */
  readonly use?: {
    readonly amount: string;
    readonly unit: string;
    readonly points?: readonly number[];
    readonly trend?: string;
    /** What that costs, in a sentence. */
    readonly cost?: string;
  };
  /** The worst of what was found beyond what level and status already tell. */
  readonly sign?: Severity;
  readonly findings: readonly { readonly severity: Severity; readonly message: string }[];
  /** What was found and is accepted. */
  readonly accepted?: readonly string[];
  /** It was added since the last commit. */
  readonly isNew?: true;
  /** All that was found about it is accepted. */
  readonly waiting?: true;
}

export interface Sentence {
  readonly text: string;
  /** How it was counted, where that needs to be said. */
  readonly note?: string;
}

/** What of a roadmap's promised work goes to what its settings declare as the core. */
export interface CoreBar {
  /** The name of the roadmap, where several declare a core. */
  readonly of?: string;
  /** From 0 to 1. */
  readonly share: number;
  /** What it should get at least. */
  readonly target: number;
  readonly text: string;
}

/** A roadmap: a file, or a folder of files that are one feature each. */
export interface FileRows {
  /** The file's uri, or what identifies the folder. */
  readonly key: string;
  /** Path in the workspace, with the folder's name where there are several; of a folder, the pattern of the paths. */
  readonly label: string;
  readonly isFolder?: true;
  /** Worst first. */
  readonly rows: readonly Row[];
  /** What its features come to; only where there are several files. */
  readonly total?: {
    readonly sentences: readonly Sentence[];
    /** Open effort that rests on too little, in words: `89 of 113` and `points`. */
    readonly atStake?: { readonly amount: string; readonly unit: string };
  };
  /** Places that could not be read; `line` is 1-based. */
  readonly problems: readonly {
    readonly message: string;
    readonly line: number;
    /** The file, and the position among its problems, where the roadmap consists of several. */
    readonly at?: { readonly file: string; readonly label: string; readonly problem: number };
  }[];
}

/** How many features have each status and level. */
export type Counts = Readonly<Record<Status, Readonly<Record<Level, number>>>>;

export interface ReviewState {
  readonly kind: "review";
  readonly counts: Counts;
  /** What the picture shows, in sentences; the most important first. */
  readonly sentences: readonly Sentence[];
  readonly core: readonly CoreBar[];
  /** True when nothing was found that asks for a decision. */
  readonly calm: boolean;
  /** True when there is so much that the page has to say where to begin. */
  readonly crowded: boolean;
  /** The file with the worst feature first. */
  readonly files: readonly FileRows[];
}

export type PanelState =
  | { readonly kind: "loading" }
  | { readonly kind: "no-workspace" }
  | { readonly kind: "no-roadmap" }
  | ReviewState;

/** Where a row is: keys of its file and of itself. */
export interface RowPlace {
  readonly file: string;
  readonly row: string;
}

/** Commands the page may ask for; nothing else is run. */
export const panelCommands = ["openFolder", "createRoadmap", "chooseRoadmap", "acceptFindings"] as const;
export type PanelCommand = (typeof panelCommands)[number];

export type ToPage =
  | { readonly type: "state"; readonly state: PanelState }
  /** The entry under the editor's cursor, or none. */
  | { readonly type: "cursor"; readonly at: RowPlace | null };

export type FromPage =
  | { readonly type: "ready" }
  /** Show the feature's title in the editor; `focus` moves the keyboard there too. */
  | { readonly type: "reveal"; readonly at: RowPlace; readonly focus: boolean }
  /** Show the problem at this position of the file's `problems`. */
  | { readonly type: "revealProblem"; readonly file: string; readonly problem: number }
  | { readonly type: "command"; readonly command: PanelCommand };
