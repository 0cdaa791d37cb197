import type { PastOf } from "../justification/past.ts";
import type { History, Moment } from "./chronicle.ts";
import { contentOf } from "./content.ts";
import { lifetimesOf } from "./lifetimes.ts";

/**
 * What a history tells of the features of the text as it is now, be it saved and committed or not. Nothing is known of an
 * entry that says something else than the latest version: it changes just now.
 */
export function pastIn(history: Pick<History, "lifetimes">): PastOf {
  return features => {
    const lifetimes = lifetimesOf(history, features);
    return features.map(feature => {
      const life = lifetimes.get(feature);
      if (!life || contentOf(life.feature) !== contentOf(feature)) return undefined;
      const { inProgressSince, changed } = life;
      return { changed: dayOf(changed), ...(inProgressSince && { inProgressSince: dayOf(inProgressSince) }) };
    });
  };
}

const dayOf = ({ date }: Moment): string => date.slice(0, 10);
