import { positions } from "../roadmap/lines.ts";
import { code, escaped } from "./markdown-text.ts";
import { messageOf, type ReviewedFile, roadmapsOf, summarise } from "./reviewed-file.ts";
import { counted, justificationInWords, outcome } from "./wording.ts";

/** Issue trackers refuse comments beyond some 65,000 characters. */
const mostRows = 200;

/** The review as Markdown, for an issue or a pull request: the sum in words, then a table of findings for each file. */
export function markdownReport(files: readonly ReviewedFile[]): string {
  const blocks = ["## Feature scope review", sum(files)];
  let room = mostRows;
  let left = 0;
  const told = files.filter(file => file.review.roadmap || file.settings || file.review.problems.length > 0);
  const roadmaps = roadmapsOf(told);
  for (const { name, isFolder, files } of roadmaps) {
    const rows = files.flatMap(file => rowsOf(file, isFolder ? files : []));
    const shown = rows.slice(0, room);
    room -= shown.length;
    left += rows.length - shown.length;
    if (shown.length === 0) continue;
    if (roadmaps.length > 1) blocks.push(`### ${code(name)}`);
    const head = isFolder
      ? ["| Place | Severity | Finding | Rule |", "| --- | --- | --- | --- |"]
      : ["| Line | Severity | Finding | Rule |", "| ---: | --- | --- | --- |"];
    blocks.push([...head, ...shown].join("\n"));
  }
  if (left > 0)
    blocks.push(`${counted(left, "more finding")} not shown here; \`feature-scope review\` lists them all.`);
  return `${blocks.join("\n\n")}\n`;
}

function sum(files: readonly ReviewedFile[]): string {
  const roadmaps = roadmapsOf(files.filter(file => file.review.roadmap));
  if (roadmaps.length === 0) return "No roadmap was found.";
  const summary = summarise(files);
  const where = roadmaps.length === 1 ? code(roadmaps[0]!.name) : counted(roadmaps.length, "roadmap");
  return `**${justificationInWords(summary)}**, in ${where}. ${outcome(files, summary)}`;
}

/** @param folder the files that make one roadmap with this one, itself included. */
function rowsOf({ path, text, review }: ReviewedFile, folder: readonly ReviewedFile[]): string[] {
  const at = positions(text);
  const unread = review.problems.map(problem => ({ ...problem, severity: "problem", rule: "" }));
  const found = review.findings.map(finding => ({ ...finding, message: messageOf(finding, folder) }));
  return [...unread, ...found]
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(
      ({ severity, message, span, rule }) =>
        `| ${folder.length > 0 ? code(`${path}:${at(span.start).line}`) : at(span.start).line} | ${severity} | ${escaped(message)} | ${rule && code(rule)} |`,
    );
}
