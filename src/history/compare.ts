import { coreShareOf, weightOf } from "../justification/core-share.ts";
import { roleOf } from "../justification/key-role.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { defaultPolicy, type Policy } from "../justification/policy.ts";
import { isOpen, isPromised } from "../justification/promised.ts";
import { type Effort, type EffortUnit, effortUnits } from "../roadmap/feature.ts";
import { keyWords } from "../roadmap/key.ts";
import { lackOf } from "../rules/lack.ts";
import { contentOf } from "./content.ts";
import { matchFeatures } from "./match.ts";

/** A feature that is in both versions. */
export interface Kept {
  readonly before: JudgedFeature;
  readonly after: JudgedFeature;
}

export const scopeParts = ["title", "description", "status"] as const;
export type ScopePart = (typeof scopeParts)[number];

/** What happened to a roadmap between two versions. Features are those of the versions, so their places count there. */
export interface Comparison {
  readonly added: readonly JudgedFeature[];
  /** Still there, and decided against. */
  readonly dropped: readonly Kept[];
  /** No longer there. */
  readonly removed: readonly JudgedFeature[];
  readonly rescoped: readonly (Kept & { readonly parts: readonly ScopePart[] })[];
  /** Effort in the same unit, and another amount. */
  readonly reestimated: readonly (Kept & { readonly from: Effort; readonly to: Effort })[];
  /** Every feature of the later version that is new, or whose entry says anything else than before. */
  readonly changed: ReadonlySet<JudgedFeature>;
  /** What that does to the effort of open work, by unit; units in which nothing moved are left out. */
  readonly effort: readonly EffortMoved[];
  /** Of what was added, how many do not reach the level that the policy asks for. */
  readonly unjustifiedAdded: number;
  /** What share of promised work goes to the core, from 0 to 1; absent where no core is declared or nothing is promised. */
  readonly core?: { readonly before: number; readonly after: number };
}

export interface EffortMoved {
  readonly unit: EffortUnit;
  /** Of features that were added. */
  readonly added: number;
  /** Of features that were dropped or removed while they were open. */
  readonly dropped: number;
  /** By new estimates of what stays; negative where it shrank. */
  readonly reestimated: number;
}

export interface ComparedUnder {
  readonly policy?: Policy;
  /** The day of the comparison: 2026-11-23. */
  readonly today?: string;
}

/** Compares two versions of a roadmap. */
export function comparison(
  before: readonly JudgedFeature[],
  after: readonly JudgedFeature[],
  { policy = defaultPolicy, today }: ComparedUnder = {},
): Comparison {
  const matches = matchFeatures(before, after);
  const matched = new Set(matches);
  const added = after.filter((_, index) => matches[index] === undefined);
  const removed = before.filter((_, index) => !matched.has(index));
  const kept = after.flatMap((after, index) => {
    const match = matches[index];
    return match === undefined ? [] : [{ before: before[match]!, after }];
  });
  const isDropped = ({ before, after }: Kept) => after.status === "dropped" && before.status !== "dropped";
  const others = kept.filter(one => !isDropped(one));
  const result = {
    added,
    dropped: kept.filter(isDropped),
    removed,
    rescoped: others.flatMap(one => {
      const parts = partsChanged(one);
      return parts.length > 0 ? [{ ...one, parts }] : [];
    }),
    reestimated: others.flatMap(one => {
      const [from, to] = [one.before.effort, one.after.effort];
      return from && to && from.unit === to.unit && from.amount !== to.amount ? [{ ...one, from, to }] : [];
    }),
  };
  const edited = kept.filter(({ before, after }) => contentOf(before) !== contentOf(after)).map(({ after }) => after);
  const core = coreShares(before, after, policy);
  return {
    ...result,
    changed: new Set([...added, ...edited]),
    effort: effortMoved(result),
    unjustifiedAdded: added.filter(feature => lackOf(feature, policy, today) !== undefined).length,
    ...(core && { core }),
  };
}

function partsChanged({ before, after }: Kept): ScopePart[] {
  const isOther: Record<ScopePart, boolean> = {
    title: before.title.text !== after.title.text,
    description: describedIn(before) !== describedIn(after),
    status: before.status !== after.status,
  };
  return scopeParts.filter(part => isOther[part]);
}

/** What an entry says of the work itself. */
function describedIn({ fields }: JudgedFeature): string {
  const says = fields.filter(
    ({ path }) => describing.test(keyWords(path.slice(path.lastIndexOf(".") + 1))) && roleOf(path) !== "reason",
  );
  return JSON.stringify(says.map(({ value }) => value.trim().replace(/\s+/g, " ")));
}

const describing =
  /^(?:(?:short |long )?(?:description|desc|details?|summary|overview|scope|out of scope|body|what)|acceptance(?: criteria)?|criteria|requirements?|deliverables?|definition of done|done when|tasks?|sub ?tasks?|steps|checklist)$/;

function effortMoved({
  added,
  dropped,
  removed,
  reestimated,
}: Pick<Comparison, "added" | "dropped" | "removed" | "reestimated">): EffortMoved[] {
  const gone = [...dropped.map(({ before }) => before), ...removed];
  const again = reestimated.filter(({ after }) => isOpen(after));
  return effortUnits
    .map(unit => ({
      unit,
      added: effortOf(added, unit),
      dropped: effortOf(gone, unit),
      reestimated: again.reduce((sum, { from, to }) => sum + (to.unit === unit ? to.amount - from.amount : 0), 0),
    }))
    .filter(({ added, dropped, reestimated }) => added !== 0 || dropped !== 0 || reestimated !== 0);
}

const effortOf = (features: readonly JudgedFeature[], unit: EffortUnit): number =>
  features.reduce((sum, feature) => {
    const { effort } = feature;
    return effort?.unit === unit && isOpen(feature) ? sum + effort.amount : sum;
  }, 0);

/** Both versions are weighed as the later one is. */
function coreShares(before: readonly JudgedFeature[], after: readonly JudgedFeature[], { core }: Policy) {
  if (!core) return undefined;
  const weight = weightOf(after.filter(isPromised));
  const shareIn = (features: readonly JudgedFeature[]) => coreShareOf(features, core.marks, weight);
  const [old, now] = [shareIn(before), shareIn(after)];
  return old && now && { before: old.own / old.all, after: now.own / now.all };
}
