import type { JudgedFeature } from "../justification/level.ts";
import type { UsageSource } from "./mapping.ts";
import type { Measured, ReadExport } from "./measured.ts";
import { type IssueName, issueIn, issuesOf, type NameKind, nameKinds, namesOf, plainKey } from "./names.ts";

/** A source as the settings describe it, and the files that were read for it. */
export interface ReadSource {
  readonly source: UsageSource;
  readonly exports: readonly ReadExport[];
}

/** The numbers of one key of one source. */
export interface KeyNumbers {
  readonly source: UsageSource;
  readonly key: string;
  readonly measured: readonly Measured[];
}

/** Numbers that belong to a feature, and what says so. */
export interface Match extends KeyNumbers {
  readonly feature: JudgedFeature;
  readonly by: NameKind;
  readonly isExact: boolean;
}

/** A key that several features name alike; its numbers count for none of them. */
export interface Contested extends KeyNumbers {
  readonly features: readonly JudgedFeature[];
}

/** A key that a feature or the source's map names, and none of its files has. */
export interface Missing {
  readonly source: UsageSource;
  /** Absent where the map names a feature that is not there. */
  readonly feature?: JudgedFeature;
  readonly named: string;
}

/** Which numbers are of which feature. Each number of the exports is in exactly one of the first three. */
export interface Join {
  readonly matches: readonly Match[];
  readonly contested: readonly Contested[];
  readonly unclaimed: readonly KeyNumbers[];
  readonly missing: readonly Missing[];
}

/** Joins numbers with features by their names: what is exactly the same first, then without case and signs; never by likeness. */
export function join(features: readonly JudgedFeature[], sources: readonly ReadSource[]): Join {
  const named = features.map(feature => ({ feature, names: namesOf(feature), issues: issuesOf(feature) }));
  const joined = sources.map(source => joinOne(named, source));
  return {
    matches: joined.flatMap(({ matches }) => matches),
    contested: joined.flatMap(({ contested }) => contested),
    unclaimed: joined.flatMap(({ unclaimed }) => unclaimed),
    missing: joined.flatMap(({ missing }) => missing),
  };
}

interface Named {
  readonly feature: JudgedFeature;
  readonly names: ReturnType<typeof namesOf>;
  readonly issues: readonly IssueName[];
}

interface Claim {
  readonly feature: JudgedFeature;
  readonly by: NameKind;
  readonly isExact: boolean;
}

function joinOne(named: readonly Named[], { source, exports }: ReadSource): Join {
  const keys = byKey(exports);
  const find = finder([...keys.keys()]);
  const claims = new Map<string, Claim[]>();
  const missing: Missing[] = [];
  const mapped = mappedKeys(named, source, missing);
  for (const one of named) {
    const { feature } = one;
    const own = mapped.get(feature) ?? [];
    const explicit = [...own, ...one.names.filter(({ isSure }) => isSure).map(({ text }) => text)];
    for (const text of explicit) if (find(text).length === 0) missing.push({ source, feature, named: text });
    for (const by of nameKinds) {
      const found = by === "map" ? own.filter(key => keys.has(key)).map(exactly) : namedKeys(one, by, find);
      for (const { key, isExact } of found) {
        const others = claims.get(key);
        if (others) others.push({ feature, by, isExact });
        else claims.set(key, [{ feature, by, isExact }]);
      }
      // The surest name counts alone: who names an event does not mean the page that is called like its id.
      if (found.length > 0) break;
    }
  }
  const matches: Match[] = [];
  const contested: Contested[] = [];
  const unclaimed: KeyNumbers[] = [];
  for (const [key, measured] of keys) {
    const all = claims.get(key) ?? [];
    const best = Math.min(...all.map(rank));
    const surest = all.filter(claim => rank(claim) === best);
    const numbers = { source, key, measured };
    if (surest.length === 0) unclaimed.push(numbers);
    else if (surest.length === 1) matches.push({ ...numbers, ...surest[0]! });
    else contested.push({ ...numbers, features: surest.map(({ feature }) => feature) });
  }
  return { matches, contested, unclaimed, missing };
}

const rank = ({ by, isExact }: Claim): number =>
  nameKinds.indexOf(by) + (isExact || by === "map" ? 0 : nameKinds.length);

const exactly = (key: string) => ({ key, isExact: true });

function byKey(exports: readonly ReadExport[]): Map<string, Measured[]> {
  const keys = new Map<string, Measured[]>();
  for (const { measured } of exports) {
    for (const one of measured) {
      const same = keys.get(one.key);
      if (same) same.push(one);
      else keys.set(one.key, [one]);
    }
  }
  return keys;
}

/** The keys that the source's own map gives each feature; what names no feature is missing. */
function mappedKeys(
  named: readonly Named[],
  source: UsageSource,
  missing: Missing[],
): ReadonlyMap<JudgedFeature, string[]> {
  const mapped = new Map<JudgedFeature, string[]>();
  for (const [key, name] of Object.entries(source.features ?? {})) {
    const byId = named.filter(({ feature }) => feature.id === name);
    const those = byId.length > 0 ? byId : named.filter(({ feature }) => feature.title.text === name);
    if (those.length === 0) missing.push({ source, named: name });
    for (const { feature } of those) mapped.set(feature, [...(mapped.get(feature) ?? []), key]);
  }
  return mapped;
}

type Find = (text: string) => readonly { readonly key: string; readonly isExact: boolean }[];

/** Finds the key that a name is: the same, or the only one that is the same without case and signs. */
function finder(keys: readonly string[]): Find & { issue: (issue: IssueName) => ReturnType<Find> } {
  const exact = new Set(keys);
  const plain = new Map<string, string[]>();
  for (const key of keys) {
    const alike = plain.get(plainKey(key));
    if (alike) alike.push(key);
    else plain.set(plainKey(key), [key]);
  }
  const issues = keys.flatMap(key => {
    const issue = issueIn(key);
    return issue ? [{ key, issue }] : [];
  });
  const find: Find = text => {
    if (exact.has(text)) return [exactly(text)];
    const alike = plainKey(text) === "" ? [] : (plain.get(plainKey(text)) ?? []);
    return alike.length === 1 ? [{ key: alike[0]!, isExact: false }] : [];
  };
  return Object.assign(find, {
    issue: ({ number, repository }: IssueName) =>
      issues
        .filter(({ issue }) => issue.number === number)
        .filter(({ issue }) => !issue.repository || !repository || issue.repository === repository)
        .map(({ key, issue }) => ({ key, isExact: issue.repository === repository })),
  });
}

function namedKeys({ names, issues }: Named, by: NameKind, find: ReturnType<typeof finder>): ReturnType<Find> {
  const found =
    by === "issue"
      ? issues.flatMap(issue => find.issue(issue))
      : names.filter(({ kind }) => kind === by).flatMap(({ text }) => find(text));
  const byKey = new Map<string, (typeof found)[number]>();
  for (const one of found) if (!byKey.get(one.key)?.isExact) byKey.set(one.key, one);
  return [...byKey.values()];
}
