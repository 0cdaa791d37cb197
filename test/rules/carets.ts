import type { SeveritySetting } from "../../src/findings/finding.ts";
import { type ReviewOptions, review } from "../../src/review.ts";
import { rules } from "../../src/rules/index.ts";

/** A roadmap in which a line of `^^^` below a line marks a range that a rule is to flag. */
export interface Marked {
  readonly text: string;
  /** The marked words, each with the line they stand in. */
  readonly marks: readonly string[];
}

export function readMarks(marked: string): Marked {
  const lines: string[] = [];
  const marks: string[] = [];
  for (const line of marked.replace(/^\n/, "").split("\n")) {
    const carets = /^ *(\^+) *$/.exec(line);
    if (!carets) {
      lines.push(line);
      continue;
    }
    const start = line.indexOf("^");
    marks.push(`${lines.length}: ${lines.at(-1)!.slice(start, start + carets[1]!.length)}`);
  }
  return { text: lines.join("\n"), marks };
}

/** What one rule alone flags in a text, in the form of `Marked.marks`, and what it says of it. */
export function flagged(
  rule: string,
  text: string,
  options: Pick<ReviewOptions, "policy" | "today" | "past"> = {},
): { marks: string[]; messages: string[]; related: string[] } {
  const others = rules.filter(({ id }) => id !== rule).map(({ id }) => [id, "off"] as const);
  const severities: Record<string, SeveritySetting> = Object.fromEntries(others);
  const { findings } = review(text, { ...options, severities });
  const mark = ({ start, end }: { start: number; end: number }) =>
    `${text.slice(0, start).split("\n").length}: ${text.slice(start, end)}`;
  return {
    marks: findings.map(finding => mark(finding.span)),
    messages: findings.map(finding => finding.message),
    related: findings.flatMap(finding => (finding.related ? [mark(finding.related.span)] : [])),
  };
}
