import type { Evidence, Particular } from "./level.ts";
import { particulars } from "./level.ts";

const numerals = "two three four five six seven eight nine ten eleven twelve".split(" ");

export interface Count {
  readonly count: number;
  readonly unit?: string;
}

/** A value that is a positive number, perhaps with what it counts: `412`, `1,260 users`, `~12k`. */
export function countIn(value: string): Count | undefined {
  const match = /^[~≈>]?\s*(\d[\d,_]*(?:\.\d+)?)\s*([km]\b)?\+?\s*([\p{L}][\p{L} -]*)?/iu.exec(value.trim());
  if (!match || /^\d{4}-\d\d|^\d+(\.\d+){2}/.test(value.trim())) return undefined;
  const count = amount(match[1]!, match[2]);
  const unit = match[3]?.trim().split(" ")[0];
  return count > 0 ? { count, ...(unit && { unit }) } : undefined;
}

/** The first number in a text that stands before a plural: `12 paying customers`, `two clinics`. */
export function countedIn(text: string): Count | undefined {
  const match = countedThing.exec(text);
  if (!match) return undefined;
  const word = numerals.indexOf(match[1]!.toLowerCase());
  return { count: word < 0 ? amount(match[1]!, match[2]) : word + 2, unit: match[3]! };
}

const countedThing = new RegExp(
  String.raw`(?<![-\w.#])(\d[\d,]*|${numerals.join("|")})(k|m)?\+? (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?:\p{L}{2,15} ){0,2}?(\p{L}{2,20}s|people|staff)\b`,
  "iu",
);

const amount = (digits: string, scale: string | undefined): number =>
  Number(digits.replace(/[,_]/g, "")) * ({ k: 1_000, m: 1_000_000 }[scale?.toLowerCase() ?? ""] ?? 1);

/** Over which time something was counted, as far as the text says. */
export const windowIn = (text: string): string | undefined =>
  /\b((?:in|over|during|within) (?:the )?(?:last|past) (?:\d+ )?\p{L}+|(?:per|a|each|every) (?:day|week|month|quarter|year)|last (?:week|month|quarter|year)|this (?:week|month|quarter|year)|daily|weekly|monthly|\d+ (?:days|weeks|months)|in \p{Lu}\p{Ll}+(?: 20\d\d)?)\b/u.exec(
    text,
  )?.[0];

/** When something was counted or happened, as far as the text says. */
export const dateIn = (text: string): string | undefined =>
  /\b(20\d\d-\d\d(?:-\d\d)?|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: 20\d\d)?|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},?)?(?: 20\d\d)?)\b/.exec(
    text,
  )?.[0];

/** Completes a piece of evidence by its strength and by what it leaves open. */
export function weighed(evidence: Omit<Evidence, "strength" | "missing">, named = false): Evidence {
  const lacks = (one: Particular): boolean =>
    evidence[one] === undefined && !(one === "window" && evidence.kind === "demand");
  const strength = evidence.count !== undefined || named ? "solid" : "weak";
  return { ...evidence, strength, missing: particulars.filter(lacks) };
}
