import type { Severity, SeveritySetting } from "../findings/finding.ts";

export const formats = ["text", "json", "markdown", "html", "sarif", "github"] as const;
export type Format = (typeof formats)[number];

export interface ReviewCommand {
  readonly kind: "review";
  /** Files, folders, or `-` for standard input; never empty. */
  readonly paths: readonly string[];
  readonly format: Format;
  /** The lowest severity that makes the command fail. */
  readonly failOn: Severity | "never";
  /** By rule id; they take precedence over all settings. */
  readonly severities: Readonly<Record<string, SeveritySetting>>;
  /** The file that holds what is accepted; absent for the nearest one, false for none. */
  readonly baseline?: string | false;
  /** A branch, tag or commit: only what has changed since counts. */
  readonly since?: string;
  readonly explain: boolean;
}

export interface BaselineCommand {
  readonly kind: "baseline";
  /** Files or folders; never empty. */
  readonly paths: readonly string[];
  /** The file to write; absent for the nearest one. */
  readonly output?: string;
  /** Whether nothing is accepted, and only what no longer occurs goes. */
  readonly prune: boolean;
}

export const historyFormats = ["text", "json"] as const;

export interface HistoryCommand {
  readonly kind: "history";
  /** Files or folders; never empty. */
  readonly paths: readonly string[];
  readonly format: (typeof historyFormats)[number];
}

export const usageFormats = ["text", "markdown", "json"] as const;

export interface UsageCommand {
  readonly kind: "usage";
  /** Files or folders; never empty. */
  readonly paths: readonly string[];
  readonly format: (typeof usageFormats)[number];
}

export interface RulesCommand {
  readonly kind: "rules";
  /** The rule whose page is wanted; absent for a list of all. */
  readonly rule?: string;
}

export type Command =
  | ReviewCommand
  | BaselineCommand
  | HistoryCommand
  | UsageCommand
  | RulesCommand
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  /** What is wrong with the arguments, and what to write instead. */
  | { readonly kind: "misuse"; readonly message: string };

export const commandNames = ["review", "baseline", "history", "usage", "rules"] as const;
export type CommandName = (typeof commandNames)[number];

/** How `parseArgs` is to take each option, and a value to show where one is missing. */
export const options = {
  format: { type: "string", example: "json" },
  "fail-on": { type: "string", example: "warning" },
  rule: { type: "string", multiple: true, example: "no-usage=off" },
  baseline: { type: "string", example: "accepted.yaml" },
  "no-baseline": { type: "boolean" },
  since: { type: "string", example: "main" },
  explain: { type: "boolean" },
  output: { type: "string", example: "accepted.yaml" },
  prune: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;
export type OptionName = keyof typeof options;

/** Beside `help` and `version`, which every command takes. */
export const optionsOf = {
  review: ["format", "fail-on", "rule", "baseline", "no-baseline", "since", "explain"],
  baseline: ["output", "prune"],
  history: ["format"],
  usage: ["format"],
  rules: [],
} as const satisfies Record<CommandName, readonly OptionName[]>;
