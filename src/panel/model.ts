import { isCrowded } from "../findings/crowded.ts";
import { type Finding, type Severity, severities } from "../findings/finding.ts";
import type { Review } from "../findings/review.ts";
import { isUrgent, isWaiting, type Ranked, worstFileFirst, worstFirst } from "../findings/worst-first.ts";
import type { Lifetime } from "../history/chronicle.ts";
import type { Comparison } from "../history/compare.ts";
import { decisionOf, settles } from "../justification/decision.ts";
import { type JudgedFeature, levels } from "../justification/level.ts";
import { statuses } from "../roadmap/feature.ts";
import { positions } from "../roadmap/lines.ts";
import { basisOf } from "./basis.ts";
import { coreBars } from "./core-bars.ts";
import { effortInWords, totalAtStake } from "./effort.ts";
import type { Counts, FileRows, ReviewState, Row } from "./protocol.ts";
import { bareLevels, sentences } from "./sentences.ts";
import { shortened } from "./shortened.ts";
import { rowUse } from "./use.ts";

/** One reviewed roadmap, and the text its offsets count in. */
export interface ReviewedFile {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly review: Review;
  /** The folder whose files make one roadmap with this one. */
  readonly partOf?: { readonly key: string; readonly label: string };
  /** What happened to its roadmap since the last commit, where that is known. */
  readonly sinceLastCommit?: Comparison;
  /** What its history tells of its features, where that was read. */
  readonly lifetimes?: ReadonlyMap<JudgedFeature, Lifetime>;
}

/** One file, or the files of a folder. */
interface ReviewedRoadmap {
  readonly key: string;
  readonly label: string;
  readonly files: readonly ReviewedFile[];
}

/** What the sidebar shows of these roadmaps. @param today 2026-11-23; without it no decision is overdue. */
export function reviewState(files: readonly ReviewedFile[], today?: string): ReviewState {
  const reviews = files.map(({ review }) => review);
  const features = reviews.flatMap(review => review.features);
  const ranked = roadmapsOf(files).map(roadmap => ({
    roadmap,
    label: roadmap.label,
    entries: roadmap.files.flatMap(file => rankedEntries(file, today)).sort(worstFirst),
  }));
  return {
    kind: "review",
    counts: count(features),
    sentences: sentences(reviews, ranked.length === 1),
    core: coreOf(files),
    calm: features.length > 0 && reviews.every(isCalm),
    crowded: isCrowded(reviews),
    files: ranked.sort(worstFileFirst).map(({ roadmap, entries }) => fileRows(roadmap, entries, ranked.length > 1)),
  };
}

/** What goes to the core, of each roadmap that declares one. */
export function coreOf(files: readonly ReviewedFile[]) {
  return coreBars(roadmapsOf(files).map(({ label, files }) => ({ label, reviews: files.map(({ review }) => review) })));
}

/** Every feature of these files with the row that shows it, worst first. */
export function rankedRows(files: readonly ReviewedFile[], today?: string) {
  return files
    .flatMap(file => rankedEntries(file, today).map(entry => ({ ...entry, reviewed: file })))
    .sort(worstFirst)
    .map(({ reviewed, ...entry }) => ({ row: row(entry), feature: entry.feature, file: reviewed }));
}

function roadmapsOf(files: readonly ReviewedFile[]): ReviewedRoadmap[] {
  const roadmaps = new Map<string, ReviewedRoadmap & { readonly files: ReviewedFile[] }>();
  for (const file of files) {
    const { key, label } = file.partOf ?? file;
    const known = roadmaps.get(key);
    if (known) known.files.push(file);
    else roadmaps.set(key, { key, label, files: [file] });
  }
  return [...roadmaps.values()];
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

type Entry = Ranked & { readonly key: string; readonly file?: string; readonly isNew: boolean };

function rankedEntries(file: ReviewedFile, today: string | undefined): Entry[] {
  const { key, review, partOf, sinceLastCommit } = file;
  const { features, findings, accepted = [] } = review;
  const keys = rowKeys(features);
  const added = new Set(sinceLastCommit?.added);
  const ranked = features.map((feature, index) => {
    const decision = decisionOf(feature);
    const settled = decision !== undefined && settles(decision, today);
    return {
      feature,
      settled,
      key: keys[index]!,
      isNew: added.has(feature),
      ...(partOf && { file: key }),
      findings: [] as Finding[],
      accepted: [] as Finding[],
    };
  });
  for (const finding of findings) {
    if (finding.feature !== undefined) ranked[finding.feature]?.findings.push(finding);
  }
  for (const finding of accepted) {
    if (finding.feature !== undefined) ranked[finding.feature]?.accepted.push(finding);
  }
  return ranked;
}

function fileRows({ key, label, files }: ReviewedRoadmap, entries: readonly Entry[], isOneOfMany: boolean): FileRows {
  const reviews = files.map(({ review }) => review);
  const features = reviews.flatMap(review => review.features);
  const atStake = totalAtStake(features, bareLevels(reviews));
  return {
    key,
    label,
    ...(files[0]!.partOf && { isFolder: true }),
    rows: entries.map(row),
    ...(isOneOfMany && { total: { sentences: sentences(reviews, true), ...(atStake && { atStake }) } }),
    problems: files.flatMap(problems),
  };
}

function problems({ key, label, text, review: { problems }, partOf }: ReviewedFile): FileRows["problems"] {
  if (problems.length === 0) return [];
  const at = positions(text);
  return problems.map(({ message, span }, problem) => {
    return { message, line: at(span.start).line, ...(partOf && { at: { file: key, label, problem } }) };
  });
}

function row({ key, file, feature, findings, accepted = [], isNew }: Entry): Row {
  const { title, group, level, status, statusAsWritten, effort } = feature;
  const written = statusAsWritten?.text;
  const basis = basisOf(feature);
  const use = rowUse(feature);
  const worst = sign({ feature, findings });
  return {
    ...(file !== undefined && { file }),
    key,
    title: shortened(title.text),
    group: group.map(title => shortened(title)),
    level,
    status,
    ...(written && written.toLowerCase() !== status && { written: shortened(written) }),
    ...(effort && { effort: effortInWords({ ...effort, text: shortened(effort.text) }) }),
    ...(basis.length > 0 && { basis }),
    ...(use && { use }),
    ...(worst && { sign: worst }),
    findings: findings.map(({ severity, message }) => ({ severity, message })),
    ...(accepted.length > 0 && { accepted: accepted.map(({ message }) => message) }),
    ...(isNew && { isNew }),
    ...(isWaiting({ findings, accepted }) && { waiting: true }),
  };
}

/** One finding about an urgent feature says what its place in the list says already. */
function sign({ feature, findings }: Ranked): Severity | undefined {
  if (findings.length <= (isUrgent(feature) ? 1 : 0)) return undefined;
  return severities.findLast(severity => findings.some(finding => finding.severity === severity));
}

const isCalm = ({ findings, accepted = [], problems }: Review): boolean =>
  findings.length + accepted.length + problems.length === 0;

function count(features: readonly JudgedFeature[]): Counts {
  const counts = Object.fromEntries(
    statuses.map(status => [status, Object.fromEntries(levels.map(level => [level, 0]))]),
  ) as { [S in keyof Counts]: { -readonly [L in keyof Counts[S]]: number } };
  for (const { status, level } of features) counts[status][level]++;
  return counts;
}
