import type { JudgedFeature } from "../justification/level.ts";
import { holdsDependency } from "../roadmap/details/details.ts";
import type { Field } from "../roadmap/feature.ts";
import { remembered } from "../roadmap/remembered.ts";

/** The features that have keys of a kind, each in the order of the roadmap. */
export interface SortedOut {
  /** With the fields that say what must come before. */
  readonly dependent: readonly { readonly feature: JudgedFeature; readonly fields: readonly Field[] }[];
  readonly decided: readonly JudgedFeature[];
  readonly evident: readonly JudgedFeature[];
}

const kindOf = remembered((path): keyof SortedOut | "none" => {
  if (/^decisions?(?:\.|$)/i.test(path)) return "decided";
  if (/^evidence(?:\.|$)/i.test(path)) return "evident";
  return holdsDependency(path) ? "dependent" : "none";
});

const known = new WeakMap<readonly JudgedFeature[], SortedOut>();

/** Looks at every key of a roadmap once, for all the rules that speak of few entries. */
export function sortedOut(features: readonly JudgedFeature[]): SortedOut {
  const before = known.get(features);
  if (before) return before;
  const dependent: { feature: JudgedFeature; fields: Field[] }[] = [];
  const [decided, evident]: [JudgedFeature[], JudgedFeature[]] = [[], []];
  for (const feature of features) {
    for (const field of feature.fields) {
      const kind = kindOf(field.path);
      if (kind === "none") continue;
      if (kind === "dependent") {
        const last = dependent.at(-1);
        if (last?.feature === feature) last.fields.push(field);
        else dependent.push({ feature, fields: [field] });
      } else {
        const kept = kind === "decided" ? decided : evident;
        if (kept.at(-1) !== feature) kept.push(feature);
      }
    }
  }
  const sorted = { dependent, decided, evident };
  known.set(features, sorted);
  return sorted;
}
