import type { Finding, SeveritySetting } from "./findings/finding.ts";
import type { Review } from "./findings/review.ts";
import { judge } from "./justification/judge.ts";
import type { JudgedFeature } from "./justification/level.ts";
import type { MeasuredRoadmap } from "./justification/measured-use.ts";
import type { PastOf } from "./justification/past.ts";
import { defaultPolicy, type Policy } from "./justification/policy.ts";
import { withoutTemplateComments } from "./justification/template-comments.ts";
import { type ToldDecision, unknownIn, withTold } from "./justification/told-decisions.ts";
import type { Roadmap } from "./roadmap/feature.ts";
import type { Layout } from "./roadmap/layout.ts";
import type { OneFeature } from "./roadmap/one-feature.ts";
import type { ParsedText } from "./roadmap/parse.ts";
import { readRoadmap } from "./roadmap/read.ts";
import type { VersionMemory } from "./roadmap/version-memory.ts";
import { rules } from "./rules/index.ts";
import { isMoot } from "./rules/lack.ts";
import { runOnIgnores } from "./rules/run.ts";
import { runRulesTogether } from "./rules/run-together.ts";
import { type Known, silence } from "./silence/silence.ts";

export interface ReviewOptions {
  /** The file's name or path; a name such as `roadmap.yaml` counts a little where the content leaves doubt. */
  readonly name?: string;
  /** How the team says that the file is to be read. */
  readonly layout?: Layout;
  /** Whether the team says that the file is a roadmap. */
  readonly declared?: boolean;
  /** Present where the team says that the file is one feature of a roadmap of many files. */
  readonly one?: OneFeature;
  /** Decisions about its features that stand in the settings. */
  readonly decisions?: readonly ToldDecision[];
  readonly policy?: Policy;
  /** The day of the review, by which evidence grows stale: 2026-11-23. Without it nothing is old. */
  readonly today?: string;
  /** What exports say of the roadmap; what they say of each feature, the features have. */
  readonly usage?: MeasuredRoadmap;
  /** Adds what exports say of features, where a text is reviewed by itself. */
  readonly measure?: (features: readonly JudgedFeature[]) => readonly JudgedFeature[];
  /** What earlier versions of the text tell of its features. Without it nothing is stalled. */
  readonly past?: PastOf;
  /** Severities that differ from the rules' own, by rule id. */
  readonly severities?: Readonly<Record<string, SeveritySetting>>;
}

/**
 * Reviews the text of one file. Never throws: what cannot be read is a problem in the result.
 * @param parsed the same text, for who needs its nodes as well.
 */
export function review(text: string, options: ReviewOptions = {}, parsed?: ParsedText): Review {
  const [judged] = withUse([readAndJudge(text, options, parsed)], options);
  const [only] = reviewTogether(
    [{ path: options.name ?? "", judged: judged!, ...(options.past && { past: options.past }) }],
    options,
  );
  return only!;
}

/** A text as far as it can be known without the rules, which look at all of a roadmap. */
export interface JudgedText {
  readonly roadmap: Roadmap;
  readonly features: readonly JudgedFeature[];
}

/**
 * The first half of a review: what a file of a roadmap of many files says by itself. Never throws.
 * @param memory of the version before, for who reads one after the other: see `readRoadmap`.
 * @param judgeOne gives what `judge` gives, for who knows some of its answers already.
 */
export function readAndJudge(
  text: string,
  options: ReviewOptions = {},
  parsed?: ParsedText,
  memory?: VersionMemory,
  judgeOne: typeof judge = judge,
): JudgedText {
  const roadmap = readRoadmap(text, options, parsed, memory);
  const why = roadmap.layout?.why;
  const features = roadmap.features.map(feature => judgeOne(feature, why));
  const { decisions } = options;
  if (!decisions || !roadmap.recognised) return { roadmap, features };
  const known = features.map(({ title }) => title.text);
  const misses = unknownIn(decisions, features).map(written => ({ key: "decisions", written, known }) as const);
  const layoutMisses = [...(roadmap.layoutMisses ?? []), ...misses];
  return { roadmap: { ...roadmap, layoutMisses }, features: withTold(features, decisions) };
}

/** The texts of a roadmap with what exports say of their features, where `measure` is given; in the same order. */
export function withUse(
  texts: readonly JudgedText[],
  { measure }: Pick<ReviewOptions, "measure">,
): readonly JudgedText[] {
  if (!measure) return texts;
  const measured = measure(texts.flatMap(({ features }) => features)).values();
  return texts.map(text => ({ ...text, features: text.features.map(() => measured.next().value!) }));
}

/** The second half, for files that make one roadmap: their reviews, in the same order. */
export function reviewTogether(
  files: readonly { readonly path: string; readonly judged: JudgedText; readonly past?: PastOf }[],
  options: Pick<ReviewOptions, "policy" | "today" | "usage" | "severities"> = {},
): Review[] {
  const judged = withoutTemplateComments(
    files.map(({ judged: { roadmap, features } }) => ({ features, why: roadmap.layout?.why })),
  );
  const parts = files.map(({ path }, index) => ({ path, features: judged[index]! }));
  const { policy = defaultPolicy, today, usage, severities = {} } = options;
  const past = files.some(({ past }) => past) && {
    past: files.flatMap(({ past }, index) => past?.(judged[index]!) ?? judged[index]!.map(() => undefined)),
  };
  const context = { policy, ...(today && { today }), ...(usage && { usage }), ...past };
  const findings = runRulesTogether(rules, parts, context, severities);
  const off = rules.map(({ id }) => id).filter(id => severities[id] === "off" || isMoot(id, policy, context));
  return files.map(({ judged: { roadmap } }, index) => ({
    ...reviewOf({ roadmap, features: judged[index]! }, findings[index]!, off, severities),
    ...(policy.core && { core: { marks: policy.core.marks, amount: policy.core.amount } }),
  }));
}

type Severities = Readonly<Record<string, SeveritySetting>>;

function reviewOf(
  judged: JudgedText,
  found: readonly Finding[],
  off: readonly string[],
  severities: Severities,
): Review {
  const { roadmap, features } = judged;
  const inSettings = found.filter(finding => finding.in === "settings");
  const { findings, silenced } = withoutIgnored(judged, found, off, severities);
  return {
    roadmap: roadmap.recognised,
    features,
    findings: findings.filter(finding => !finding.in),
    ...(silenced.length > 0 && { silenced }),
    ...(inSettings.length > 0 && { inSettings }),
    off,
    problems: roadmap.problems,
    account: roadmap.account,
    ...(roadmap.layoutMisses && { layoutMisses: roadmap.layoutMisses }),
  };
}

/** Takes out what comments in the file ignore, and adds what is said of the comments themselves. */
function withoutIgnored(
  { roadmap: { ignores = [], problems }, features }: JudgedText,
  found: readonly Finding[],
  off: readonly string[],
  severities: Severities,
): Pick<Review, "findings"> & Required<Pick<Review, "silenced">> {
  if (ignores.length === 0) return { findings: found, silenced: [] };
  const never = rules.filter(({ checkIgnores }) => checkIgnores).map(({ id }) => id);
  const known: Known = { ids: rules.map(({ id }) => id), off, never, sawAll: problems.length === 0 };
  const { findings, silenced, ignores: judged } = silence(found, ignores, features, known);
  const told = runOnIgnores(rules, judged, severities);
  return { findings: [...findings, ...told].sort((a, b) => a.span.start - b.span.start), silenced };
}
