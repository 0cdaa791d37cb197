import { costBeyondUse } from "../justification/cost-beyond-use.ts";
import { levelOf } from "../justification/judge.ts";
import type { JudgedFeature } from "../justification/level.ts";
import type { MeasuredNumber, MeasuredRoadmap, MeasuredUse } from "../justification/measured-use.ts";
import { defaultPolicy, type Policy } from "../justification/policy.ts";
import { shippedOn } from "../justification/shipped-on.ts";
import { economicsOf } from "./economics.ts";
import { evidenceOf } from "./evidence.ts";
import { type Join, join, type Match, type Missing, type ReadSource } from "./join.ts";
import { problemsOf } from "./join-problems.ts";
import type { ExportProblem } from "./measured.ts";
import { byWorth, type CountOptions, type Doubts, numbersOf } from "./numbers.ts";
import { unclaimedIn } from "./unclaimed.ts";
import { wayOutOf } from "./ways-out.ts";

/** What exports say of a roadmap. */
export interface Usage extends MeasuredRoadmap {
  /** The features, in their order, with what was measured of them; those of which nothing is known are as they were. */
  readonly features: readonly JudgedFeature[];
  readonly join: Join;
  /** The day for which it was measured. */
  readonly today?: string;
  /** Numbers that contradict each other, and keys that several features claim alike: what cannot be counted as it stands. */
  readonly problems: readonly ExportProblem[];
}

export interface MeasureOptions {
  readonly policy?: Policy;
  /** The day of the review: 2026-11-23. */
  readonly today?: string;
}

/**
 * Joins exports with all features of a roadmap, and raises the level of those whose use or demand was counted.
 * @param features those of all files, in their order.
 */
export function measure(
  features: readonly JudgedFeature[],
  sources: readonly ReadSource[],
  { policy = defaultPolicy, today }: MeasureOptions = {},
): Usage {
  const joined = join(features, sources);
  const doubts: Doubts = { conflicts: [], ahead: [] };
  const matches = byFeature(joined.matches);
  const contested = new Set(joined.contested.flatMap(({ features }) => features));
  // Whose numbers are in doubt is not absent because another file does not have it.
  const missing = byFeature(joined.missing.filter(({ feature }) => !feature || !contested.has(feature)));
  const judged = features.map(feature => {
    const options = { shipped: shippedOn(feature), today, doubts };
    const use = measuredUse(matches.get(feature) ?? [], missing.get(feature) ?? [], sources, options);
    return use ? withUse(feature, use) : feature;
  });
  const costly = new Set(costBeyondUse(judged));
  const withWaysOut = judged.map(feature => {
    const wayOut = feature.measured && wayOutOf(feature, policy, today, costly.has(feature));
    return wayOut ? { ...feature, measured: { ...feature.measured, wayOut } } : feature;
  });
  return {
    features: withWaysOut,
    join: joined,
    ...(today !== undefined && { today }),
    unclaimed: unclaimedIn(joined, features, today),
    problems: problemsOf(joined, doubts),
  };
}

function withUse(feature: JudgedFeature, use: MeasuredUse): JudgedFeature {
  const evidence = [...feature.evidence, ...evidenceOf(feature, use)].sort((a, b) => a.span.start - b.span.start);
  const economics = economicsOf(feature, use);
  return {
    ...feature,
    level: levelOf(evidence, feature.reason),
    evidence,
    measured: { ...use, ...(economics && { economics }) },
  };
}

function byFeature<One extends { readonly feature?: JudgedFeature }>(
  all: readonly One[],
): ReadonlyMap<JudgedFeature | undefined, readonly One[]> {
  const groups = new Map<JudgedFeature | undefined, One[]>();
  for (const one of all) groups.set(one.feature, [...(groups.get(one.feature) ?? []), one]);
  return groups;
}

function measuredUse(
  matches: readonly Match[],
  missing: readonly Missing[],
  sources: readonly ReadSource[],
  options: CountOptions,
): MeasuredUse | undefined {
  if (matches.length === 0 && missing.length === 0) return undefined;
  const { shipped } = options;
  const bySource = [...new Set(matches.map(({ source }) => source))].map(source =>
    numbersOf(
      matches.filter(match => match.source === source).flatMap(({ measured }) => measured),
      options,
    ),
  );
  const numbers = bySource.flatMap(({ numbers }) => numbers).sort(byWorth);
  const uses = bySource.filter(({ numbers }) => numbers.some(({ meaning }) => meaning === "use"));
  const said = { numbers, sources: uses.length, ...(shipped && { shipped }) };
  const [best] = uses;
  if (best) return { ...said, answer: uses.some(({ numbers }) => numbers.some(isUsed)) ? "used" : "none" };
  const before = bySource.find(one => one.before)?.before;
  if (before) return { ...said, answer: "before-shipping", at: before };
  if (matches.some(({ measured }) => measured.some(({ meaning }) => meaning === "use"))) {
    return { ...said, answer: "unknown", at: matches[0]!.measured[0]!.at };
  }
  const absent = missingFrom(missing, sources, options);
  if (absent) return { ...said, ...absent, numbers: [...absent.numbers, ...numbers] };
  return numbers.length > 0 ? { ...said, answer: "unknown" } : undefined;
}

const isUsed = ({ meaning, count, share, lastSeen }: MeasuredNumber): boolean =>
  meaning === "use" && ((count ?? 0) > 0 || (share ?? 0) > 0 || (count === undefined && lastSeen !== undefined));

/**
 * A key that an entry names and no file has: only where all files of use hold every key was it not used. Then that is a
 * count of 0 over their newest window.
 */
function missingFrom(
  missing: readonly Missing[],
  sources: readonly ReadSource[],
  { shipped, today }: CountOptions,
): Pick<MeasuredUse, "answer" | "at" | "numbers"> | undefined {
  const named = new Set(missing.map(({ source }) => source));
  const ofUse = sources
    .filter(({ source }) => named.has(source))
    .flatMap(({ exports }) => exports)
    .filter(({ measured }) => measured.some(({ meaning }) => meaning === "use"))
    .sort((a, b) => ((a.window.to ?? "") < (b.window.to ?? "") ? 1 : -1));
  const [newest] = ofUse;
  if (!newest) return undefined;
  const at = { path: newest.path, row: 1 };
  if (!ofUse.every(({ isComplete }) => isComplete)) return { answer: "not-listed", at, numbers: [] };
  const like = newest.measured.find(({ meaning }) => meaning === "use")!;
  const { count, total, share, lastSeen, ...rest } = like;
  const { numbers, before } = numbersOf([{ ...rest, ...newest.window, key: missing[0]!.named, count: 0, at }], {
    shipped,
    today,
  });
  return before ? { answer: "before-shipping", at: before, numbers: [] } : { answer: "absent", at, numbers };
}
