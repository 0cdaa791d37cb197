import type { Feature } from "../roadmap/feature.ts";
import { remembered } from "../roadmap/remembered.ts";

const kindKey = remembered(path =>
  /^(?:type|kind|category|categories|(?:issue|work)_?type|labels?|tags?)$/i.test(path),
);

/**
 * Whether an entry says of itself that it is one of these kinds of work: `type: Security`, `tags: [legal, ui]`. Case, plural
 * and the signs between words make no difference.
 */
export function isEssential({ fields }: Feature, kinds: readonly string[] = []): boolean {
  if (kinds.length === 0) return false;
  const wanted = kinds.map(plain);
  return fields.some(
    ({ path, value }) =>
      kindKey(path) && value.length < 200 && value.split(/[,;|/+]/).some(part => wanted.includes(plain(part))),
  );
}

/** A name for comparison: `Tech-Debts` -> `tech debt`. */
const plain = remembered(name =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/(?<=[^s])s$/, ""),
);
