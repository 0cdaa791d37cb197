import { agendaOf } from "../decisions/agenda.ts";
import type { Lifetime } from "../history/chronicle.ts";
import { goalsOf } from "../justification/goals.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { measuredAccount } from "../justification/measured-account.ts";
import { detailsOf } from "../roadmap/details/details.ts";
import { decidedOf } from "./decided.ts";
import { coreOf, type ReviewedFile, rankedRows } from "./model.ts";
import type { RowPlace } from "./protocol.ts";
import { scopeChanges } from "./scope-changes.ts";
import type { Mark, ScopeRow, ScopeState } from "./scope-protocol.ts";
import { sentences } from "./sentences.ts";
import { shortened } from "./shortened.ts";
import { dayInWords } from "./trend.ts";
import { worthOf } from "./worth.ts";

/**
 * What the scope review shows of these roadmaps.
 * @param today 2026-11-23.
 * @param markOf what the person has made of a feature's place on the agenda.
 */
export function scopeState(
  files: readonly ReviewedFile[],
  today: string,
  markOf: (at: RowPlace) => Mark | undefined = () => undefined,
): ScopeState {
  if (files.length === 0) return { kind: "nothing" };
  const roadmaps = new Set(files.map(({ key, partOf }) => partOf?.key ?? key));
  const agenda = new Map([...roadmaps].flatMap(roadmap => [...agendaOf(reviewsOf(files, roadmap))]));
  const places = new Map<JudgedFeature, RowPlace>();
  const rows = rankedRows(files, today).map(({ row, feature, file }): ScopeRow => {
    places.set(feature, { file: file.key, row: row.key });
    const name = file.partOf?.label ?? file.label;
    const reasons = agenda.get(feature);
    const mark = reasons && markOf({ file: file.key, row: row.key });
    return {
      ...row,
      ...scopeOf(feature, today, file.lifetimes?.get(feature)),
      file: file.key,
      ...(roadmaps.size > 1 && { roadmap: name }),
      ...(reasons && { agenda: reasons }),
      ...(mark && { mark }),
    };
  });
  const changes = scopeChanges(files, roadmaps.size > 1, feature => places.get(feature));
  const reviews = files.map(({ review }) => review);
  const said = sentences(reviews, roadmaps.size === 1);
  return { kind: "scope", sentences: said, core: coreOf(files), rows, changes };
}

const reviewsOf = (files: readonly ReviewedFile[], roadmap: string) =>
  files.filter(({ key, partOf }) => (partOf?.key ?? key) === roadmap).map(({ review }) => review);

function scopeOf(feature: JudgedFeature, today: string, lifetime: Lifetime | undefined) {
  const { effort } = feature;
  const { owner, dates } = detailsOf(feature);
  const measured = measuredAccount(feature);
  const said = dates.find(({ kind, from }) => kind === "start" && from !== undefined)?.from;
  const begun = said ?? (feature.status === "in-progress" ? lifetime?.inProgressSince?.date.slice(0, 10) : undefined);
  return {
    owners: owner.map(({ name }) => shortened(name)),
    goals: goalsOf(feature).map(({ text }) => shortened(text)),
    ...(effort && { work: { amount: effort.amount, unit: effort.unit } }),
    ...worthOf(feature),
    ...(measured && { measured }),
    ...(begun !== undefined && begun <= today && { age: daysBetween(begun, today) }),
    ...(lifetime && { past: pastInWords(feature, lifetime) }),
    ...decidedOf(feature, today),
  };
}

function pastInWords({ status }: JudgedFeature, { entered, inProgressSince, evidenceChanged }: Lifetime): string {
  const parts = [
    `In the roadmap since ${dayInWords(entered.date)}`,
    inProgressSince && status === "in-progress" && `in progress since ${dayInWords(inProgressSince.date)}`,
    evidenceChanged && `its evidence last changed on ${dayInWords(evidenceChanged.date)}`,
  ];
  return `${parts.filter(part => part).join(", ")}.`;
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
