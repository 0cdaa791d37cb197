import { parseArgs } from "node:util";
import { suggestion } from "../config/suggestion.ts";
import { type SeveritySetting, severities, severitySettings } from "../findings/finding.ts";
import { rules } from "../rules/index.ts";
import {
  type Command,
  type CommandName,
  commandNames,
  formats,
  historyFormats,
  type OptionName,
  options,
  optionsOf,
  usageFormats,
} from "./commands.ts";

/** Reads the words after the program's own name. */
export function readArguments(words: readonly string[]): Command {
  // Not strict, because its messages leave the next step to the reader.
  const given = parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
  const { values, positionals, tokens } = given;
  const [name, ...names] = positionals;
  const command = commandNames.find(known => known === name);
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const message = optionProblem(token.name, token.rawName, token.value, command);
    if (message) return misuse(message);
  }
  if (values.help || name === "help") return { kind: "help" };
  if (values.version || name === "version") return { kind: "version" };
  if (name === undefined) return misuse('Say what to do, for example "feature-scope review".');
  if (!command) {
    const next = isPath(name) ? `To review it, run "feature-scope review ${name}".` : suggestion(name, commandNames);
    return misuse(`There is no command "${name}". ${next}`);
  }
  if (command === "rules") return rulesCommand(names);
  // It would mean the current folder, which is hardly what an empty variable of a script stands for.
  if (names.includes("")) return misuse("One of the names of files is empty. Leave it out to search this folder.");
  const paths = names.length > 0 ? names : ["."];
  if (command === "review") return reviewCommand(values, paths);
  if (command === "history") return historyCommand(values, paths);
  if (command === "usage") return usageCommand(values, paths);
  if (paths.includes("-"))
    return misuse("What comes on standard input has no name to accept findings under. Name the file.");
  const { output, prune = false } = values;
  return { kind: "baseline", paths, ...(output !== undefined && { output: String(output) }), prune: prune === true };
}

type Values = Readonly<Partial<Record<OptionName, unknown>>>;

function reviewCommand(values: Values, paths: readonly string[]): Command {
  const { format = "text", "fail-on": failOn = "warning", explain = false, rule = [] } = values;
  if (!isOneOf(formats, format)) {
    return misuse(`There is no format "${format}". Use one of ${formats.join(", ")}.`);
  }
  const thresholds = [...severities, "never"] as const;
  if (!isOneOf(thresholds, failOn)) {
    return misuse(`--fail-on knows no severity "${failOn}". ${suggestion(String(failOn), thresholds)}`);
  }
  const wanted: Record<string, SeveritySetting> = {};
  for (const setting of rule as string[]) {
    const [id = "", severity = "", ...others] = setting.split("=");
    const ids = rules.map(({ id }) => id);
    if (!ids.includes(id)) return misuse(`There is no rule "${id}". ${suggestion(id, ids)}`);
    if (!isOneOf(severitySettings, severity) || others.length > 0) {
      return misuse(
        `--rule ${setting} gives no severity, as in --rule ${id}=off. ${suggestion(severity, severitySettings)}`,
      );
    }
    wanted[id] = severity;
  }
  if (values.baseline !== undefined && values["no-baseline"]) {
    return misuse("--baseline and --no-baseline contradict each other. Leave one of them out.");
  }
  const since = values.since as string | undefined;
  if (since !== undefined && paths.includes("-")) return misuse(noHistory);
  if (since !== undefined && format === "html") {
    return misuse("--format html tells of the whole roadmap, and --since of a change. Leave one of them out.");
  }
  const baseline = values["no-baseline"] ? false : (values.baseline as string | undefined);
  return {
    kind: "review",
    paths,
    format,
    failOn,
    severities: wanted,
    ...(baseline !== undefined && { baseline }),
    ...(since !== undefined && { since }),
    explain: explain === true,
  };
}

const noHistory = "What comes on standard input has no history. Name the file.";

function historyCommand({ format = "text" }: Values, paths: readonly string[]): Command {
  if (!isOneOf(historyFormats, format)) {
    return misuse(`There is no format "${format}" of a history. ${suggestion(String(format), historyFormats)}`);
  }
  return paths.includes("-") ? misuse(noHistory) : { kind: "history", paths, format };
}

function usageCommand({ format = "text" }: Values, paths: readonly string[]): Command {
  if (!isOneOf(usageFormats, format)) {
    return misuse(`There is no format "${format}" of usage. ${suggestion(String(format), usageFormats)}`);
  }
  return paths.includes("-") ? misuse(noSettings) : { kind: "usage", paths, format };
}

const noSettings = "What comes on standard input has no settings that name exports. Name the file.";

function rulesCommand([rule, ...others]: readonly string[]): Command {
  const ids = rules.map(({ id }) => id);
  if (rule === undefined) return { kind: "rules" };
  if (others.length > 0) return misuse(`The page of one rule at a time. Leave out ${others.join(" ")}.`);
  return ids.includes(rule) ? { kind: "rules", rule } : misuse(`There is no rule "${rule}". ${suggestion(rule, ids)}`);
}

/** @param command the one that the option is given to; undefined where it is not known. */
function optionProblem(
  name: string,
  rawName: string,
  value: string | undefined,
  command: CommandName | undefined,
): string | undefined {
  const own: readonly string[] = [
    ...(command ? optionsOf[command] : Object.values(optionsOf).flat()),
    "help",
    "version",
  ];
  if (!own.includes(name)) {
    const owner = commandNames.find(other => (optionsOf[other] as readonly string[]).includes(name));
    if (owner) return `${rawName} is an option of "feature-scope ${owner}", not of "feature-scope ${command}".`;
    return `There is no option "${rawName}". ${suggestion(
      rawName,
      own.map(known => `--${known}`),
    )}`;
  }
  const option = options[name as OptionName];
  if (option.type === "string") {
    return value === undefined ? `${rawName} needs a value, for example "--${name} ${option.example}".` : undefined;
  }
  return value === undefined ? undefined : `${rawName} takes no value. Leave out "=${value}".`;
}

function misuse(message: string): Command {
  return { kind: "misuse", message };
}

const isPath = (word: string): boolean => /[./\\]/.test(word);

function isOneOf<Name extends string>(names: readonly Name[], value: unknown): value is Name {
  return (names as readonly unknown[]).includes(value);
}
