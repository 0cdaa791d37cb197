import { percent } from "../../justification/measured-words.ts";
import type { Mapping, Places } from "../mapping.ts";
import type { ExportProblem, Meaning, Measured, Window } from "../measured.ts";
import { windowIn } from "./day.ts";
import type { NumberStyle } from "./number-style.ts";
import type { Row } from "./row.ts";

/** What is the same for all rows of a file. */
export interface OfFile {
  readonly path: string;
  readonly meaning: Meaning;
  readonly style: NumberStyle;
  /** The time that the file is about, as it says above its table. */
  readonly window: Window | undefined;
}

/** What a row says: one number, or as many as its series has; a problem where a cell cannot be read. */
export function measuredIn(row: Row, mapping: Mapping, file: OfFile): readonly (Measured | ExportProblem)[] | "no key" {
  const key = keyOf(row, mapping);
  if (key === undefined) return "no key";
  const base = baseOf(key, windowOf(row, mapping, file.window), row, mapping, file);
  if (mapping.series) return seriesOf(row, mapping.series, base, file);
  if (mapping.lastSeen) {
    const seen = row.cell(mapping.lastSeen);
    const day = windowIn(seen)?.to;
    return [{ ...base, lastSeen: day ?? null }];
  }
  if (!mapping.value) return [base];
  const cell = row.cell(mapping.value);
  const number = numberAt(cell, row.at, file.style) ?? mapping.absent;
  const total = mapping.total && sumOf(mapping.total, row, file.style);
  if (number === undefined) return [base];
  if (typeof number === "object") return [unreadable(`"${number.unreadable}", which is no number.`, base)];
  if (mapping.share) {
    const share = mapping.share === "percent" || isPercent(cell) ? number / 100 : number;
    const why = noShare(share, mapping);
    return [why ? unreadable(why, base) : { ...base, share }];
  }
  const why = noCount(number, cell, file);
  return [why ? unreadable(why, base) : { ...base, count: number, ...(total !== undefined && { total }) }];
}

/** Nearly all numbers end in a digit, and a file may have millions of them. */
function isPercent(cell: unknown): boolean {
  if (typeof cell !== "string") return false;
  const last = cell.charCodeAt(cell.length - 1);
  return !(last >= 48 && last <= 57) && cell.trimEnd().endsWith("%");
}

/** Why a number cannot be a count; undefined where it can. Money may be given back. */
function noCount(number: number, cell: unknown, { meaning }: OfFile): string | undefined {
  if (isPercent(cell)) {
    return `"${String(cell).trim()}", a share and not a count. Say share: percent, or name the place of the count.`;
  }
  return number < 0 && meaning !== "cost" && meaning !== "revenue"
    ? `${number}, and nothing is counted below 0.`
    : undefined;
}

/** Why a number cannot be a share, with room for what rounding does. */
function noShare(share: number, mapping: Mapping): string | undefined {
  const isOne = share >= 0 && share < 1.005;
  const hint = mapping.share === "fraction" ? " Say share: percent, if it is one in a hundred." : "";
  return isOne ? undefined : `${percent(share)}, and no share is below 0% or above 100%.${hint}`;
}

/** A row without its number. */
export const baseOf = (key: string, window: Window, row: Row, { kind, unit }: Mapping, file: OfFile): Measured => ({
  key,
  meaning: file.meaning,
  kind,
  unit,
  rows: 1,
  at: { path: file.path, row: row.at },
  ...window,
});

/** The key of a row, as the roadmap is to know it; undefined where it has none. */
export function keyOf(row: Row, { key, keyFormat, keyEnds }: Mapping): string | undefined {
  const whole = nameAt(row, key);
  if (whole === undefined) return undefined;
  const end = keyEnds === undefined ? -1 : whole.indexOf(keyEnds);
  const text = end > 0 ? whole.slice(0, end) : whole;
  return keyFormat === undefined ? text : formatted(row, keyFormat, text);
}

function nameAt(row: Row, places: Places): string | undefined {
  const cell = row.cell(places);
  if (typeof cell !== "string" && typeof cell !== "number") return undefined;
  return String(cell).trim() || undefined;
}

/** In braces stand places of the row, and in `{}` the key; undefined where the row has nothing at one of them. */
function formatted(row: Row, format: string, key: string): string | undefined {
  let isWhole = true;
  const text = format.replace(/\{([^{}]*)\}/g, (_, place: string) => {
    const name = place === "" ? key : nameAt(row, alone(place));
    isWhole &&= name !== undefined;
    return name ?? "";
  });
  return isWhole ? text : undefined;
}

const known = new Map<string, Places>();

/** The same list for the same place, since tables remember where the places are that they were asked for. */
function alone(place: string): Places {
  const places = known.get(place) ?? [place];
  known.set(place, places);
  return places;
}

/** The day or days of the row, of the file, or of the mapping, in this order; of what stands on a day only that. */
export function windowOf(row: Row, { date, from, to, kind }: Mapping, ofFile: Window | undefined): Window {
  const own = date && windowIn(row.cell(date));
  if (own && kind !== "standing") return own;
  const ends = {
    from: dayAt(from, row)?.from ?? ofFile?.from,
    to: dayAt(to, row)?.to ?? ofFile?.to,
  };
  const window = own ?? ends;
  return {
    ...(window.from !== undefined && kind !== "standing" && { from: window.from }),
    ...(window.to !== undefined && { to: window.to }),
  };
}

/** The day in a cell, or the one that the mapping names itself. */
function dayAt(places: Places | undefined, row: Row): Window | undefined {
  if (!places) return undefined;
  return windowIn(row.cell(places)) ?? places.map(place => windowIn(place)).find(day => day);
}

function seriesOf(
  row: Row,
  { values, dates }: NonNullable<Mapping["series"]>,
  { from: _, to: __, ...base }: Measured,
  file: OfFile,
): readonly (Measured | ExportProblem)[] {
  const counts = row.cell(alone(values));
  const days = row.cell(alone(dates));
  if (!Array.isArray(counts) || !Array.isArray(days)) return [base];
  if (counts.length !== days.length) {
    const message = `"${values}" and "${dates}" are not equally long (${counts.length} and ${days.length}), so that no value can be given its day.`;
    return [{ message, at: base.at }];
  }
  return counts.flatMap((one, index) => {
    const count = numberAt(one, row.at, file.style);
    if (typeof count === "object") return unreadable(`"${count.unreadable}", which is no number.`, base);
    if (count === undefined) return [];
    const why = noCount(count, one, file);
    return why ? unreadable(why, base) : { ...base, count, ...windowIn(days[index]) };
  });
}

/** A total, or the sum of several. */
export function sumOf(places: Places, row: Row, style: NumberStyle): number | undefined {
  const numbers = places.map(place => numberAt(row.cell(alone(place)), row.at, style));
  const known = numbers.filter(number => typeof number === "number");
  return known.length === places.length ? known.reduce((sum, one) => sum + one, 0) : undefined;
}

/** The count of a row that has nothing beside it but a total. */
export function plainCount(row: Row, { value, share, lastSeen, series }: Mapping, file: OfFile) {
  if (!value || share || lastSeen || series) return undefined;
  const cell = row.cell(value);
  const count = numberAt(cell, row.at, file.style);
  return typeof count === "number" && !noCount(count, cell, file) ? count : undefined;
}

function numberAt(
  cell: unknown,
  row: number,
  style: NumberStyle,
): number | undefined | { readonly unreadable: string } {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === "string" ? style.read(cell, row) : undefined;
}

/** @param what the end of a sentence, and what to do. */
const unreadable = (what: string, { key, at }: Measured): ExportProblem => ({
  message: `The value of "${key}" is ${what} The row was left out.`,
  at,
});
