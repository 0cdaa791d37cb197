import type { Finding } from "../findings/finding.ts";
import { decisionKinds } from "../justification/decision.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { expected, type Policy } from "../justification/policy.ts";
import { type Insertion, insertKeys, type NewKey } from "./insert-key.ts";

/** A fix of which a person types a part. */
export interface Completion extends Insertion {
  readonly title: string;
}

/**
 * What would answer a finding about the level of a feature, with blanks for what only a person knows. Worked out when it is
 * asked for, never during a review.
 * @param today 2026-11-23, the day of what is added.
 */
export function completionsFor(
  finding: Pick<Finding, "rule">,
  feature: JudgedFeature,
  text: string,
  policy: Policy,
  today: string,
): Completion[] {
  const offers = offersFor(finding.rule, expected(feature, policy) === "claim", today);
  return offers.flatMap(([title, keys]) => {
    const insertion = insertKeys(text, feature, keys);
    return insertion ? [{ title, ...insertion }] : [];
  });
}

function offersFor(rule: string, isReasonEnough: boolean, today: string): [title: string, keys: NewKey[]][] {
  const decide: [string, NewKey[]] = ["Add a decision", [decision(today)]];
  switch (rule) {
    case "no-justification":
      // Where a reason alone would only bring the next question, both are asked for at once.
      return [isReasonEnough ? ["Add a reason", [why]] : ["Add a reason and evidence", [why, demand(today)]], decide];
    case "claim-without-evidence":
      return [["Add evidence", [demand(today)]], decide];
    case "no-usage":
      return [["Add measured use", [usage(today)]], decide];
    default:
      return [];
  }
}

const why: NewKey = ["why", '"', ["Who needs it, and what for"], '"'];

const demand = (today: string): NewKey => [
  "evidence",
  "[{ kind: ",
  ["request", "complaint", "incident"],
  ", count: ",
  ["how many"],
  ", unit: ",
  ["customers"],
  `, date: ${today}, source: "`,
  ["where that can be seen"],
  '" }]',
];

const usage = (today: string): NewKey => [
  "evidence",
  "[{ kind: usage, count: ",
  ["how many"],
  ", unit: ",
  ["users"],
  ", window: ",
  ["30 days"],
  `, date: ${today}, source: "`,
  ["where that can be seen"],
  '" }]',
];

const decision = (today: string): NewKey => [
  "decision",
  "{ kind: ",
  decisionKinds,
  ', reason: "',
  ["Why"],
  `", date: ${today}, revisit: `,
  [monthsAfter(today)],
  " }",
];

/** Three months on, the length of a plan: what is only kept or put off has to say when it is looked at again. */
function monthsAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 91);
  return date.toISOString().slice(0, 10);
}
