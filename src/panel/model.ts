import { type Finding, type Severity, severities } from "../findings/finding.ts";
import type { Review } from "../findings/review.ts";
import { type JudgedFeature, levels } from "../justification/level.ts";
import { type Effort, statuses } from "../roadmap/feature.ts";
import { positions } from "../roadmap/lines.ts";
import { isUrgent, type Ranked, worstFirst } from "./order.ts";
import type { Counts, FileRows, ReviewState, Row } from "./protocol.ts";
import { amount, sentences, unitWord } from "./sentences.ts";

/** One reviewed roadmap, and the text its offsets count in. */
export interface ReviewedFile {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly review: Review;
}

/** What the sidebar shows of these roadmaps. */
export function reviewState(files: readonly ReviewedFile[]): ReviewState {
  const features = files.flatMap(file => file.review.features);
  return {
    kind: "review",
    counts: count(features),
    sentences: sentences(features),
    calm: features.length > 0 && files.every(({ review }) => review.findings.length + review.problems.length === 0),
    files: files.map(fileRows),
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

function fileRows({ key, label, text, review }: ReviewedFile): FileRows {
  const keys = rowKeys(review.features);
  const ranked = review.features.map((feature, index) => ({ feature, key: keys[index]!, findings: [] as Finding[] }));
  for (const finding of review.findings) {
    if (finding.feature !== undefined) ranked[finding.feature]?.findings.push(finding);
  }
  return {
    key,
    label,
    rows: ranked.sort(worstFirst).map(row),
    problems: problems(text, review),
  };
}

function problems(text: string, { problems }: Review): FileRows["problems"] {
  if (problems.length === 0) return [];
  const at = positions(text);
  return problems.map(({ message, span }) => ({ message, line: at(span.start).line }));
}

function row({ key, feature, findings }: Ranked & { readonly key: string }): Row {
  const { title, group, level, status, statusAsWritten, effort } = feature;
  const written = statusAsWritten?.text;
  const worst = sign({ feature, findings });
  return {
    key,
    title: shortened(title.text),
    group: group.map(shortened),
    level,
    status,
    ...(written && written.toLowerCase() !== status && { written: shortened(written) }),
    ...(effort && { effort: effortWords(effort) }),
    ...(worst && { sign: worst }),
    findings: findings.map(({ severity, message }) => ({ severity, message })),
  };
}

/** One finding about an urgent feature says what its place in the list says already. */
function sign({ feature, findings }: Ranked): Severity | undefined {
  if (findings.length <= (isUrgent(feature) ? 1 : 0)) return undefined;
  return severities.findLast(severity => findings.some(finding => finding.severity === severity));
}

function effortWords({ amount: value, unit, text }: Effort): Row["effort"] & {} {
  return unit === "size"
    ? { amount: shortened(text), unit: "" }
    : { amount: amount(value), unit: unitWord(value, unit) };
}

/** A title may hold a whole paragraph; no row is that wide. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  // Never half of a surrogate pair.
  return line.length <= 200 ? line : `${line.slice(0, 199).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function count(features: readonly JudgedFeature[]): Counts {
  const counts = Object.fromEntries(
    statuses.map(status => [status, Object.fromEntries(levels.map(level => [level, 0]))]),
  ) as { [S in keyof Counts]: { -readonly [L in keyof Counts[S]]: number } };
  for (const { status, level } of features) counts[status][level]++;
  return counts;
}
