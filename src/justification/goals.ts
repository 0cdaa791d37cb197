import { isNothing, piecesOf } from "../roadmap/details/texts.ts";
import type { Feature, Text } from "../roadmap/feature.ts";
import { keyWords } from "../roadmap/key.ts";
import { remembered } from "../roadmap/remembered.ts";
import { plainName } from "./plain-name.ts";

const goalKey = remembered(path =>
  /^(?:(?:strategic|business|product|company|supports?) )?(?:goals?|objectives?|themes?|okrs?|key results?|serves|mission)(?: (?:ids?|names?|titles?|refs?))?$/.test(
    keyWords(path),
  ),
);

/** What an entry says that it serves, as written: `goal: G2`, `okrs: [growth, churn]`, `objective: { id: O1 }`. */
export function goalsOf({ fields }: Feature): Text[] {
  return fields.flatMap(field => (goalKey(field.path) && !isNothing(field.value) ? piecesOf(field, /[,;]\s*/g) : []));
}

/** Whether a text means one of these goals: `G2`, `g2: Growth` and `growth` all mean "G2" or "Growth"; "G2: Growth" is met by `G2`. */
export function isAmong(goals: readonly string[], written: string): boolean {
  const name = plainName(written);
  return goals.some(goal => {
    const known = plainName(goal);
    return name === known || name.startsWith(`${known} `) || (/\d/.test(name) && known.startsWith(`${name} `));
  });
}

/** Whether an entry, or a group that it stands in, names one of these goals. */
export function serves(feature: Feature, goals: readonly string[]): boolean {
  const { group, groupIds = [] } = feature;
  return [...goalsOf(feature).map(({ text }) => text), ...group, ...groupIds].some(name => isAmong(goals, name));
}
