import { parseArgs } from "node:util";
import { suggestion } from "../config/suggestion.ts";
import { type Severity, severities } from "../findings/finding.ts";

export const formats = ["text", "json", "markdown"] as const;
export type Format = (typeof formats)[number];

export interface ReviewCommand {
  readonly kind: "review";
  /** Files, folders, or `-` for standard input; never empty. */
  readonly paths: readonly string[];
  readonly format: Format;
  /** The lowest severity that makes the command fail. */
  readonly failOn: Severity | "never";
  readonly explain: boolean;
}

export type Command =
  | ReviewCommand
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  /** What is wrong with the arguments, and what to write instead. */
  | { readonly kind: "misuse"; readonly message: string };

export const help = `Feature Scope: says of every feature of a roadmap what justifies it.

Usage: feature-scope review [FILE|FOLDER...] [options]

Reviews the named files, and the roadmaps found in the named folders. Without a
name the current folder is searched; - reads standard input.

Options:
  --format text|json|markdown
                     how to write the review (default: text)
  --fail-on hint|information|warning|error|never
                     the lowest severity that gives exit code 1 (default: warning)
  --explain          also say, on standard error, how each file is read: why it
                     is a roadmap or none, what each key and state was taken
                     for, what the levels rest on, what was passed over, and
                     the settings that would say the same
  -h, --help         show this
  -v, --version      show the version

Exit code: 0 when nothing at or above --fail-on was found, 1 when something was,
2 when an argument, a file or the settings could not be used.

The settings of a project stand in .feature-scope.yaml, for example:
  roadmaps: planning/*.yaml
  rules:
    no-usage: off
`;

const options = {
  format: { type: "string" },
  "fail-on": { type: "string" },
  explain: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** Reads the words after the command's own name. */
export function readArguments(words: readonly string[]): Command {
  // Not strict, because its messages leave the next step to the reader.
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const message = optionProblem(token.name, token.rawName, token.value);
    if (message) return { kind: "misuse", message };
  }
  const [command, ...paths] = positionals;
  if (values.help || command === "help") return { kind: "help" };
  if (values.version || command === "version") return { kind: "version" };
  if (command === undefined) return misuse('Say what to do, for example "feature-scope review".');
  if (command !== "review") {
    const isPath = /[./\\]/.test(command);
    const next = isPath ? `To review it, run "feature-scope review ${command}".` : suggestion(command, ["review"]);
    return misuse(`There is no command "${command}". ${next}`);
  }
  // It would mean the current folder, which is hardly what an empty variable of a script stands for.
  if (paths.includes("")) return misuse("One of the names of files is empty. Leave it out to search this folder.");
  const { format = "text", "fail-on": failOn = "warning", explain = false } = values;
  if (!isOneOf(formats, format))
    return misuse(`There is no format "${format}". ${suggestion(String(format), formats)}`);
  const thresholds = [...severities, "never"] as const;
  if (!isOneOf(thresholds, failOn)) {
    return misuse(`--fail-on knows no severity "${failOn}". ${suggestion(String(failOn), thresholds)}`);
  }
  return { kind: "review", paths: paths.length > 0 ? paths : ["."], format, failOn, explain: explain === true };
}

function optionProblem(name: string, rawName: string, value: string | undefined): string | undefined {
  if (!Object.hasOwn(options, name)) {
    const names = Object.keys(options).map(known => `--${known}`);
    return `There is no option "${rawName}". ${suggestion(rawName, names)}`;
  }
  const takesValue = options[name as keyof typeof options].type === "string";
  if (takesValue && value === undefined) return `${rawName} needs a value, for example "${example(name)}".`;
  if (!takesValue && value !== undefined) return `${rawName} takes no value. Leave out "=${value}".`;
  return undefined;
}

function example(name: string): string {
  return name === "format" ? "--format json" : "--fail-on warning";
}

function misuse(message: string): Command {
  return { kind: "misuse", message };
}

function isOneOf<Name extends string>(names: readonly Name[], value: unknown): value is Name {
  return (names as readonly unknown[]).includes(value);
}
