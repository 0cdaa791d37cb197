import { counted, figure, windowInWords } from "../justification/measured-words.ts";
import type { UsageAccount } from "../usage/account.ts";
import { code, escaped } from "./markdown-text.ts";
import { oneLine } from "./wording.ts";

/** As many of a kind as are read in one go; the JSON has all. */
const most = 30;

/** One part of the account: its head, a sentence on what it means, and its rows. */
interface Part {
  readonly head: string;
  readonly says?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const ways = {
  map: "the settings name it",
  usage: "its entry names it",
  id: "its id",
  issue: "its issue",
  flag: "its flag, package or event",
} as const satisfies Record<UsageAccount["matches"][number]["by"], string>;

const kinds: Readonly<Record<string, string>> = {
  "per-period": "counted for a period",
  standing: "as of a day",
  cumulative: "since a beginning",
  "event-log": "one row a use",
  "last-seen": "when it was last seen",
};

/** What is said where no settings name exports. */
export function noExports(isMarkdown: boolean): string {
  const name = isMarkdown ? code : (text: string) => text;
  return `No exports are named. Name the files that count use under ${name("usage:")} in ${name(".feature-scope.yaml")}.`;
}

/** The account of what exports say, as a page of Markdown. @param of the path of the settings that name them. */
export function usageMarkdown(account: UsageAccount, of: string): string {
  const parts = partsOf(account).map(({ head, says, columns, rows }) => {
    const cells = (row: readonly string[]) => `| ${row.join(" | ")} |`;
    const table = [columns, columns.map(() => "---"), ...shown(rows, row => row.map(escaped), columns)].map(cells);
    return [`## ${head}`, ...(says ? [says] : []), table.join("\n")].join("\n\n");
  });
  const problems = account.problems.map(problem => `- ${escaped(problem)}`);
  const head = `# Measured use, by ${code(of)}`;
  return `${[head, summary(account), problems.join("\n"), ...parts].filter(Boolean).join("\n\n")}\n`;
}

/** The same for a terminal, without the problems, which are told elsewhere. */
export function usageText(account: UsageAccount, of: string): string {
  const parts = partsOf(account).map(({ head, says, columns, rows }) => {
    const all = shown(rows, row => row.map(oneLine), columns);
    const widths = columns.map((_, at) => Math.max(...all.map(row => row[at]!.length)));
    const line = (row: readonly string[]) =>
      `  ${row.map((cell, at) => (at < row.length - 1 ? cell.padEnd(widths[at]!) : cell)).join("  ")}`.trimEnd();
    return [head, ...(says ? [says] : []), ...all.map(line)].join("\n");
  });
  return `${[`${oneLine(of)}: ${summary(account)}`, ...parts].join("\n\n")}\n`;
}

function shown(
  rows: Part["rows"],
  format: (row: readonly string[]) => readonly string[],
  columns: readonly string[],
): (readonly string[])[] {
  const all = rows.slice(0, most).map(format);
  const left = rows.length - most;
  return left > 0 ? [...all, [`and ${figure(left)} more`, ...columns.slice(1).map(() => "")]] : all;
}

function summary({ sources, matches, unclaimed, problems }: UsageAccount): string {
  const rows = sources.flatMap(({ read }) => read).reduce((sum, { rows }) => sum + rows, 0);
  const features = new Set(matches.map(({ feature }) => feature)).size;
  const of = [
    `${plural(sources.length, "sources")}, ${plural(rows, "rows")} read`,
    `numbers of ${plural(features, "features")}`,
    `${plural(unclaimed.length, "keys")} that no feature claims`,
    ...(problems.length > 0 ? [plural(problems.length, "problems")] : []),
  ];
  return `${of.join("; ")}.`;
}

function partsOf({ sources, matches, notMeasured, missing, contested, unclaimed }: UsageAccount): Part[] {
  const parts: Part[] = [
    {
      head: "Sources",
      columns: ["File", "Rows", "Keys", "Days", "Counts"],
      rows: sources.flatMap(({ files, preset, unit, kind, meaning, read }) => {
        const counts = `${unit}, ${kinds[kind] ?? kind}; ${meaning}${preset ? ` (${preset})` : ""}`;
        if (read.length === 0) return [[files, "no file", "", "", counts]];
        return read.map(({ path, rows, skipped, keys, isComplete, ...window }) => [
          path,
          `${plural(rows, "rows")}${skipped > 0 ? ` (${figure(skipped)} left out)` : ""}`,
          `${plural(keys, "keys")}${isComplete ? ", all there are" : ""}`,
          windowInWords(window) || "not said",
          counts,
        ]);
      }),
    },
    {
      head: "Measured",
      columns: ["Feature", "Key", "By", "Newest number", "Place"],
      rows: matches.map(({ feature, key, by, said, place, numbers }) => [
        feature,
        key,
        ways[by],
        `${said}${numbers > 1 ? ` (newest of ${figure(numbers)})` : ""}`,
        place,
      ]),
    },
    {
      head: "Used, and no feature claims it",
      says: 'Name the key under "usage" of the feature it belongs to, or add what nobody planned to the roadmap.',
      columns: ["Key", "Number", "Source", "Perhaps"],
      rows: unclaimed.map(({ key, said, files, near }) => [key, said, files, near ?? ""]),
    },
    {
      head: "Named, and in no file",
      columns: ["Key", "Named by", "Source"],
      rows: missing.map(({ named, feature, files }) => [
        named,
        feature ?? "the settings, as a feature that is not there",
        files,
      ]),
    },
    {
      head: "Claimed by several features, so counted for none",
      columns: ["Key", "Features", "Source"],
      rows: contested.map(({ key, features, files }) => [key, features.join(", "), files]),
    },
    {
      head: "Shipped and not measured",
      says: "That does not say that nobody uses them.",
      columns: ["Feature"],
      rows: notMeasured.map(title => [title]),
    },
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}

const plural = (count: number, unit: string): string => `${figure(count)} ${counted(count, unit)}`;
