import type { Level, Row, Status } from "../protocol.ts";

/** What the list is narrowed to; an empty list of levels or states lets all pass. */
export interface Filter {
  readonly text: string;
  readonly levels: readonly Level[];
  readonly statuses: readonly Status[];
}

export const noFilter: Filter = { text: "", levels: [], statuses: [] };

export function isFiltering({ text, levels, statuses }: Filter): boolean {
  return text.trim() !== "" || levels.length > 0 || statuses.length > 0;
}

const textsOf = ({ title, group, written = "" }: Row): readonly string[] => [title, ...group, written];

/**
 * A test for rows: every word of the text occurs in one of its texts, in any case and order.
 * @param searchedIn by default title, groups and written status.
 */
export function matcher<One extends Row>(
  { text, levels, statuses }: Filter,
  searchedIn: (row: One) => readonly string[] = textsOf,
): (row: One) => boolean {
  const words = fold(text)
    .split(/\s+/)
    .filter(word => word !== "");
  return row => {
    if (levels.length > 0 && !levels.includes(row.level)) return false;
    if (statuses.length > 0 && !statuses.includes(row.status)) return false;
    if (words.length === 0) return true;
    const searched = fold(searchedIn(row).join("\n"));
    return words.every(word => searched.includes(word));
  };
}

/** Case and the width of Asian letters do not matter. */
function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Adds the value to the chosen ones, or takes it out. */
export function toggled<T>(chosen: readonly T[], value: T): readonly T[] {
  return chosen.includes(value) ? chosen.filter(other => other !== value) : [...chosen, value];
}

/** Narrows to one segment of the picture; the same segment again lets go. */
export function toggledSegment(filter: Filter, status: Status, level: Level): Filter {
  return isSegment(filter, status, level)
    ? { ...filter, levels: [], statuses: [] }
    : { ...filter, levels: [level], statuses: [status] };
}

/** Whether the filter is narrowed to exactly this segment. */
export function isSegment({ levels, statuses }: Filter, status: Status, level: Level): boolean {
  return levels.length === 1 && levels[0] === level && statuses.length === 1 && statuses[0] === status;
}
