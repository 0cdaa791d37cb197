import type { Severity } from "../findings/finding.ts";
import { positions } from "../roadmap/lines.ts";
import { messageOf, type ReviewedFile, type ReviewedRoadmap, roadmapsOf, summarise } from "./reviewed-file.ts";
import { wayForward } from "./way-forward.ts";
import { allIsWell, counted, justificationInWords, oneLine, outcome } from "./wording.ts";

type Style = "bold" | "dim" | "underline" | Severity | "good";

const codes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  error: [31, 39],
  warning: [33, 39],
  information: [36, 39],
  hint: [90, 39],
  good: [32, 39],
};

interface Line {
  readonly place: string;
  readonly severity: Severity | "problem";
  readonly message: string;
  readonly rule: string;
}

export interface TextOptions {
  /** Writes terminal escapes; without it the text is plain. */
  readonly colour: boolean;
  /** Whether the reader is told elsewhere why a file was or was not taken. */
  readonly explained?: boolean;
}

/** The review for people to read in a terminal or a log: findings by file, one a line, and a summary. */
export function textReport(files: readonly ReviewedFile[], { colour, explained = false }: TextOptions): string {
  const paint = (style: Style, text: string) => {
    const [on, off] = codes[style];
    return colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
  const roadmaps = files.filter(file => file.review.roadmap || file.settings || file.review.problems.length > 0);
  const sections = roadmapsOf(roadmaps)
    .map(roadmap => section(roadmap, paint))
    .filter(text => text !== "");
  return `${[...sections, summaryOf(files, paint, explained)].join("\n\n")}\n`;
}

type Paint = (style: Style, text: string) => string;

function section({ name, isFolder, files }: ReviewedRoadmap, paint: Paint): string {
  const parts = files.flatMap(file => {
    const lines = linesOf(file, isFolder ? files : []);
    return lines.length > 0 ? { path: file.path, lines } : [];
  });
  if (parts.length === 0) return "";
  const all = parts.flatMap(({ lines }) => lines);
  const width = (of: (line: Line) => string) => Math.max(...all.map(line => of(line).length));
  const placeWidth = width(line => line.place);
  const severityWidth = width(line => line.severity);
  const row = ({ place, severity, message, rule }: Line) => {
    const styled = paint(severity === "problem" ? "error" : severity, severity.padEnd(severityWidth));
    return `  ${paint("dim", place.padStart(placeWidth))}  ${styled}  ${message}${rule && `  ${paint("dim", rule)}`}`;
  };
  // In a folder the paths have lines of their own: they are long, and what is found is to stand where it is seen.
  const rows = parts.flatMap(({ path, lines }) =>
    isFolder ? [`  ${oneLine(path)}`, ...lines.map(line => `  ${row(line)}`)] : lines.map(row),
  );
  return [paint("underline", oneLine(name)), ...rows].join("\n");
}

/** @param folder the files that make one roadmap with this one, itself included. */
function linesOf({ text, review }: ReviewedFile, folder: readonly ReviewedFile[]): Line[] {
  const at = positions(text);
  return [
    ...review.problems.map(problem => ({ ...problem, severity: "problem" as const, rule: "" })),
    ...review.findings.map(finding => ({ ...finding, message: messageOf(finding, folder) })),
  ]
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ severity, message, span, rule }) => {
      const { line, column } = at(span.start);
      return { place: `${line}:${column}`, severity, message: oneLine(message), rule };
    });
}

function summaryOf(files: readonly ReviewedFile[], paint: Paint, explained: boolean): string {
  const summary = summarise(files);
  const roadmaps = roadmapsOf(files.filter(file => file.review.roadmap));
  const others = files.filter(file => !file.review.roadmap && !file.settings);
  const unread = files.reduce((sum, file) => sum + file.review.problems.length, 0);
  const lines = [];
  if (roadmaps.length > 0) {
    const found = outcome(files, summary);
    lines.push(
      `${paint("bold", justificationInWords(summary))}, in ${counted(roadmaps.length, "roadmap")}.`,
      found === allIsWell ? paint("good", found) : found,
    );
  }
  lines.push(...wayForward(files));
  if (unread > 0)
    lines.push(
      `There ${unread === 1 ? "was" : "were"} ${counted(unread, "problem")} in reading, so something may be missing here.`,
    );
  if (others.length > 0) {
    const named =
      others.length <= 3 ? others.map(file => oneLine(file.path)).join(", ") : counted(others.length, "file");
    lines.push(paint("dim", `Not taken as a roadmap: ${named}.${explained ? "" : " Run with --explain to see why."}`));
  }
  const ignored = files.reduce((sum, file) => sum + (file.review.silenced?.length ?? 0), 0);
  if (ignored > 0) lines.push(paint("dim", `Ignored by comments, with a reason: ${counted(ignored, "finding")}.`));
  return lines.join("\n");
}
