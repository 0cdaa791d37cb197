import type { Span, Status, Text } from "./feature.ts";
import type { Entry, Holder, Property } from "./outline.ts";
import type { Selected, SelectedList } from "./select.ts";
import { type SaidStates, stateIn } from "./state.ts";

/** A state as entries have it from one kind of place, and how many of them. */
export interface ReadState {
  /** Absent where nothing gives a state. */
  readonly written?: string;
  readonly status: Status;
  /** Where it stands, of the first of them. */
  readonly at?: Span;
  readonly from: StateSource;
  /** Whether the team says itself what it means. */
  readonly said: boolean;
  readonly features: number;
}

export interface StateSource {
  /** What has the state: the entry itself, or what encloses it. */
  readonly of: "entry" | "group" | "list";
  /** The key whose value it is; absent where it is a name or a box to tick. */
  readonly key?: string;
}

/** The states of all features, most frequent first, those without one last. */
export function readStates(
  lists: readonly SelectedList[],
  said: SaidStates | undefined,
  restore: (value: string) => string,
): ReadState[] {
  const rows = new Map<string, ReadState>();
  for (const selected of lists.flatMap(list => list.selected)) {
    const state = stateIn(selected, said);
    const from = state ? sourceOf(state.written, selected) : ({ of: "entry" } as const);
    const written = state && restore(state.written.text).trim();
    const status = state?.status ?? "unknown";
    const key = JSON.stringify([written, status, from]);
    const row = rows.get(key);
    const isSaid = state !== undefined && said?.has(state.written.text.trim().toLowerCase()) === true;
    const place = state && { written: written!, at: state.written.span };
    rows.set(key, { ...(row ?? { ...place, status, from, said: isSaid }), features: (row?.features ?? 0) + 1 });
  }
  return [...rows.values()].toSorted(
    (a, b) => Number(a.written === undefined) - Number(b.written === undefined) || b.features - a.features,
  );
}

function sourceOf({ span }: Text, { entry, collection, parents }: Selected): StateSource {
  const own = keyIn(entry, span);
  if (own !== undefined || isWithin(span, entry) || entry.key?.range?.[0] === span.start)
    return { of: "entry", ...(own !== undefined && { key: own }) };
  for (const parent of parents) {
    const key = keyIn(parent.entry, span);
    if (key === undefined && parent.entry.key?.range?.[0] !== span.start) continue;
    return { of: "group", ...(key !== undefined && { key }) };
  }
  for (const { holders } of [collection, ...parents.map(parent => parent.collection)]) {
    for (const holder of holders) {
      const key = keyIn(holder, span);
      if (key !== undefined) return { of: "group", key };
    }
  }
  return { of: "list" };
}

/** The key, as written, of the property whose value begins there. */
function keyIn({ properties, key: own }: Entry | Holder, { start }: Span): string | undefined {
  const found = [...properties.values()].find(property => property.key !== own && holds(property, start));
  return found && String(found.key.value);
}

/** The value may be a map that holds the state: `status: { value: done, since: 2026-01-01 }`. */
const holds = ({ value }: Property, start: number): boolean =>
  value?.range != null && value.range[0] <= start && start < value.range[1];

const isWithin = ({ start }: Span, { node }: Entry): boolean =>
  node.range != null && node.range[0] <= start && start < node.range[1];
