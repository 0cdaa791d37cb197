import type { JudgedFeature } from "../justification/level.ts";
import { reaches } from "../justification/level.ts";
import { type EffortUnit, effortUnits, type Status } from "../roadmap/feature.ts";

/** What the picture shows, in words: justification first, then effort at stake, then use of what is shipped. */
export function sentences(features: readonly JudgedFeature[]): string[] {
  return [unexplained(features), ...effortUnits.map(unit => atStake(features, unit)), unused(features)].filter(
    sentence => sentence !== "",
  );
}

function unexplained(features: readonly JudgedFeature[]): string {
  const all = features.length;
  const silent = features.filter(feature => feature.level === "none").length;
  if (all === 0) return "No features yet.";
  if (all === 1) return silent ? "The only feature says nothing about why." : "The only feature says why.";
  if (silent === 0) return `All ${number(all)} features say why.`;
  if (silent === all) return `None of the ${number(all)} features says why.`;
  return `${number(silent)} of ${number(all)} features ${silent === 1 ? "says" : "say"} nothing about why.`;
}

/** Effort under way, or still to come, that rests on less than demand; "" where the roadmap gives no such effort. */
function atStake(features: readonly JudgedFeature[], unit: EffortUnit): string {
  const parts: string[] = [];
  let bareInAll = 0;
  for (const status of ["in-progress", "planned"] as const) {
    const { all, bare } = efforts(features, status, unit);
    if (bare === 0) continue;
    bareInAll += bare;
    const share = bare < all ? `${amount(bare)} of ${amount(all)}` : all === 1 ? "the 1" : `all ${amount(all)}`;
    parts.push([share, ...(parts.length === 0 ? [unitWord(all, unit)] : []), statusWords[status]].join(" "));
  }
  const subject = parts.join(" and ");
  return subject && `${capitalised(subject)} ${bareInAll === 1 ? "rests" : "rest"} on a claim or nothing.`;
}

function efforts(features: readonly JudgedFeature[], status: Status, unit: EffortUnit) {
  let all = 0;
  let bare = 0;
  for (const feature of features) {
    if (feature.status !== status || feature.effort?.unit !== unit) continue;
    all += feature.effort.amount;
    if (!reaches(feature.level, "demand")) bare += feature.effort.amount;
  }
  return { all, bare };
}

function unused(features: readonly JudgedFeature[]): string {
  const shipped = features.filter(feature => feature.status === "shipped");
  const silent = shipped.filter(feature => feature.level !== "usage").length;
  if (silent === 0) return "";
  if (shipped.length === 1) return "The only shipped feature has no measured use.";
  if (silent === shipped.length) return `None of the ${number(silent)} shipped features has a measured use.`;
  return `${number(silent)} of ${number(shipped.length)} shipped features ${silent === 1 ? "has" : "have"} no measured use.`;
}

const statusWords = { "in-progress": "in progress", planned: "planned" } as const;

/** `size` is the conventional scale of T-shirt sizes: XS 1, S 2, M 3, L 5, XL 8. */
const unitWords = {
  points: ["point", "points"],
  hours: ["hour", "hours"],
  days: ["day", "days"],
  weeks: ["week", "weeks"],
  months: ["month", "months"],
  size: ["size point", "size points"],
} as const satisfies Record<EffortUnit, readonly [string, string]>;

/** The unit's word for this amount: `point`, `points`. */
export function unitWord(value: number, unit: EffortUnit): string {
  return unitWords[unit][value === 1 ? 0 : 1];
}

// Made once, since that takes longer than a row of the list; on first use, since it takes as long as all of the start.
let amounts: Intl.NumberFormat | undefined;

/** An amount of effort without the noise of binary fractions: `2.5`, `1,250`. */
export function amount(value: number): string {
  amounts ??= new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
  return amounts.format(value);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function number(value: number): string {
  return value.toLocaleString("en");
}
