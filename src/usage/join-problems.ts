import { figure, placeInWords, windowInWords } from "../justification/measured-words.ts";
import type { Join } from "./join.ts";
import type { ExportProblem, Measured } from "./measured.ts";
import type { Doubts } from "./numbers.ts";

/** What cannot be counted as it stands, and what to do about it. */
export function problemsOf({ contested }: Join, { conflicts, ahead }: Doubts): ExportProblem[] {
  return [
    ...contested.map(({ key, features, measured }) => {
      const titles = features.map(({ title }) => `"${title.text}"`).join(" and ");
      return {
        message: `The key "${key}" is claimed by ${titles} alike, so its numbers count for none of them. Say under "features" of the source which one it belongs to.`,
        at: measured[0]!.at,
      };
    }),
    ...conflicts.map(({ key, counts: [one, other], places }) => ({
      message: `The key "${key}" has two counts for the same time, ${figure(one)} (${placeInWords(places[0])}) and ${figure(other)} (${placeInWords(places[1])}); the larger one counts. Keep the row that is right.`,
      at: places[1],
    })),
    ...aheadByKey(ahead).map(rows => {
      const [{ key, at, lastSeen, ...window }] = rows as [Measured];
      const one = rows.length === 1;
      return {
        message: `The key "${key}" has ${one ? "a number" : `${figure(rows.length)} numbers`} of a time that is still to come, ${one ? "" : "first "}${lastSeen ?? windowInWords(window)}, which ${one ? "does" : "do"} not count. Look how days are written there; leave out what is planned by "skip".`,
        at,
      };
    }),
  ];
}

function aheadByKey(ahead: readonly Measured[]): readonly (readonly Measured[])[] {
  const byKey = new Map<string, Measured[]>();
  for (const one of ahead) {
    const key = `${one.at.path} ${one.key}`;
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey.values()];
}
