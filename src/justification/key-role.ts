import { remembered } from "../roadmap/remembered.ts";
import {
  askerKeys,
  demandKeys,
  goalKeys,
  issueKeys,
  measuredKeys,
  proseWords,
  reasonKeys,
  reasonOrStateKeys,
  reasonWords,
  scoreGroups,
  scoreKeys,
  technicalWords,
  usageKeys,
} from "./vocabulary.ts";

/** What the value under a key can say for a feature. */
export type Role =
  | "reason"
  | "reason-or-state"
  | "prose"
  | "demand"
  | "usage"
  | "asker"
  | "issue"
  | "score"
  | "goal"
  | "link"
  /** Text under `evidence`: it may cite, but what it says besides is no reason. */
  | "citation"
  /** A part of a map such as `measured: {...}` or `evidence: [{...}]`. */
  | "particular"
  | "nothing";

/** The role of a value by the keys that lead to it: `measured.users` is usage, `links.issue` an issue. */
export const roleOf = remembered(path => decide(path.split(".").map(keyWords)));

function decide(keys: readonly string[]): Role {
  const last = keys.at(-1) ?? "";
  const outer = keys.slice(0, -1);
  if (outer.length === 1 && (outer[0] === "evidence" || measuredKeys.has(outer[0]!))) return "particular";
  if (keys.length === 1 && last === "evidence") return "citation";
  if (keys.length === 1 && scoreKeys.has(last)) return "score";
  if (keys.length === 1 && goalKeys.has(last)) return "goal";
  if (scoreGroups.has(outer.at(-1) ?? "")) return "score";
  if (keys.some(isTechnical)) return "nothing";
  if (usageKeys.has(last)) return "usage";
  if (demandKeys.has(last)) return "demand";
  if (askerKeys.has(last)) return "asker";
  if (issueKeys.has(last)) return "issue";
  if (reasonKeys.has(last)) return "reason";
  if (reasonOrStateKeys.has(last)) return outer.length === 0 ? "reason-or-state" : "prose";
  const words = last.split(" ");
  if (words.some(word => reasonWords.has(word))) return "reason";
  if (words.some(word => proseWords.has(word))) return "prose";
  if (/^(url|link|links|href|source|ref|card|tracker)$/.test(words.at(-1)!)) return "link";
  // Whatever else stands at the top of an entry is read for marks, not taken at its key's word.
  return outer.length === 0 ? "prose" : "nothing";
}

const isTechnical = (key: string): boolean => key.split(" ").some(word => technicalWords.has(word));

/** A key as its words in lower case: `whyItMatters`, `why_it_matters` -> `why it matters`. */
export function keyWords(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[_\-\s]+/g, " ")
    .trim()
    .toLowerCase();
}

export const lastKey = (path: string): string => path.slice(path.lastIndexOf(".") + 1);
