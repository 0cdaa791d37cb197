import type { JudgedFeature } from "../justification/level.ts";
import type { UnclaimedKey, UnclaimedKeys } from "../justification/measured-use.ts";
import { idFinder } from "../rules/near-id.ts";
import type { Join } from "./join.ts";
import type { UsageSource } from "./mapping.ts";
import { namesOf, plainKey } from "./names.ts";
import { numbersOf } from "./numbers.ts";

export function unclaimedIn(
  { unclaimed, matches }: Join,
  features: readonly JudgedFeature[],
  today?: string,
): UnclaimedKeys[] {
  const find = featureFinder(features);
  const bySource = new Map<UsageSource, UnclaimedKey[]>();
  for (const { source, key, measured } of unclaimed) {
    const number = numbersOf(measured, { today }).numbers.find(({ meaning }) => meaning === "use");
    if (!number) continue;
    const keys = bySource.get(source);
    if (keys) keys.push({ key, number });
    else bySource.set(source, [{ key, number }]);
  }
  return [...bySource].map(([source, keys]) => ({
    files: source.files,
    span: source.span ?? { start: 0, end: 0 },
    claimed: new Set(matches.filter(match => match.source === source).map(({ key }) => key)).size,
    keys: keys.sort(bySize).map(one => {
      const near = find(one.key);
      return near ? { ...one, near: near.title.text } : one;
    }),
  }));
}

const bySize = (a: UnclaimedKey, b: UnclaimedKey): number =>
  (b.number.count ?? -1) - (a.number.count ?? -1) || (a.key < b.key ? -1 : 1);

/** Finds the feature that a key was probably meant to be. */
function featureFinder(features: readonly JudgedFeature[]): (key: string) => JudgedFeature | undefined {
  const byName = new Map<string, JudgedFeature | undefined>();
  for (const feature of features) {
    const names = [feature.title.text, ...namesOf(feature).map(({ text }) => text)];
    // What differs in case and signs only would be two that are near.
    for (const name of new Map(names.map(name => [plainKey(name), name])).values()) {
      byName.set(name, byName.has(name) && byName.get(name) !== feature ? undefined : feature);
    }
  }
  const find = idFinder(byName.keys());
  return key => {
    const name = find(key);
    return name === undefined ? undefined : byName.get(name);
  };
}
