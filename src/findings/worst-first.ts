import type { JudgedFeature, Level } from "../justification/level.ts";
import { type Effort, effortUnits, type Status } from "../roadmap/feature.ts";
import type { Finding } from "./finding.ts";

/** What the list is ordered by: a feature and the findings about it. */
export interface Ranked {
  readonly feature: JudgedFeature;
  readonly findings: readonly Finding[];
  /** Findings about it that the team has accepted. */
  readonly accepted?: readonly Finding[];
  /** A decision with a reason answers for it. */
  readonly settled?: boolean;
}

/**
 * From "decide this now" to "leave it be": work under way on nothing, work to come on nothing, the same for mere claims,
 * then what was shipped and shows no use. From `fine` on nothing asks for a decision.
 */
const places = {
  "in-progress": { none: 0, claim: 3, demand: 10, usage: 13 },
  planned: { none: 1, claim: 4, demand: 11, usage: 14 },
  unknown: { none: 2, claim: 5, demand: 12, usage: 15 },
  shipped: { none: 6, claim: 7, demand: 8, usage: 16 },
  dropped: { none: 17, claim: 17, demand: 17, usage: 17 },
} as const satisfies Record<Status, Record<Level, number>>;

const fine = 10;
/** What costs more than it is worth does so every day. */
const costly = -1;
/** What is accepted or decided can wait, but is not fine. */
const waiting = fine - 0.5;

/** Worst first; among equals, of what costs too much, what costs more for each use, then more effort, then as the file has it (sorting is stable). */
export function worstFirst(a: Ranked, b: Ranked): number {
  const [one, other] = [place(a), place(b)];
  return one - other || (one === costly ? compareCost(a, b) : 0) || compareEffort(a.feature.effort, b.feature.effort);
}

/** A roadmap in the list, its entries worst first. */
interface RankedFile {
  readonly label: string;
  readonly entries: readonly Ranked[];
}

/** The file with the worst entry first, so that what to decide first is at the top; else in the order of their names. */
export function worstFileFirst(a: RankedFile, b: RankedFile): number {
  const [worst, other] = [a.entries[0], b.entries[0]];
  const order = worst && other ? worstFirst(worst, other) : Number(!worst) - Number(!other);
  return order || (a.label < b.label ? -1 : Number(a.label > b.label));
}

/** Whether all that was found about it is accepted. */
export function isWaiting({ findings, accepted = [] }: Pick<Ranked, "findings" | "accepted">): boolean {
  return accepted.length > 0 && findings.length === 0;
}

/** Whether level and status alone ask for a decision. */
export function isUrgent({ status, level }: JudgedFeature): boolean {
  return places[status][level] < fine;
}

function place({ feature, findings, accepted = [], settled = false }: Ranked): number {
  if (isWaiting({ findings, accepted }) || (settled && isUrgent(feature) && findings.length === 0)) return waiting;
  if (findings.some(({ rule }) => rule === "cost-exceeds-use")) return costly;
  const place = places[feature.status][feature.level];
  return !isUrgent(feature) && findings.length > 0 ? fine - 1 : place;
}

/** Costs in another currency or of another kind of use say nothing about each other, so each keeps to itself. */
function compareCost({ feature: a }: Ranked, { feature: b }: Ranked): number {
  const [one, other] = [a, b].map(({ measured }) => measured?.economics);
  const [kind, otherKind] = [one, other].map(known => `${known?.cost.currency} ${known?.use?.unit}`) as [
    string,
    string,
  ];
  return kind === otherKind ? (other?.each ?? 0) - (one?.each ?? 0) : kind < otherKind ? -1 : 1;
}

/** Amounts in different units say nothing about each other, so each unit keeps to itself; no effort comes last. */
function compareEffort(a: Effort | undefined, b: Effort | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return effortUnits.indexOf(a.unit) - effortUnits.indexOf(b.unit) || b.amount - a.amount;
}
