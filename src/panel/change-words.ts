import type { Comparison, Kept } from "../history/compare.ts";
import type { JudgedFeature, Level } from "../justification/level.ts";
import { amount, unitWord } from "../roadmap/effort-words.ts";
import type { Effort, Status } from "../roadmap/feature.ts";

/** One thing that happened to the scope. */
export interface ChangeLine {
  readonly kind: "Added" | "Dropped" | "Removed" | "Re-scoped" | "Re-estimated";
  readonly title: string;
  /** What is to be known of it; may be empty. */
  readonly says: string;
  /** Absent where it is no longer there. */
  readonly feature?: JudgedFeature;
}

/** What happened, one line for each feature and kind of change. */
export function changeLines({ added, dropped, removed, rescoped, reestimated }: Comparison): ChangeLine[] {
  const of = (feature: JudgedFeature) => ({ title: feature.title.text, feature });
  return [
    ...added.map(feature => ({ kind: "Added" as const, ...of(feature), says: stateOf(feature) })),
    ...dropped.map(({ after, before }) => ({ kind: "Dropped" as const, ...of(after), says: costOf(before) })),
    ...removed.map(feature => ({ kind: "Removed" as const, title: feature.title.text, says: costOf(feature) })),
    ...rescoped.map(one => ({ kind: "Re-scoped" as const, ...of(one.after), says: rescopedTo(one) })),
    ...reestimated.map(({ after, from, to }) => ({
      kind: "Re-estimated" as const,
      ...of(after),
      says: `${amount(from.amount)} to ${effortInWords(to)}`,
    })),
  ];
}

/** `"Undo": 3 to 5 points` */
export function inWords({ kind, title, says }: ChangeLine): string {
  if (says === "") return `"${title}"`;
  return kind.startsWith("Re-") ? `"${title}": ${says}` : `"${title}" (${says})`;
}

const stateOf = ({ status, effort, level }: JudgedFeature): string =>
  [statusWords[status], ...(effort ? [effortInWords(effort)] : []), levelWords[level]].join(", ");

const costOf = ({ effort }: JudgedFeature): string => (effort ? effortInWords(effort) : "");

const effortInWords = ({ amount: value, unit }: Pick<Effort, "amount" | "unit">): string =>
  `${amount(value)} ${unitWord(value, unit)}`;

function rescopedTo({ before, after, parts }: Kept & Comparison["rescoped"][number]): string {
  const words = {
    title: `it was called "${before.title.text}"`,
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

/** What it comes to for effort, justification and the core, one sentence each. */
export function changeSums({ added, effort, unjustifiedAdded, core }: Comparison): string[] {
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
        : `${amount(unjustifiedAdded)} of ${amount(added.length)} added features ${unjustifiedAdded === 1 ? "does" : "do"}`;
    sentences.push(`${share} not show what the policy asks for.`);
  }
  const percent = (share: number) => `${Math.round(100 * share)}%`;
  if (core && percent(core.before) !== percent(core.after)) {
    sentences.push(`The core gets ${percent(core.after)} of what is promised, where it got ${percent(core.before)}.`);
  }
  return sentences;
}
