import type { Feature } from "../roadmap/feature.ts";
import { remembered } from "../roadmap/remembered.ts";
import { plainName } from "./plain-name.ts";

const kindKey = remembered(path =>
  /^(?:type|kind|category|categories|(?:issue|work)_?type|labels?|tags?)$/i.test(path),
);

/**
 * Whether an entry says of itself that it is one of these kinds of work: `type: Security`, `tags: [legal, ui]`. Case, plural
 * and the signs between words make no difference.
 */
export function isEssential(feature: Feature, kinds: readonly string[] = []): boolean {
  if (kinds.length === 0) return false;
  const wanted = kinds.map(plainName);
  return kindsOf(feature).some(name => wanted.includes(name));
}

/** The kinds of work that an entry says it is, as plain names. */
export const kindsOf = (feature: Feature): string[] => namesUnder(feature, kindKey);

/** What stands under these keys, word by word of what is separated, as plain names. */
export function namesUnder({ fields }: Feature, isKey: (path: string) => boolean): string[] {
  return fields.flatMap(({ path, value }) =>
    isKey(path) && value.length < 200 ? value.split(/[,;|/+]/).map(plainName) : [],
  );
}
