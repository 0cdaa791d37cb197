import type { DecisionKind, SunsetStep } from "../justification/decision.ts";
import { daysIn, type WayOut } from "../justification/measured-use.ts";

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

/** The day to propose for looking at it again; of a sunset, that of the removal. @param wayOut what the policy proposes. */
export function proposedRevisit(kind: DecisionKind, today: string, wayOut?: WayOut): string | undefined {
  const days = daysUntil[kind];
  const proposed = wayOut?.kind === kind ? (wayOut.revisit ?? wayOut.removeBy) : undefined;
  return days === undefined ? undefined : (proposed ?? daysAfter(today, days));
}

/** The days to propose for the steps of a sunset: closed to new use half way. @param wayOut what the policy proposes. */
export function proposedSteps(today: string, wayOut?: WayOut): Readonly<Record<SunsetStep, string>> {
  const announce = (wayOut?.kind === "sunset" && wayOut.announce) || today;
  const removeBy = proposedRevisit("sunset", today, wayOut)!;
  return { announce, stopNewUse: daysAfter(announce, Math.round((daysIn(announce, removeBy) - 1) / 2)), removeBy };
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
