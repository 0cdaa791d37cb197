import { positions } from "../roadmap/lines.ts";
import { code, escaped } from "./markdown-text.ts";
import { focus, focusTitle } from "./minutes.ts";
import { minutesContent } from "./minutes-content.ts";
import { markdownStyle } from "./minutes-markdown.ts";
import { sections } from "./minutes-sections.ts";
import type { MinutesStyle } from "./minutes-style.ts";
import { messageOf, type ReviewedFile, roadmapsOf, summarise } from "./reviewed-file.ts";
import { counted, justificationInWords, outcome } from "./wording.ts";

/** Issue trackers refuse comments beyond some 65,000 characters. */
const mostRows = 200;
const sectionCount = 3;

/** What was decided and what is left to decide is told in short here: the minutes tell it all. */
const mostInSections = 10;
const longestText = 200;

/**
 * The review as Markdown, for an issue or a pull request: the sum in words, where the effort goes, what was decided of late
 * and what is left to decide, then a table of findings for each file.
 * @param today 2026-11-23.
 */
export function markdownReport(files: readonly ReviewedFile[], today: string): string {
  const scope = scopeBlocks(files, today);
  const blocks = ["## Feature scope review", sum(files), ...scope];
  let room = mostRows - mostInSections * sectionCount;
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
    else if (scope.length > 0) blocks.push("### Findings");
    const head = isFolder
      ? ["| Place | Severity | Finding | Rule |", "| --- | --- | --- | --- |"]
      : ["| Line | Severity | Finding | Rule |", "| ---: | --- | --- | --- |"];
    blocks.push([...head, ...shown].join("\n"));
  }
  if (left > 0)
    blocks.push(`${counted(left, "more finding")} not shown here; \`feature-scope review\` lists them all.`);
  return `${blocks.join("\n\n")}\n`;
}

/** Nothing where a roadmap has no features, or there is none. */
function scopeBlocks(files: readonly ReviewedFile[], today: string): string[] {
  const content = minutesContent(files, { today });
  const { roadmaps, decided, agenda, dropped } = content;
  if (roadmaps.every(({ files }) => files.every(({ review }) => review.features.length === 0))) return [];
  const style: MinutesStyle = {
    ...markdownStyle(),
    text: words => escaped(words.length > longestText ? `${words.slice(0, longestText - 1).trimEnd()}…` : words),
    heading: text => `### ${text}`,
  };
  const [only, ...others] = roadmaps;
  const picture = others.length === 0 ? [`### ${focusTitle}`, ...focus(only!, style)] : [];
  const isQuiet = decided.length + agenda.length + dropped.length === 0;
  return [...picture, ...(isQuiet ? [] : sections(content, style, mostInSections))];
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
