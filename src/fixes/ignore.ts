import type { Finding } from "../findings/finding.ts";
import type { Review } from "../findings/review.ts";
import type { Feature, Span } from "../roadmap/feature.ts";
import { blanks } from "../roadmap/placeholder.ts";
import { type ReadOptions, readRoadmap } from "../roadmap/read.ts";
import { isCovered } from "../silence/silence.ts";
import type { Completion } from "./completions.ts";
import { type Draft, insertion, type Piece, withDraft } from "./draft.ts";
import { eolOf, lineEnd, lineStart } from "./place.ts";

const reason: Piece = { shown: blanks.ignoring, example: "the law asks for it" };

/**
 * A comment that ignores a finding, with a blank for the reason: above the first line of its entry, or behind that line where
 * none may stand above it. Undefined where it is not certain that it would be read as such and change nothing else.
 * @param review that of the text, which the finding is of.
 */
export function ignoringFor(
  finding: Finding,
  review: Pick<Review, "features" | "problems">,
  text: string,
  options: ReadOptions,
): Completion | undefined {
  // A comment about comments would be ignored itself.
  if (finding.rule === "unused-ignore" || finding.in) return undefined;
  const entry = finding.feature === undefined ? undefined : review.features[finding.feature]?.span.start;
  const lines = [...new Set([entry ?? finding.span.start, finding.span.start].map(at => lineStart(text, at)))];
  for (const line of lines) {
    for (const draft of draftsAt(line, finding.rule, text)) {
      const entries = entriesCovered(draft, finding, review, text, options);
      // Where several entries stand on the line, all of them are meant.
      const where = entries && entries > 1 ? "in this line" : "here";
      if (entries !== undefined) return { title: `Ignore "${finding.rule}" ${where}, with a reason`, ...draft };
    }
  }
  return undefined;
}

function* draftsAt(line: number, rule: string, text: string): Iterable<Draft> {
  const end = lineEnd(text, line);
  const written = text.slice(line, end);
  const indent = /^[ \t]*/.exec(written)![0];
  const comment: Piece[] = [`# feature-scope-ignore ${rule}: `, reason];
  yield insertion(line, indent, ...comment, eolOf(text));
  yield insertion(line + written.trimEnd().length, " ", ...comment);
}

/**
 * How many entries begin on the line of the comment that a draft makes; undefined unless it covers the finding and leaves
 * features and problems as they were.
 */
function entriesCovered(
  draft: Draft,
  finding: Finding,
  { features, problems }: Pick<Review, "features" | "problems">,
  text: string,
  options: ReadOptions,
): number | undefined {
  const written = withDraft(text, draft);
  const by = written.length - text.length;
  const at = draft.span.start;
  const move = (offset: number) => (offset >= at ? offset + by : offset);
  const after = readRoadmap(written, options);
  const comment = after.ignores?.find(({ span }) => span.start >= at && span.end <= at + by);
  const span = { start: move(finding.span.start), end: move(finding.span.end) };
  if (!comment || comment.reason === "" || !isCovered({ ...finding, span }, comment, after.features)) return undefined;
  const isSame =
    after.features.length === features.length &&
    after.features.every((feature, index) => same(feature, features[index]!, move)) &&
    after.problems.length === problems.length &&
    after.problems.every(({ message }, index) => message === problems[index]!.message);
  if (!isSame) return undefined;
  return after.features.filter(({ span }) => isWithin(span.start, comment.lines)).length;
}

const isWithin = (offset: number, lines: Span | undefined): boolean =>
  lines !== undefined && offset >= lines.start && offset <= lines.end;

/** Whether a feature says what it said; all that a rule looks at is in it. */
const same = (after: Feature, before: Feature, move: (offset: number) => number): boolean =>
  saidBy(after, offset => offset) === saidBy(before, move);

function saidBy(feature: Feature, move: (offset: number) => number): string {
  const { id, title, span, status, statusAsWritten, group, effort, fields, comments } = feature;
  const texts = [title, statusAsWritten, effort, ...comments].map(one => one && [one.text, move(one.span.start)]);
  const values = fields.map(({ path, value, span }) => [path, value, move(span.start)]);
  return JSON.stringify([id, move(span.start), status, group, texts, values]);
}
