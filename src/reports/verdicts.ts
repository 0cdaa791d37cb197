import { code, escaped } from "./markdown-text.ts";
import { counted } from "./wording.ts";

/** What became of a file that was looked at, and why, one sentence each. */
export interface Verdict {
  readonly label: string;
  readonly roadmap: boolean;
  readonly account: readonly string[];
}

/** All that became of the YAML files of a workspace. */
export interface Verdicts {
  /** False while the workspace is still being searched. */
  readonly ready: boolean;
  /** In any order. */
  readonly files: readonly Verdict[];
  /** How many YAML files were passed over for their names. */
  readonly passedOver: number;
  /** Says so where there are more candidates than are looked at. */
  readonly tooMany?: string | undefined;
  /** The file a person is looking at, when it was not looked at, and why not. */
  readonly open?: { readonly label: string; readonly objection: string } | undefined;
}

/** Which files were taken as roadmaps, which not and which not even looked at, and why, as Markdown. */
export function verdictsReport({ ready, files, passedOver, tooMany, open }: Verdicts): string {
  const sorted = files.toSorted((a, b) => (a.label < b.label ? -1 : 1));
  const names = `${counted(passedOver, "other YAML file")}, because of ${passedOver === 1 ? "its name" : "their names"}`;
  const notLookedAt = [
    open && `- ${code(open.label)}, which is open now. ${escaped(open.objection)}`,
    passedOver > 0 &&
      `- ${names}. The settings ${code("featureScope.include")} and ${code("featureScope.exclude")} say which names count.`,
    tooMany && `- ${escaped(tooMany)}`,
  ].filter(line => typeof line === "string");
  const blocks = [
    "# What was read as a roadmap",
    ...(ready ? [] : ["The workspace is still being searched; more may come."]),
    ...section(
      "Taken as a roadmap",
      sorted.filter(({ roadmap }) => roadmap),
    ),
    ...section(
      "Not taken as a roadmap",
      sorted.filter(({ roadmap }) => !roadmap),
    ),
    ...(notLookedAt.length > 0 ? ["## Not looked at", notLookedAt.join("\n")] : []),
    ...(files.length === 0 ? ["No YAML file has the name of a roadmap."] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function section(title: string, files: readonly Verdict[]): string[] {
  if (files.length === 0) return [];
  return [
    `## ${title}`,
    ...files.map(({ label, account }) =>
      [`### ${code(label)}`, account.map(reason => `- ${escaped(reason)}`).join("\n")].join("\n\n"),
    ),
  ];
}
