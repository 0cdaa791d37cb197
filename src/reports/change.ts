import type { Comparison, Kept } from "../history/compare.ts";
import type { JudgedFeature, Level } from "../justification/level.ts";
import { amount, unitWord } from "../roadmap/effort-words.ts";
import type { Effort, Status } from "../roadmap/feature.ts";
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
    const { lines, more } = shortened(linesOf(change.comparison));
    const width = Math.max(...lines.map(({ kind }) => kind.length));
    const rows = lines.map(({ kind, text }) => `  ${kind.padEnd(width)}  ${oneLine(text)}`);
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
    const { lines, more } = shortened(linesOf(change.comparison));
    if (roadmaps.length > 1) blocks.push(`### ${code(name)}`);
    blocks.push([`Since ${code(since)}:`, ...sumsOf(change)].join(" "));
    if (lines.length > 0)
      blocks.push(lines.map(({ kind, text }) => `- **${kind}** ${escaped(oneLine(text))}`).join("\n"));
    blocks.push(...more);
  }
  if (roadmaps.length === 0) blocks.push("No roadmap was found.");
  return blocks.join("\n\n");
}

interface Line {
  readonly kind: "Added" | "Dropped" | "Removed" | "Re-scoped" | "Re-estimated";
  readonly text: string;
}

function shortened(lines: readonly Line[]) {
  const more = lines.length - mostLines;
  return more > 0
    ? { lines: lines.slice(0, mostLines), more: [`${counted(more, "more change")} not shown here.`] }
    : { lines, more: [] };
}

function linesOf({ added, dropped, removed, rescoped, reestimated }: Comparison): Line[] {
  return [
    ...added.map(feature => ({ kind: "Added" as const, text: `${named(feature)} (${stateOf(feature)})` })),
    ...dropped.map(({ after, before }) => ({ kind: "Dropped" as const, text: `${named(after)}${costOf(before)}` })),
    ...removed.map(feature => ({ kind: "Removed" as const, text: `${named(feature)}${costOf(feature)}` })),
    ...rescoped.map(one => ({ kind: "Re-scoped" as const, text: `${named(one.after)}: ${rescopedTo(one)}` })),
    ...reestimated.map(({ after, from, to }) => ({
      kind: "Re-estimated" as const,
      text: `${named(after)}: ${amount(from.amount)} to ${effortInWords(to)}`,
    })),
  ];
}

const named = ({ title }: JudgedFeature): string => `"${title.text}"`;

const stateOf = ({ status, effort, level }: JudgedFeature): string =>
  [statusWords[status], ...(effort ? [effortInWords(effort)] : []), levelWords[level]].join(", ");

const costOf = ({ effort }: JudgedFeature): string => (effort ? ` (${effortInWords(effort)})` : "");

const effortInWords = ({ amount: value, unit }: Pick<Effort, "amount" | "unit">): string =>
  `${amount(value)} ${unitWord(value, unit)}`;

function rescopedTo({ before, after, parts }: Kept & Comparison["rescoped"][number]): string {
  const words = {
    title: `it was called ${named(before)}`,
    description: "it is described otherwise",
    status: `from ${statusWords[before.status]} to ${statusWords[after.status]}`,
  };
  return parts.map(part => words[part]).join(", ");
}

const statusWords = {
  "in-progress": "in progress",
  planned: "planned",
  shipped: "shipped",
  dropped: "dropped",
  unknown: "no status",
} as const satisfies Record<Status, string>;

const levelWords = {
  none: "nothing says why",
  claim: "rests on a claim",
  demand: "shows demand",
  usage: "shows use",
} as const satisfies Record<Level, string>;

/** What it comes to, one sentence each. */
function sumsOf({ isNew, comparison, leftOut }: Omit<RoadmapChange, "name">): string[] {
  const { added, effort, unjustifiedAdded, core } = comparison;
  const sentences = effort.map(({ unit, added, dropped, reestimated }) => {
    const parts = [
      added > 0 && `${amount(added)} added`,
      dropped > 0 && `${amount(dropped)} dropped or removed`,
      reestimated !== 0 && `${amount(Math.abs(reestimated))} ${reestimated > 0 ? "more" : "less"} by new estimates`,
    ].filter(part => part);
    const sum = added - dropped + reestimated;
    const moves = sum === 0 ? "stays the same in" : `${sum > 0 ? "grows" : "shrinks"} by ${amount(Math.abs(sum))}`;
    return `Open work ${moves} ${unitWord(Math.abs(sum) || 2, unit)}: ${parts.join(", ")}.`;
  });
  if (unjustifiedAdded > 0) {
    const share =
      added.length === 1
        ? "What was added does"
        : `${unjustifiedAdded} of ${counted(added.length, "added feature")} ${unjustifiedAdded === 1 ? "does" : "do"}`;
    sentences.push(`${share} not show what the policy asks for.`);
  }
  const percent = (share: number) => `${Math.round(100 * share)}%`;
  if (core && percent(core.before) !== percent(core.after)) {
    sentences.push(`The core gets ${percent(core.after)} of what is promised, where it got ${percent(core.before)}.`);
  }
  if (isNew) sentences.unshift(`This roadmap is new: ${counted(added.length, "feature")}.`);
  else if (linesOf(comparison).length === 0) sentences.push("Nothing in the scope has changed.");
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
