import { type Evidence, type JudgedFeature, reaches } from "../justification/level.ts";
import { newestEvidence } from "../justification/newest-evidence.ts";
import { type RunningCost, runningCostOf } from "../justification/running-cost.ts";
import { quoted, strength } from "./basis.ts";
import type { ScopeRow } from "./scope-protocol.ts";
import { shortened } from "./shortened.ts";

/** As many pieces as are worth reading in one go. */
const most = 4;

/** What a feature rests on, how many it reaches, and what it costs to keep it. */
export function worthOf(
  feature: JudgedFeature,
): Pick<ScopeRow, "evidence" | "newest" | "reach" | "running" | "perUser"> {
  const { evidence } = feature;
  const newest = newestEvidence(feature);
  const use = evidence.find(({ kind, count }) => kind === "usage" && count !== undefined);
  const reach = use ?? mostAsked(evidence);
  const running = runningCostOf(feature);
  const perUser = running && use && costOfEach(running, use);
  const pieces = evidence
    .toSorted((a, b) => Number(reaches(b.kind, a.kind)) - Number(reaches(a.kind, b.kind)) || strength(b) - strength(a))
    .slice(0, most);
  return {
    ...(pieces.length > 0 && { evidence: pieces.map(piece => inWords(feature, piece)) }),
    ...(newest && { newest: { day: newest.day, said: shortened(newest.said.trim(), 40) } }),
    ...(reach?.count !== undefined && {
      reach: { count: reach.count, ...(reach.unit !== undefined && { unit: shortened(reach.unit, 40) }) },
    }),
    ...(running && {
      running: { amount: running.amount, currency: running.currency, text: shortened(running.text, 100) },
    }),
    ...(perUser && { perUser }),
  };
}

function inWords(feature: JudgedFeature, piece: Evidence): NonNullable<ScopeRow["evidence"]>[number] {
  const { kind, date, source } = piece;
  const words = quoted(feature, piece);
  // A map is quoted whole, and says when and from where itself.
  const isSaid = (part: string | undefined): part is string => part !== undefined && !words.includes(part);
  return {
    kind,
    words,
    ...(isSaid(date) && { date: shortened(date, 40) }),
    ...(isSaid(source) && { source: shortened(source, 100) }),
  };
}

/** Of those who asked, the largest number that was counted. */
function mostAsked(evidence: readonly Evidence[]): Evidence | undefined {
  return evidence.filter(({ count }) => count !== undefined).sort((a, b) => b.count! - a.count!)[0];
}

/** What is counted when people are: requests and downloads are not among them, since one person makes many. */
const people =
  /^(?:.* )?(?:users?|customers?|people|persons?|accounts?|members?|subscribers?|clients?|teams?|seats?|developers?|patients?|students?|teachers?|staff|clinics?|compan(?:y|ies)|organi[sz]ations?|households?|players?|readers?|visitors?|employees|admins?)$/i;

/** What each of those who use it costs in a month; undefined where something else than people was counted. */
function costOfEach({ amount, currency }: RunningCost, { count, unit }: Evidence) {
  return unit && count && people.test(unit)
    ? { amount: amount / count, currency, unit: shortened(unit, 40) }
    : undefined;
}
