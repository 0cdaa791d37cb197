import type { JudgedFeature } from "../justification/level.ts";
import { dependenciesOf } from "../roadmap/details/details.ts";
import type { Dependency } from "../roadmap/details/references.ts";

/** One feature that waits for something. */
export interface Wait {
  readonly feature: JudgedFeature;
  readonly on: Dependency;
  readonly id: string;
  /** The feature of that id; absent where none or several have it. */
  readonly target?: JudgedFeature;
}

/** What waits for what in a roadmap, in its order; texts that name no id are left out. */
export interface Dependencies {
  readonly waits: readonly Wait[];
  readonly byId: ReadonlyMap<string, readonly JudgedFeature[]>;
}

const read = new WeakMap<readonly JudgedFeature[], Dependencies>();

/** Read once for all the rules of a review. */
export function dependenciesIn(features: readonly JudgedFeature[]): Dependencies {
  const known = read.get(features);
  if (known) return known;
  const byId = new Map<string, JudgedFeature[]>();
  const dependent: { readonly feature: JudgedFeature; readonly on: Dependency }[] = [];
  for (const feature of features) {
    for (const on of dependenciesOf(feature)) dependent.push({ feature, on });
  }
  if (dependent.length > 0) {
    for (const feature of features) {
      if (feature.id === undefined) continue;
      const same = byId.get(feature.id);
      if (same) same.push(feature);
      else byId.set(feature.id, [feature]);
    }
  }
  const waits: Wait[] = [];
  for (const { feature, on } of dependent) {
    const { id } = on;
    if (id === undefined) continue;
    const targets = byId.get(id) ?? byId.get(id.replace(/^#/, ""));
    waits.push(targets?.length === 1 ? { feature, on, id, target: targets[0]! } : { feature, on, id });
  }
  const dependencies = { waits, byId };
  read.set(features, dependencies);
  return dependencies;
}

/** Whether something still has to wait for it. */
export const isOpen = ({ status }: JudgedFeature): boolean => status !== "shipped" && status !== "dropped";
