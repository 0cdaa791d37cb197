import { type Severity, severities } from "../findings/finding.ts";
import { positions } from "../roadmap/lines.ts";
import { messageOf, type ReviewedFile, roadmapsOf, summarise } from "./reviewed-file.ts";
import { counted, justificationInWords, outcome } from "./wording.ts";

const commands = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
} as const satisfies Record<Severity, string>;

/**
 * The review as workflow commands, which GitHub shows as annotations of a pull request's lines; the last line is for the log.
 * @param complaints what could not be read or used, in sentences; errors, since the findings may be others without it.
 *
 * The gravest come first, since GitHub shows ten errors, warnings and notices of a step, and no more.
 */
export function githubReport(files: readonly ReviewedFile[], complaints: readonly string[] = []): string {
  const annotations = files.flatMap(file => annotationsOf(file, files));
  const lines = annotations.sort((a, b) => b.gravity - a.gravity).map(({ line }) => line);
  const roadmaps = roadmapsOf(files.filter(file => file.review.roadmap));
  const summary = summarise(files);
  const sum =
    roadmaps.length > 0
      ? `${justificationInWords(summary)}, in ${counted(roadmaps.length, "roadmap")}. ${outcome(files, summary)}`
      : "No roadmap was found.";
  const errors = complaints.map(text => `::error title=Feature Scope::${data(text)}`);
  return `${[...errors, ...lines, sum].join("\n")}\n`;
}

function annotationsOf(file: ReviewedFile, files: readonly ReviewedFile[]) {
  const at = positions(file.text);
  const found = file.review.findings.map(finding => ({
    ...finding,
    message: messageOf(finding, files),
    title: finding.rule,
  }));
  // What could not be read may hide findings, so it is no mere notice.
  const problems = file.review.problems.map(problem => ({
    ...problem,
    severity: "warning" as const,
    title: "could not be read",
  }));
  return [...problems, ...found].map(({ severity, span, title, message }) => {
    const [start, end] = [at(span.start), at(span.end)];
    const place = { file: file.path.replaceAll("\\", "/"), line: start.line, endLine: end.line, col: start.column };
    // GitHub refuses columns where several lines are meant.
    const columns = start.line === end.line ? { endColumn: end.column } : { col: undefined };
    const properties = Object.entries({ ...place, ...columns, title: `Feature Scope: ${title}` })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${property(String(value))}`);
    const line = `::${commands[severity]} ${properties.join(",")}::${data(message)}`;
    return { gravity: severities.indexOf(severity), line };
  });
}

/** As the runner takes it apart again. */
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
