import { type AgendaReason, agendaOf } from "../decisions/agenda.ts";
import type { Finding } from "../findings/finding.ts";
import { worstFirst } from "../findings/worst-first.ts";
import { type Decision, decisionOf } from "../justification/decision.ts";
import { type Ending, endingOf } from "../justification/dropped.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { positions } from "../roadmap/lines.ts";
import type { ScopeChange } from "./change.ts";
import { type ReviewedFile, type ReviewedRoadmap, roadmapsOf } from "./reviewed-file.ts";

export interface MinutesOptions {
  /** The day of the review: 2026-11-23. */
  readonly today: string;
  /**
   * The first day whose decisions are told: that of the last review, since what was decided later on that day is in no
   * minutes yet. Without it those of the last 30 days are.
   */
  readonly since?: string;
  /** Where a link to a file leads; without it to the path that the file is called by. */
  readonly hrefOf?: (path: string) => string;
  /** What happened to the scope, where that is to be told. */
  readonly change?: ScopeChange;
}

/** A feature and where its title stands; `line` is 1-based. */
export interface Placed {
  readonly feature: JudgedFeature;
  readonly path: string;
  readonly line: number;
}

/** What the minutes tell. */
export interface MinutesContent {
  readonly today: string;
  readonly since: string;
  /** Whether somebody said since when, or it is the last 30 days. */
  readonly isSinceSaid: boolean;
  readonly roadmaps: readonly ReviewedRoadmap[];
  /** Newest first. */
  readonly decided: readonly (Placed & { readonly decision: Decision })[];
  /** How many decisions give no date. */
  readonly undated: number;
  /** Newest first, then those without a date. */
  readonly dropped: readonly (Placed & { readonly ending: Ending })[];
  /** What is left to decide, worst first. */
  readonly agenda: readonly (Placed & { readonly reasons: readonly AgendaReason[] })[];
}

const usualDays = 30;

/** Gathers what a team wants to keep of a scope review. */
export function minutesContent(files: readonly ReviewedFile[], { today, since }: MinutesOptions): MinutesContent {
  const roadmaps = roadmapsOf(files.filter(({ review }) => review.roadmap));
  const features = roadmaps.flatMap(({ files }) => files.flatMap(placedIn));
  const first = since ?? daysBefore(today, usualDays);
  const decisions = features.flatMap(placed => {
    const decision = decisionOf(placed.feature);
    return decision ? [{ ...placed, decision }] : [];
  });
  const dropped = features
    .filter(({ feature }) => feature.status === "dropped" || decisionOf(feature)?.kind === "cut")
    .map(placed => ({ ...placed, ending: endingOf(placed.feature) }));
  return {
    today,
    since: first,
    isSinceSaid: since !== undefined,
    roadmaps,
    decided: decisions
      .filter(({ decision: { date } }) => date?.from && date.to && date.to >= first && date.from <= today)
      .sort((a, b) => newestFirst(a.decision.date, b.decision.date)),
    undated: decisions.filter(({ decision }) => !decision.date?.to).length,
    dropped: dropped.sort((a, b) => newestFirst(a.ending.date, b.ending.date)),
    agenda: agendaItems(roadmaps, features),
  };
}

function agendaItems(roadmaps: readonly ReviewedRoadmap[], features: readonly (Placed & Found)[]) {
  const agenda = new Map(roadmaps.flatMap(({ files }) => [...agendaOf(files.map(({ review }) => review))]));
  return features
    .flatMap(placed => {
      const reasons = agenda.get(placed.feature);
      return reasons ? [{ ...placed, reasons }] : [];
    })
    .sort(worstFirst);
}

interface Found {
  readonly findings: readonly Finding[];
}

function placedIn({ path, text, review: { features, findings } }: ReviewedFile): (Placed & Found)[] {
  const at = positions(text);
  const found = features.map((): Finding[] => []);
  for (const finding of findings) if (finding.feature !== undefined) found[finding.feature]?.push(finding);
  return features.map((feature, index) => ({
    feature,
    path,
    line: at(feature.title.span.start).line,
    findings: found[index]!,
  }));
}

type Dated = { readonly to?: string } | undefined;

const newestFirst = (a: Dated, b: Dated): number => (b?.to ?? "").localeCompare(a?.to ?? "");

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
