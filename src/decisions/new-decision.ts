import type { DecisionKind, SunsetStep } from "../justification/decision.ts";

/** A decision that is taken now. */
export interface NewDecision {
  readonly kind: DecisionKind;
  /** In words, on one line. */
  readonly reason: string;
  /** The day it is taken: 2026-11-23, as all days here. */
  readonly date: string;
  /** When it is to be looked at again. */
  readonly revisit?: string;
  /** Who has the feature from then on, where it is handed over. */
  readonly to?: string;
  /** When what happens, where it is taken away in steps. */
  readonly steps?: Readonly<Partial<Record<SunsetStep, string>>>;
}

/** Three months, the length of a plan, or two of them; what is cut or handed over is not looked at again. */
const daysUntil: Readonly<Partial<Record<DecisionKind, number>>> = { keep: 91, defer: 91, exempt: 182, sunset: 182 };

/** The day to propose for looking at it again; of a sunset, that of the removal. */
export function proposedRevisit(kind: DecisionKind, today: string): string | undefined {
  const days = daysUntil[kind];
  return days === undefined ? undefined : daysAfter(today, days);
}

/** The days to propose for the steps of a sunset. */
export const proposedSteps = (today: string): Readonly<Record<SunsetStep, string>> => ({
  announce: today,
  stopNewUse: daysAfter(today, 91),
  removeBy: proposedRevisit("sunset", today)!,
});

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
