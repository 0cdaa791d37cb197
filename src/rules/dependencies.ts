import type { JudgedFeature } from "../justification/level.ts";
import { dependenciesOf } from "../roadmap/details/details.ts";
import type { Dependency } from "../roadmap/details/references.ts";
import { sortedOut } from "./sorted-out.ts";

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
  /** The feature of each id; null where several have it. */
  readonly byId: ReadonlyMap<string, JudgedFeature | null>;
}

const known = new WeakMap<readonly JudgedFeature[], Dependencies>();

/** Read once for all the rules of a review. */
export function dependenciesIn(features: readonly JudgedFeature[]): Dependencies {
  const before = known.get(features);
  if (before) return before;
  const { dependent } = sortedOut(features);
  const byId = new Map<string, JudgedFeature | null>();
  for (const feature of dependent.length > 0 ? features : []) {
    const { id } = feature;
    if (id !== undefined) byId.set(id, byId.get(id) === undefined ? feature : null);
  }
  const waits: Wait[] = [];
  for (const { feature, fields } of dependent) {
    for (const on of dependenciesOf({ fields })) {
      const { id } = on;
      if (id === undefined) continue;
      const target = byId.get(id) ?? byId.get(id.replace(/^#/, ""));
      waits.push(target ? { feature, on, id, target } : { feature, on, id });
    }
  }
  const dependencies = { waits, byId };
  known.set(features, dependencies);
  return dependencies;
}

/** Whether something still has to wait for it. */
export const isOpen = ({ status }: JudgedFeature): boolean => status !== "shipped" && status !== "dropped";
