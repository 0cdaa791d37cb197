import { costBeyondUse } from "../justification/cost-beyond-use.ts";
import { decisionOf, settles } from "../justification/decision.ts";
import { isEssential } from "../justification/essential.ts";
import type { Evidence, JudgedFeature } from "../justification/level.ts";
import {
  daysIn,
  type MeasuredNumber,
  type MeasuredUse,
  type UnitEconomics,
  useOf,
} from "../justification/measured-use.ts";
import { usagePolicyFor } from "../justification/usage-policy.ts";
import { type UseVerdict, verdictOf, wasWatched } from "../justification/use-verdict.ts";
import { periodOf } from "../roadmap/details/period.ts";
import type { RuleContext } from "./rule.ts";
import { isUpkeep } from "./upkeep.ts";

export type Measured = JudgedFeature & { readonly measured: MeasuredUse };

/** The features that exports speak of and that are to show use: what is decided, essential or upkeep is not. */
export function measuredIn({ features, policy, today }: RuleContext): Measured[] {
  return features.filter(
    (feature): feature is Measured =>
      feature.measured !== undefined &&
      feature.status !== "dropped" &&
      !isEssential(feature, policy.essential) &&
      !isUpkeep(feature) &&
      !isSettled(feature, today),
  );
}

function isSettled(feature: JudgedFeature, today: string | undefined): boolean {
  const decision = decisionOf(feature);
  return decision !== undefined && settles(decision, today);
}

/** What is to be said against features by their measured use, of one kind. A number in the entry that is far off comes first. */
export function* verdictsIn(context: RuleContext, kind: UseVerdict["kind"]): Generator<[Measured, UseVerdict]> {
  for (const feature of measuredIn(context)) {
    const verdict = verdictOf(feature, context.policy);
    if (verdict?.kind === kind && !overclaimOf(feature, context)) yield [feature, verdict];
  }
}

/** What a feature costs, and the use that stands against it. */
interface Cost {
  readonly number: MeasuredNumber;
  readonly economics: UnitEconomics;
  /** Whether it brings in less than it costs. */
  readonly isSubsidy: boolean;
}

/** The features that cost more than they bring in, or, where nothing says what they bring in, far more for each use than is usual. */
export function costlyIn(context: RuleContext): ReadonlyMap<Measured, Cost> {
  const measured = measuredIn(context).filter(({ measured }) => measured.economics !== undefined);
  const found = new Map<Measured, Cost>();
  if (measured.length === 0) return found;
  const costly = new Set<JudgedFeature>(costBeyondUse(context.features));
  for (const feature of measured) {
    const number = useOf(feature.measured);
    const economics = feature.measured.economics!;
    const { cost, revenue } = economics;
    const isSubsidy = revenue !== undefined && revenue < cost.amount;
    if (!number || !wasWatched(number, usagePolicyFor(feature, context.policy.usage))) continue;
    if (isSubsidy || (costly.has(feature) && revenue === undefined))
      found.set(feature, { number, economics, isSubsidy });
  }
  return found;
}

/** A number that an entry gives of its use, and one of an export that is less than half of it. */
export interface Overclaim {
  readonly claim: Evidence & { readonly count: number };
  readonly number: MeasuredNumber & { readonly count: number };
}

const people = /^(?:(?:active|monthly|unique|monthly active) )?(?:users?|people|visitors?|customers?)$/i;

/** Only what counts the same thing over a month at least, and is not older than what the entry says. */
export function overclaimOf(feature: Measured, { policy }: RuleContext): Overclaim | undefined {
  const { evidence, measured } = feature;
  const observe = usagePolicyFor(feature, policy.usage);
  for (const claim of evidence) {
    if (claim.kind !== "usage" || claim.at || claim.count === undefined || claim.unit === undefined) continue;
    const said = claim.date ? periodOf(claim.date)?.to : undefined;
    const comparable = measured.numbers.filter(
      number => number.meaning === "use" && isAlike(number, claim.unit!) && wasWatched(number, observe),
    );
    const [number] = comparable;
    const isFarOff = comparable.every(({ count, to }) => count! * 2 <= claim.count! && (!said || !to || to >= said));
    if (number && isFarOff) return { claim, number } as Overclaim;
  }
  return undefined;
}

function isAlike({ count, unit, isAtLeast, from, to }: MeasuredNumber, claimed: string): boolean {
  if (count === undefined || isAtLeast || (from && to && daysIn(from, to) < 28)) return false;
  return unit === claimed.toLowerCase() || (people.test(unit) && people.test(claimed));
}
