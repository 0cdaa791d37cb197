import type { Filter } from "../filter.ts";
import { remembered } from "../memory.ts";
import { columnIds, type Sorting } from "./columns.ts";
import { type Grouping, groupings } from "./grouping.ts";
import { type Measure, measureNames } from "./measure.ts";
import { type Narrowing, narrowingIn } from "./narrowing.ts";

/** What the page remembers while it is hidden. */
export interface ScopeMemory {
  readonly filter: Filter;
  readonly narrowing: Narrowing;
  readonly sorting: Sorting | null;
  readonly grouping: Grouping;
  /** Null where the person has chosen none. */
  readonly measure: Measure | null;
  readonly active: string | null;
}

/** Reads what was kept, however old: what does not fit is forgotten. */
export function scopeMemory(kept: unknown): ScopeMemory {
  const memory = typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
  const sorting = (memory.sorting ?? {}) as Record<string, unknown>;
  const by = columnIds.find(id => id === sorting.by);
  const measures = Object.keys(measureNames) as Measure[];
  return {
    filter: remembered(kept).filter,
    narrowing: narrowingIn(memory.narrowing),
    sorting: by ? { by, descending: sorting.descending === true } : null,
    grouping: groupings.find(one => one === memory.grouping) ?? "none",
    measure: measures.find(one => one === memory.measure) ?? null,
    active: typeof memory.active === "string" ? memory.active : null,
  };
}
