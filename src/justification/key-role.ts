import {
  deliveryWords,
  demandKeys,
  issueKeys,
  measuredKeys,
  proseKeys,
  reasonKeys,
  scoreKeys,
  usageKeys,
} from "./vocabulary.ts";

/** What the value under a key can say for a feature. */
export type Role = "reason" | "prose" | "demand" | "usage" | "issue" | "score" | "nothing";

const known = new Map<string, Role>();

/** The role of a value by the keys that lead to it: `measured.users` is usage, `links.issue` an issue. */
export function roleOf(path: string): Role {
  let role = known.get(path);
  if (role === undefined) {
    role = decide(path.split(".").map(keyWords));
    // Paths repeat from entry to entry; a file of nothing but different keys must not grow this for ever.
    if (known.size > 5_000) known.clear();
    known.set(path, role);
  }
  return role;
}

function decide(keys: readonly string[]): Role {
  const last = keys.at(-1) ?? "";
  const outer = keys.slice(0, -1);
  if (outer[0] === "evidence")
    return last === "count" ? "demand" : last === "evidence" || proseKeys.has(last) ? "prose" : "nothing";
  if (usageKeys.has(last) || (outer.some(key => measuredKeys.has(key)) && last !== "source")) return "usage";
  if (demandKeys.has(last)) return "demand";
  if (issueKeys.has(last) || issueKeys.has(keys.join(" "))) return "issue";
  if (scoreKeys.has(last)) return "score";
  if (reasonKeys.has(last)) return "reason";
  if (keys.some(isDelivery)) return "nothing";
  if (proseKeys.has(last)) return "prose";
  if (/(^| )(url|link|links|href|source|card)$/.test(last)) return "issue";
  return /(^| )(reason|why|rationale|problem|benefit)( |$)/.test(last) ? "reason" : "nothing";
}

const isDelivery = (key: string): boolean => key.split(" ").some(word => deliveryWords.has(word));

/** A key as its words in lower case: `whyItMatters`, `why_it_matters` -> `why it matters`. */
export function keyWords(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[_\-\s]+/g, " ")
    .trim()
    .toLowerCase();
}

export const lastKey = (path: string): string => path.slice(path.lastIndexOf(".") + 1);
