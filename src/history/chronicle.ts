import type { JudgedFeature } from "../justification/level.ts";
import { defaultPolicy } from "../justification/policy.ts";
import { openStatuses, type Stake, stakeOf } from "../panel/effort.ts";
import type { ReviewOptions } from "../review.ts";
import { type EffortUnit, effortUnits } from "../roadmap/feature.ts";
import { lackOf } from "../rules/lack.ts";
import { contentOf, evidenceIn } from "./content.ts";
import { matchFeatures } from "./match.ts";
import { type ReadVersion, versionReader } from "./read-version.ts";

/** A roadmap's text as a commit left it. */
export interface Version {
  readonly commit: string;
  /** When it was committed, ISO 8601: `2026-11-23T09:12:44+01:00`. */
  readonly date: string;
  /** Absent where the commit took the file away. */
  readonly text?: string;
}

/** One commit, and what became of it. */
export interface Moment {
  readonly commit: string;
  readonly date: string;
}

/** A roadmap in numbers, as a commit left it. */
export interface TrendRow extends Moment {
  readonly features: number;
  /** How many say nothing about why; those that were dropped aside. */
  readonly none: number;
  /** How many do not reach the level that the policy asks of them, on the day of the commit. */
  readonly below: number;
  /** Effort in progress and planned, and how much of it rests on a claim or on nothing; in units that occur. */
  readonly effort: Readonly<Partial<Record<EffortUnit, Stake>>>;
}

/** What the versions tell of a feature that is there today. */
export interface Lifetime {
  /** What its entry says. Where it stands is told as of the version in which the entry last changed. */
  readonly feature: JudgedFeature;
  readonly entered: Moment;
  /** Absent where it is not in progress. */
  readonly inProgressSince?: Moment;
  /** When the evidence became what it is; absent where there is none. */
  readonly evidenceChanged?: Moment;
  /** When anything in the entry last changed. */
  readonly changed: Moment;
}

export interface History {
  /** Oldest first: one for each version that is a roadmap. */
  readonly trend: readonly TrendRow[];
  /** In the order of the latest version that could be read as a whole. */
  readonly lifetimes: readonly Lifetime[];
  /** Commits whose text is no roadmap, as after a slip that was mended later. */
  readonly passedOver: readonly Moment[];
}

/**
 * Follows a roadmap through its versions, one after the other, so that their texts need not be held together.
 * Hand them over oldest first.
 */
export class Chronicle {
  private readonly trend: TrendRow[] = [];
  private readonly passedOver: Moment[] = [];
  private lives: readonly Life[] = [];
  private sawWhole = false;
  private readonly read: (text: string) => ReadVersion | undefined;

  constructor(private readonly options: ReviewOptions = {}) {
    this.read = versionReader(options);
  }

  add({ commit, date, text }: Version): void {
    this.addRead({ commit, date }, text === undefined ? { features: [], isWhole: true } : this.read(text));
  }

  /** @param version undefined where it was no roadmap. */
  addRead(moment: Moment, version: ReadVersion | undefined): void {
    const { date } = moment;
    if (!version) {
      this.passedOver.push(moment);
      return;
    }
    this.trend.push({ ...moment, ...inNumbers(version.features, this.options, date.slice(0, 10)) });
    // What a slip hides for a while is not gone: such a version counts for the features only before any other has.
    if (!version.isWhole && this.sawWhole) return;
    this.sawWhole ||= version.isWhole;
    this.lives = goOn(this.lives, version.features, moment);
  }

  get history(): History {
    const lifetimes = this.lives.map(({ content, evidence, ...lifetime }) => lifetime);
    return { trend: this.trend, lifetimes, passedOver: this.passedOver };
  }
}

/** A roadmap in numbers, on a day: 2026-11-23. */
export function inNumbers(
  features: readonly JudgedFeature[],
  { policy = defaultPolicy }: Pick<ReviewOptions, "policy">,
  day: string,
): Omit<TrendRow, keyof Moment> {
  const stakes = effortUnits.map(unit => [unit, stakeOf(features, openStatuses, unit, ["none", "claim"])] as const);
  return {
    features: features.length,
    none: features.filter(({ level, status }) => level === "none" && status !== "dropped").length,
    below: features.filter(feature => lackOf(feature, policy, day) !== undefined).length,
    effort: Object.fromEntries(stakes.filter(([, { all }]) => all > 0)),
  };
}

/** The history of versions that are at hand, oldest first. */
export function historyOf(versions: Iterable<Version>, options: ReviewOptions = {}): History {
  const chronicle = new Chronicle(options);
  for (const version of versions) chronicle.add(version);
  return chronicle.history;
}

interface Life extends Lifetime {
  readonly content: string;
  readonly evidence: string;
}

function goOn(lives: readonly Life[], features: readonly JudgedFeature[], moment: Moment): Life[] {
  const matches = matchFeatures(
    lives.map(({ feature }) => feature),
    features,
  );
  return features.map((feature, index): Life => {
    const match = matches[index];
    const before = match === undefined ? undefined : lives[match]!;
    const [content, evidence] = [contentOf(feature), evidenceIn(feature)];
    const inProgress = feature.status === "in-progress" && (before?.inProgressSince ?? moment);
    const evidenceChanged =
      feature.evidence.length > 0 && (before?.evidence === evidence ? before.evidenceChanged : moment);
    return {
      feature,
      content,
      evidence,
      entered: before?.entered ?? moment,
      changed: before?.content === content ? before.changed : moment,
      ...(inProgress && { inProgressSince: inProgress }),
      ...(evidenceChanged && { evidenceChanged }),
    };
  });
}
