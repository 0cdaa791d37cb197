import { type Finding, type Severity, severities } from "../findings/finding.ts";
import type { Review } from "../findings/review.ts";
import { type JudgedFeature, levels } from "../justification/level.ts";
import { statuses } from "../roadmap/feature.ts";
import { positions } from "../roadmap/lines.ts";
import { basisOf } from "./basis.ts";
import { effortInWords, totalAtStake } from "./effort.ts";
import { isUrgent, type Ranked, worstFileFirst, worstFirst } from "./order.ts";
import type { Counts, FileRows, ReviewState, Row } from "./protocol.ts";
import { bareLevels, sentences } from "./sentences.ts";
import { shortened } from "./shortened.ts";

/** One reviewed roadmap, and the text its offsets count in. */
export interface ReviewedFile {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly review: Review;
}

/** What the sidebar shows of these roadmaps. */
export function reviewState(files: readonly ReviewedFile[]): ReviewState {
  const reviews = files.map(({ review }) => review);
  const features = reviews.flatMap(review => review.features);
  const ranked = files.map(file => ({ file, label: file.label, entries: rankedEntries(file.review) }));
  return {
    kind: "review",
    counts: count(features),
    sentences: sentences(reviews),
    calm: features.length > 0 && reviews.every(({ findings, problems }) => findings.length + problems.length === 0),
    files: ranked.sort(worstFileFirst).map(({ file, entries }) => fileRows(file, entries, files.length > 1)),
  };
}

/** Keys of a review's features, in their order: id or title, numbered where that is not unique. */
export function rowKeys(features: readonly JudgedFeature[]): string[] {
  const seen = new Map<string, number>();
  return features.map(feature => {
    const name = feature.id ?? shortened(feature.title.text);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}\n${before + 1}`;
  });
}

type Entry = Ranked & { readonly key: string };

function rankedEntries({ features, findings }: Review): Entry[] {
  const keys = rowKeys(features);
  const ranked = features.map((feature, index) => ({ feature, key: keys[index]!, findings: [] as Finding[] }));
  for (const finding of findings) {
    if (finding.feature !== undefined) ranked[finding.feature]?.findings.push(finding);
  }
  return ranked.sort(worstFirst);
}

function fileRows(
  { key, label, text, review }: ReviewedFile,
  entries: readonly Entry[],
  isOneOfMany: boolean,
): FileRows {
  const atStake = totalAtStake(review, bareLevels([review]));
  return {
    key,
    label,
    rows: entries.map(row),
    ...(isOneOfMany && { total: { sentences: sentences([review]), ...(atStake && { atStake }) } }),
    problems: problems(text, review),
  };
}

function problems(text: string, { problems }: Review): FileRows["problems"] {
  if (problems.length === 0) return [];
  const at = positions(text);
  return problems.map(({ message, span }) => ({ message, line: at(span.start).line }));
}

function row({ key, feature, findings }: Entry): Row {
  const { title, group, level, status, statusAsWritten, effort } = feature;
  const written = statusAsWritten?.text;
  const basis = basisOf(feature);
  const worst = sign({ feature, findings });
  return {
    key,
    title: shortened(title.text),
    group: group.map(title => shortened(title)),
    level,
    status,
    ...(written && written.toLowerCase() !== status && { written: shortened(written) }),
    ...(effort && { effort: effortInWords({ ...effort, text: shortened(effort.text) }) }),
    ...(basis.length > 0 && { basis }),
    ...(worst && { sign: worst }),
    findings: findings.map(({ severity, message }) => ({ severity, message })),
  };
}

/** One finding about an urgent feature says what its place in the list says already. */
function sign({ feature, findings }: Ranked): Severity | undefined {
  if (findings.length <= (isUrgent(feature) ? 1 : 0)) return undefined;
  return severities.findLast(severity => findings.some(finding => finding.severity === severity));
}

function count(features: readonly JudgedFeature[]): Counts {
  const counts = Object.fromEntries(
    statuses.map(status => [status, Object.fromEntries(levels.map(level => [level, 0]))]),
  ) as { [S in keyof Counts]: { -readonly [L in keyof Counts[S]]: number } };
  for (const { status, level } of features) counts[status][level]++;
  return counts;
}
