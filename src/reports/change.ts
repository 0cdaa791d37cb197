import type { Comparison } from "../history/compare.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { type ChangeLine, changeLines, changeSums, inWords } from "../panel/change-words.ts";
import { code, escaped } from "./markdown-text.ts";
import { counted, oneLine } from "./wording.ts";

/** What a change does to a roadmap. */
export interface RoadmapChange {
  readonly name: string;
  /** Whether there was no such roadmap before. */
  readonly isNew: boolean;
  readonly comparison: Comparison;
  /** How many findings are left out, since the change has no part in them. */
  readonly leftOut: number;
}

/** A change, and what it is measured against: a branch, tag or commit, as a person named it. */
export interface ScopeChange {
  readonly since: string;
  readonly roadmaps: readonly RoadmapChange[];
}

export const changeHeading = "What this change adds to the scope";
/** A longer list is looked up in the roadmap itself. */
const mostLines = 40;

/** The change as lines for a terminal or a log. */
export function changeText({ since, roadmaps }: ScopeChange): string {
  const sections = roadmaps.map(({ name, ...change }) => {
    const { lines, more } = shortened(changeLines(change.comparison));
    const width = Math.max(...lines.map(({ kind }) => kind.length));
    const rows = lines.map(line => `  ${line.kind.padEnd(width)}  ${oneLine(inWords(line))}`);
    const sums = [...more, ...sumsOf(change)].map(text => `  ${text}`);
    return [...(roadmaps.length > 1 ? [oneLine(name)] : []), ...rows, ...sums].join("\n");
  });
  const none = roadmaps.length === 0 ? ["  No roadmap was found."] : sections;
  return [`${changeHeading}, since ${oneLine(since)}:`, ...none].join(roadmaps.length > 1 ? "\n\n" : "\n");
}

/** The change as the beginning of a Markdown document. */
export function changeMarkdown({ since, roadmaps }: ScopeChange): string {
  const blocks = [`## ${changeHeading}`];
  for (const { name, ...change } of roadmaps) {
    const { lines, more } = shortened(changeLines(change.comparison));
    if (roadmaps.length > 1) blocks.push(`### ${code(name)}`);
    blocks.push([`Since ${code(since)}:`, ...sumsOf(change)].join(" "));
    if (lines.length > 0)
      blocks.push(lines.map(line => `- **${line.kind}** ${escaped(oneLine(inWords(line)))}`).join("\n"));
    blocks.push(...more);
  }
  if (roadmaps.length === 0) blocks.push("No roadmap was found.");
  return blocks.join("\n\n");
}

/** No more lines than are read, and a sentence on the others. */
export function shortened(lines: readonly ChangeLine[]) {
  const more = lines.length - mostLines;
  return more > 0
    ? { lines: lines.slice(0, mostLines), more: [`${counted(more, "more change")} not shown here.`] }
    : { lines, more: [] };
}

/** What it comes to, one sentence each. */
export function sumsOf({ isNew, comparison, leftOut }: Omit<RoadmapChange, "name">): string[] {
  const { added } = comparison;
  const sentences = changeSums(comparison);
  if (isNew) sentences.unshift(`This roadmap is new: ${counted(added.length, "feature")}.`);
  else if (changeLines(comparison).length === 0) sentences.push("Nothing in the scope has changed.");
  if (leftOut > 0) {
    sentences.push(`Not shown: ${counted(leftOut, "finding")} that this change has no part in.`);
  }
  return sentences;
}

/** The change as plain data, for the JSON report. */
export function changeJson({ since, roadmaps }: ScopeChange) {
  const nameOf = ({ id, title }: JudgedFeature) => ({ id: id ?? null, title: title.text });
  return {
    ref: since,
    roadmaps: roadmaps.map(({ name, isNew, comparison: { added, dropped, removed, ...changes }, leftOut }) => ({
      name,
      isNew,
      added: added.map(nameOf),
      dropped: dropped.map(({ after }) => nameOf(after)),
      removed: removed.map(nameOf),
      rescoped: changes.rescoped.map(({ after, parts }) => ({ ...nameOf(after), parts })),
      reestimated: changes.reestimated.map(({ after, from, to }) => ({
        ...nameOf(after),
        unit: to.unit,
        from: from.amount,
        to: to.amount,
      })),
      effort: changes.effort,
      unjustifiedAdded: changes.unjustifiedAdded,
      core: changes.core ?? null,
      findingsLeftOut: leftOut,
    })),
  };
}
