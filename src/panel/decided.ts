import { decisionOf, isOverdue, sunsetSteps } from "../justification/decision.ts";
import { endingOf } from "../justification/dropped.ts";
import type { JudgedFeature } from "../justification/level.ts";
import type { Text } from "../roadmap/feature.ts";
import type { ScopeRow } from "./scope-protocol.ts";
import { shortened } from "./shortened.ts";

/** What was decided about a feature, and why it is not to be shipped where that was decided, by its state or by a decision. */
export function decidedOf(feature: JudgedFeature, today: string): Pick<ScopeRow, "decision" | "notShipped"> {
  const decision = decisionOf(feature);
  const { reason, date } = endingOf(feature);
  const steps = sunsetSteps.flatMap(step => {
    const day = decision?.steps?.[step];
    return day ? [[step, short(day)] as const] : [];
  });
  return {
    ...(decision && {
      decision: {
        kind: decision.kind,
        ...(decision.reason && { reason: long(decision.reason) }),
        ...(decision.date && { date: short(decision.date) }),
        ...(decision.revisit && { revisit: short(decision.revisit) }),
        ...(decision.to && { to: short(decision.to) }),
        ...(steps.length > 0 && { steps: Object.fromEntries(steps) }),
        ...(isOverdue(decision, today) && { overdue: true as const }),
      },
    }),
    ...((feature.status === "dropped" || decision?.kind === "cut") && {
      notShipped: {
        ...(reason && { reason: long(reason) }),
        ...(date && { date: short(date) }),
        ...(date?.to !== undefined && { day: date.to }),
      },
    }),
  };
}

const long = ({ text }: Text): string => shortened(text, 200);
const short = ({ text }: Text): string => shortened(text, 80);
