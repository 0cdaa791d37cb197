import { type Evidence, type JudgedFeature, reaches } from "../justification/level.ts";
import { useOf } from "../justification/measured-use.ts";
import { figure } from "../justification/measured-words.ts";
import { newestEvidence } from "../justification/newest-evidence.ts";
import { type RunningCost, runningCostOf } from "../justification/running-cost.ts";
import { quoted, strength } from "./basis.ts";
import type { Cost, ScopeRow } from "./scope-protocol.ts";
import { shortened } from "./shortened.ts";

/** As many pieces as are worth reading in one go. */
const most = 4;

/** What a feature rests on, how many it reaches, and what it costs to keep it. */
export function worthOf(
  feature: JudgedFeature,
): Pick<ScopeRow, "evidence" | "newest" | "reach" | "running" | "perUser"> {
  const { evidence } = feature;
  const newest = newestEvidence(feature);
  const counted = useOf(feature.measured);
  const use = counted?.count === undefined ? evidence.find(isUse) : counted;
  const reach = use ?? mostAsked(evidence);
  const running = runningCost(feature);
  const perUser = counted && use === counted ? measuredCostOfEach(feature) : running && use && costOfEach(running, use);
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

const isUse = ({ kind, count }: Evidence): boolean => kind === "usage" && count !== undefined;

/** As exports measure it, or else as the entry says. */
function runningCost(feature: JudgedFeature): RunningCost | undefined {
  const { cost } = feature.measured?.economics ?? {};
  return cost ? { ...cost, text: `${figure(cost.amount)} ${cost.currency} a month` } : runningCostOf(feature);
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
    ...(piece.at && kind === "usage" && { counted: true as const }),
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

/** As exports measure it, of people. Undefined where the use of a month cannot be told, as from the users of a quarter. */
function measuredCostOfEach({ measured }: JudgedFeature): ScopeRow["perUser"] {
  const { cost, use } = measured?.economics ?? {};
  return cost && use && costOfEach(cost, use);
}

/** What each of those who use it costs in a month; undefined where something else than people was counted. */
function costOfEach({ amount, currency }: Cost, { count, unit }: Pick<Evidence, "count" | "unit">) {
  return unit && count && people.test(unit)
    ? { amount: amount / count, currency, unit: shortened(unit, 40) }
    : undefined;
}
