import type { PastOf } from "../justification/past.ts";
import type { History, Moment } from "./chronicle.ts";
import { contentOf } from "./content.ts";
import { matchFeatures } from "./match.ts";

/**
 * What a history tells of the features of the text as it is now, be it saved and committed or not. Nothing is known of an
 * entry that says something else than the latest version: it changes just now.
 */
export function pastIn({ lifetimes }: Pick<History, "lifetimes">): PastOf {
  return features => {
    const matches = matchFeatures(
      lifetimes.map(({ feature }) => feature),
      features,
    );
    return features.map((feature, index) => {
      const match = matches[index];
      const life = match === undefined ? undefined : lifetimes[match]!;
      if (!life || contentOf(life.feature) !== contentOf(feature)) return undefined;
      const { inProgressSince, changed } = life;
      return { changed: dayOf(changed), ...(inProgressSince && { inProgressSince: dayOf(inProgressSince) }) };
    });
  };
}

const dayOf = ({ date }: Moment): string => date.slice(0, 10);
