import type { JudgedFeature } from "../justification/level.ts";
import { numberInWords, placeInWords } from "../justification/measured-words.ts";
import type { Join, Match, ReadSource } from "./join.ts";
import type { Usage } from "./measure.ts";
import type { NameKind } from "./names.ts";
import { numbersOf } from "./numbers.ts";
import { meaningOf } from "./read/meaning.ts";
import { sourceProblems } from "./source-problems.ts";

/** What the exports of a project are, which of their numbers is of which feature, and what is left over on either side. */
export interface UsageAccount {
  readonly sources: readonly SourceAccount[];
  readonly matches: readonly MatchAccount[];
  /** Shipped features of which no export has a number of use. */
  readonly notMeasured: readonly string[];
  /** What an entry or the settings name, and no file has; without a feature where the settings name one that is not there. */
  readonly missing: readonly { readonly named: string; readonly feature?: string; readonly files: string }[];
  /** Keys that several features claim alike, so that their numbers count for none. */
  readonly contested: readonly { readonly key: string; readonly features: readonly string[]; readonly files: string }[];
  /** Keys that are used and that no feature claims, the most used first; `near` is the feature that may be meant. */
  readonly unclaimed: readonly {
    readonly key: string;
    readonly said: string;
    readonly files: string;
    readonly near?: string;
  }[];
  /** What is wrong, in sentences. */
  readonly problems: readonly string[];
}

export interface SourceAccount {
  /** The pattern of its files. */
  readonly files: string;
  /** The preset it was made of. */
  readonly preset?: string;
  readonly unit: string;
  readonly kind: string;
  readonly meaning: string;
  readonly read: readonly {
    readonly path: string;
    /** How many rows were read, and how many of them were left out on purpose. */
    readonly rows: number;
    readonly skipped: number;
    readonly keys: number;
    readonly from?: string;
    readonly to?: string;
    readonly isComplete: boolean;
  }[];
}

export interface MatchAccount {
  /** The title of the feature. */
  readonly feature: string;
  readonly key: string;
  /** What says that the key is its. */
  readonly by: NameKind;
  /** The number of the key that counts, in words, and where it stands. */
  readonly said: string;
  readonly place: string;
  /** How many numbers the key has. */
  readonly numbers: number;
}

export function usageAccount(sources: readonly ReadSource[], usage: Usage): UsageAccount {
  const { join, features, unclaimed, today } = usage;
  return {
    sources: sources.map(sourceAccount),
    matches: join.matches.map(match => matchAccount(match, today)).sort((a, b) => (a.feature < b.feature ? -1 : 1)),
    notMeasured: features.filter(isNotMeasured).map(titleOf),
    missing: missingIn(join),
    contested: join.contested.map(({ key, features, source }) => ({
      key,
      features: features.map(titleOf),
      files: source.files,
    })),
    unclaimed: unclaimed.flatMap(({ files, keys }) =>
      keys.map(({ key, number, near }) => ({ key, said: numberInWords(number), files, ...(near && { near }) })),
    ),
    problems: sourceProblems(sources, usage).map(({ message }) => message),
  };
}

/** What no source has: that a key of one export is not in another is as it should be. */
function missingIn({ missing, matches, contested }: Join): UsageAccount["missing"] {
  const found = new Set([...matches.map(({ feature }) => feature), ...contested.flatMap(({ features }) => features)]);
  const open = missing.filter(({ feature }) => !feature || !found.has(feature));
  const names = new Map<string, Map<JudgedFeature | undefined, string[]>>();
  for (const { named, feature, source } of open) {
    const features = names.get(named) ?? new Map<JudgedFeature | undefined, string[]>();
    names.set(named, features.set(feature, [...(features.get(feature) ?? []), source.files]));
  }
  return [...names].flatMap(([named, features]) =>
    [...features].map(([feature, files]) => {
      return { named, ...(feature && { feature: titleOf(feature) }), files: files.join(", ") };
    }),
  );
}

const titleOf = ({ title }: JudgedFeature): string => title.text;

const isNotMeasured = ({ status, measured }: JudgedFeature): boolean =>
  status === "shipped" && !["used", "none", "absent"].includes(measured?.answer ?? "");

function sourceAccount({ source: { files, preset, mapping }, exports }: ReadSource): SourceAccount {
  return {
    files,
    ...(preset && { preset }),
    unit: mapping.unit,
    kind: mapping.kind,
    meaning: mapping.meaning ?? meaningOf(mapping.unit),
    read: exports.map(({ path, rows, skipped, measured, window, isComplete }) => {
      return { path, rows, skipped, keys: new Set(measured.map(({ key }) => key)).size, ...window, isComplete };
    }),
  };
}

function matchAccount({ feature, key, by, measured }: Match, today: string | undefined): MatchAccount {
  const [number] = numbersOf(measured, { today }).numbers;
  return {
    feature: titleOf(feature),
    key,
    by,
    said: number ? numberInWords(number) : "no number that counts",
    place: placeInWords((number ?? measured[0]!).at),
    numbers: measured.length,
  };
}
