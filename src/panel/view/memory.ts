import { type Filter, noFilter } from "./filter.ts";
import type { ItemPlace } from "./items.ts";
import { levels, statuses } from "./words.ts";

/** What the page remembers while it is hidden. */
export interface Memory {
  readonly filter: Filter;
  /** Keys of the files whose rows are folded away. */
  readonly collapsed: readonly string[];
  readonly active: ItemPlace | null;
  /** Distance scrolled, in pixels. */
  readonly scroll: number;
}

/** Reads what was kept, however old: what does not fit is forgotten. */
export function remembered(kept: unknown): Memory {
  const memory = fields(kept);
  const filter = fields(memory.filter);
  const active = fields(memory.active);
  return {
    filter: {
      text: typeof filter.text === "string" ? filter.text : noFilter.text,
      levels: levels.filter(level => strings(filter.levels).includes(level)),
      statuses: statuses.filter(status => strings(filter.statuses).includes(status)),
    },
    collapsed: strings(memory.collapsed),
    active:
      typeof active.file === "string"
        ? { file: active.file, ...(typeof active.row === "string" && { row: active.row }) }
        : null,
    scroll: typeof memory.scroll === "number" ? memory.scroll : 0,
  };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === "string") : [];
}
