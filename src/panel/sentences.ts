import { acceptedInWords, countBySeverity, findingsInWords } from "../findings/in-words.ts";
import type { Review } from "../findings/review.ts";
import { effortShares } from "../justification/effort-shares.ts";
import type { JudgedFeature, Level } from "../justification/level.ts";
import { percent } from "../justification/measured-words.ts";
import { amount, unitWord } from "../roadmap/effort-words.ts";
import { type EffortUnit, effortUnits } from "../roadmap/feature.ts";
import { openStatuses, sizeScale, stakeOf } from "./effort.ts";
import type { Sentence } from "./protocol.ts";

/** Rules whose judgement the sentences repeat; a team that has switched one off does not want to hear it here either. */
export const repeatedRules = {
  none: "no-justification",
  claim: "claim-without-evidence",
  use: "no-usage",
} as const;

/**
 * What the picture shows, in words: justification first, then effort at stake, then use of what is shipped, then what the
 * findings come to, which is what the badge counts. Efforts of several roadmaps are not added up: points of one team are
 * not those of another.
 * @param isOneRoadmap whether the files that were reviewed are one.
 */
export function sentences(reviews: readonly Review[], isOneRoadmap = reviews.length === 1): Sentence[] {
  const features = reviews.flatMap(review => review.features);
  return [
    ...justification(features, isOff(reviews, "none")),
    ...(isOneRoadmap ? effortUnits.map(unit => effort(features, bareLevels(reviews), unit)) : []),
    ...(isOneRoadmap ? spent(reviews) : []),
    isOff(reviews, "use") ? "" : unused(features),
    found(reviews),
  ]
    .filter(sentence => sentence !== "")
    .map(sentence => (typeof sentence === "string" ? { text: sentence } : sentence));
}

/** Levels that are too little for work under way or to come, as far as the team wants to hear of them. */
export function bareLevels(reviews: readonly Review[]): Level[] {
  return (["none", "claim"] as const).filter(level => !isOff(reviews, level));
}

function isOff(reviews: readonly Review[], rule: keyof typeof repeatedRules): boolean {
  return reviews.length > 0 && reviews.every(({ off }) => off?.includes(repeatedRules[rule]));
}

function justification(features: readonly JudgedFeature[], silence: boolean): string[] {
  const all = features.length;
  const silent = features.filter(feature => feature.level === "none");
  if (all === 0) return ["No features yet."];
  if (silence) return [all === 1 ? "1 feature." : `${number(all)} features.`];
  if (all === 1) return [silent.length > 0 ? "The only feature says nothing about why." : "The only feature says why."];
  if (silent.length === 0) return [`All ${number(all)} features say why.`];
  const says = silent.length === 1 ? "says" : "say";
  const headline =
    silent.length === all
      ? `None of the ${number(all)} features says why.`
      : `${number(silent.length)} of ${number(all)} features ${says} nothing about why.`;
  return [headline, past(silent)];
}

/** What is shipped or dropped counts as silent, too, though nobody has to give a reason for it any more. */
function past(silent: readonly JudgedFeature[]): string {
  const closed = silent.filter(({ status }) => status === "shipped" || status === "dropped").length;
  if (closed === 0) return "";
  if (closed === silent.length) {
    return closed === 1 ? "It is shipped or dropped already." : "All of them are shipped or dropped already.";
  }
  const open = silent.length - closed;
  return `Of these, ${number(closed)} ${closed === 1 ? "is" : "are"} shipped or dropped already, and ${number(open)} ${open === 1 ? "is" : "are"} not.`;
}

/** Effort under way, or still to come, that rests on less than demand; "" where the roadmap gives no such effort. */
function effort(features: readonly JudgedFeature[], bare: readonly Level[], unit: EffortUnit): string | Sentence {
  const parts: string[] = [];
  let bareInAll = 0;
  for (const status of openStatuses) {
    const stake = stakeOf(features, [status], unit, bare);
    if (stake.bare === 0) continue;
    bareInAll += stake.bare;
    const all = amount(stake.all);
    const share = stake.bare < stake.all ? `${amount(stake.bare)} of ${all}` : stake.all === 1 ? "the 1" : `all ${all}`;
    parts.push([share, ...(parts.length === 0 ? [unitWord(stake.all, unit)] : []), statusWords[status]].join(" "));
  }
  const subject = parts.join(" and ");
  if (subject === "") return "";
  const on = bare.length === 2 ? "a claim or nothing" : bare[0] === "claim" ? "a claim alone" : "nothing";
  const text = `${capitalised(subject)} ${bareInAll === 1 ? "rests" : "rest"} on ${on}.`;
  return unit === "size" ? { text, note: sizeScale } : text;
}

/** What the same effort could have gone into: that of features which, as exports count it, are used too little for their bar or their cost. */
function spent(reviews: readonly Review[]): Sentence[] {
  const under = new Set(
    reviews.flatMap(({ features, findings }) =>
      findings.flatMap(({ rule, feature, measuredAt }) =>
        measuredAt && feature !== undefined && underTheBar.includes(rule) ? features[feature]! : [],
      ),
    ),
  );
  const all = reviews.flatMap(({ features }) => features);
  return effortShares(all, feature => under.has(feature)).map(({ unit, part, all }) => {
    const whole = `${amount(all)} ${unitWord(all, unit)} in the roadmap`;
    const share =
      part < all ? `${amount(part)} of the ${whole}, ${percent(part / all)},` : `${all === 1 ? "The" : "All"} ${whole}`;
    const text = `${share} went into what is used too little for what is asked of it, or for its cost.`;
    return unit === "size" ? { text, note: sizeScale } : { text };
  });
}

const underTheBar: readonly string[] = ["no-usage", "low-usage", "falling-usage", "cost-exceeds-use"];

function unused(features: readonly JudgedFeature[]): string {
  const shipped = features.filter(feature => feature.status === "shipped");
  const silent = shipped.filter(feature => feature.level !== "usage").length;
  if (silent === 0) return "";
  if (shipped.length === 1) return "The only shipped feature has no measured use.";
  if (silent === shipped.length) return `None of the ${number(silent)} shipped features has a measured use.`;
  return `${number(silent)} of ${number(shipped.length)} shipped features ${silent === 1 ? "has" : "have"} no measured use.`;
}

function found(reviews: readonly Review[]): string | Sentence {
  const words = findingsInWords(countBySeverity(reviews.flatMap(review => review.findings)));
  const accepted = acceptedInWords(
    reviews.reduce((sum, { accepted = [] }) => sum + accepted.length, 0),
    words !== "",
  );
  if (words === "") return accepted;
  return {
    text: [`Findings: ${words}.`, accepted].filter(Boolean).join(" "),
    note: "The badge and the status bar count the errors and warnings among them.",
  };
}

const statusWords = { "in-progress": "in progress", planned: "planned" } as const;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function number(value: number): string {
  return value.toLocaleString("en");
}
