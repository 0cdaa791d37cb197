/** Messages between the extension host and the sidebar's page. Both sides import this file and nothing else of each other. */

import type { Severity } from "../findings/finding.ts";
import type { Level } from "../justification/level.ts";
import type { Status } from "../roadmap/feature.ts";

/** One feature as the list shows it. */
export interface Row {
  /** Stable while the file keeps its order: file uri and position of the feature. */
  readonly key: string;
  readonly title: string;
  readonly group: readonly string[];
  readonly level: Level;
  readonly status: Status;
  readonly statusAsWritten?: string;
  readonly effort?: { readonly amount: number; readonly unit: string; readonly text: string };
  /** 1-based. */
  readonly line: number;
  readonly findings: readonly { readonly rule: string; readonly severity: Severity; readonly message: string }[];
}

export interface FileRows {
  readonly uri: string;
  /** Path in the workspace, with the folder's name where there are several. */
  readonly label: string;
  /** Worst first. */
  readonly rows: readonly Row[];
  readonly problems: readonly { readonly message: string; readonly line: number }[];
}

export type PanelState =
  | { readonly kind: "loading" }
  | { readonly kind: "no-workspace" }
  | { readonly kind: "no-roadmap" }
  | { readonly kind: "review"; readonly files: readonly FileRows[] };

/** Commands the page may ask for; nothing else is run. */
export const panelCommands = ["createRoadmap", "chooseRoadmap", "openFolder", "reviewAll", "copyMarkdown"] as const;
export type PanelCommand = (typeof panelCommands)[number];

export type ToPage =
  | { readonly type: "state"; readonly state: PanelState }
  /** The entry under the editor's cursor, or none. */
  | { readonly type: "cursor"; readonly row: string | null };

export type FromPage =
  | { readonly type: "ready" }
  | { readonly type: "reveal"; readonly row: string }
  | { readonly type: "revealProblem"; readonly uri: string; readonly line: number }
  | { readonly type: "command"; readonly command: PanelCommand };
