import { figure } from "../../justification/measured-words.ts";
import type { Mapping } from "../mapping.ts";
import type { ExportProblem, Meaning, Measured } from "../measured.ts";
import { addsUp } from "../points.ts";
import { quotedList, whatIsThere } from "./place-problem.ts";

/** Whether each row counts as one. */
export const isCounted = ({ value, share, lastSeen, series }: Mapping): boolean =>
  !value && !lastSeen && !series && !share;

/** Why numbers read by this mapping would not be what they are called; undefined where they are. */
export function misnomer(mapping: Mapping, meaning: Meaning): string | undefined {
  const { unit } = mapping;
  if (!isCounted(mapping) || addsUp({ unit, meaning })) return undefined;
  return `Where each row counts as one, events are counted, and not ${unit}, of whom one may stand in many rows. Write unit: events, or say under "value" where the count is.`;
}

/**
 * What the mapping names and no row has: days and totals, without which the numbers say less than they seem to, and what
 * tells the rows to leave out.
 */
export function doubtsOf(mapping: Mapping, measured: readonly Measured[], known: readonly string[]): ExportProblem[] {
  const { date = [], from = [], to = [], series, total, kind, skip, format } = mapping;
  // In JSON a name that says no is often left out, and so is the day of what stands.
  const hasColumns = format === "csv" || format === "text";
  const mayLack = kind === "standing" && !hasColumns;
  const places = [...(mayLack ? [] : date), ...from, ...to, ...(series ? [series.dates] : [])];
  const doubts: ExportProblem[] = [];
  const undated = places.length === 0 ? [] : measured.filter(one => !one.from && !one.to);
  if (undated[0]) {
    const those =
      undated.length === measured.length
        ? "No number has a day"
        : `${undated.length} of ${measured.length} numbers have no day`;
    doubts.push({
      message: `${those} that can be read at ${quotedList(places)}, so that nobody knows what time they are of. Say it under "from" and "to" of the source.`,
      at: undated[0].at,
    });
  }
  if (total && measured.every(one => one.count === undefined || one.total === undefined)) {
    doubts.push({ message: `No row has a total at ${quotedList(total)}, so that there are no shares.` });
  }
  const above = measured.filter(one => one.count !== undefined && one.total !== undefined && one.count > one.total);
  if (total && above[0]) {
    const { key, count, total: whole, at } = above[0];
    const others = above.length > 1 ? `, and ${figure(above.length - 1)} more likewise` : "";
    doubts.push({
      message: `"${key}" is counted ${figure(count!)} ${mapping.unit} out of ${figure(whole!)}${others}, so that it has no share. Look whether ${quotedList(total)} is what they are a part of.`,
      at,
    });
  }
  if (skip && hasColumns && !skip.some(place => known.includes(place))) {
    doubts.push({
      message: `No row has anything at ${quotedList(skip)}, so that none was left out.${whatIsThere(known, skip)}`,
    });
  }
  return doubts;
}
