import type { Mapping } from "../mapping.ts";
import type { ExportProblem, Measured, ReadExport, Window } from "../measured.ts";
import { addsUp } from "../points.ts";
import { csvRows } from "./csv.ts";
import { doubtsOf, isCounted, misnomer } from "./doubts.ts";
import { documentRows, lineRows } from "./json.ts";
import { meaningOf } from "./meaning.ts";
import { keyOf, measuredIn, type OfFile, plainCount, sumOf, windowOf } from "./measured-row.ts";
import { NumberStyle } from "./number-style.ts";
import { noValue, placeProblem } from "./place-problem.ts";
import { ReadError, type Row, type Rows } from "./row.ts";
import { hashOf } from "./seen-rows.ts";
import { Tally } from "./tally.ts";
import { textRows } from "./text.ts";
import { EncodingError, textChunks } from "./text-chunks.ts";

/** The bytes of a file, and what it is called. */
export interface ExportFile {
  readonly path: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** So many rows are read at a stretch, before others get their turn. */
const stretch = 20_000;

/**
 * Reads a file of numbers by its mapping, in one pass, holding no more of it than its keys and days. Never rejects for what
 * the file holds: what cannot be read is a problem. Rejects where the bytes cannot be had.
 */
export async function readExport({ path, chunks }: ExportFile, mapping: Mapping): Promise<ReadExport> {
  const meaning = mapping.meaning ?? meaningOf(mapping.unit);
  const tally = new Tally(
    path,
    addsUp({ unit: mapping.unit, meaning }),
    !mapping.total?.every(place => place.startsWith("/")),
  );
  const style = new NumberStyle(mapping.decimal);
  const problems: ExportProblem[] = [];
  const base: ReadExport = {
    path,
    rows: 0,
    skipped: 0,
    measured: [],
    isComplete: mapping.complete === true,
    window: {},
    problems,
  };
  const fatal = (message: string, row?: number): ReadExport => {
    problems.push({ message, isFatal: true, ...(row !== undefined && { at: { path, row } }) });
    return base;
  };
  const misnamed = misnomer(mapping, meaning);
  if (misnamed) return fatal(misnamed);
  let [rows, rested, skipped, keyless] = [0, 0, 0, 0];
  let table: Rows;
  try {
    table = rowsOf(mapping, textChunks(chunks));
    for await (const portion of table.portions) {
      const ofFile = { path, meaning, style, window: table.window?.() };
      for (const row of portion) {
        rows++;
        if (mapping.skip && isSaid(row.cell(mapping.skip))) skipped++;
        else if (!gather(row, mapping, ofFile, tally, problems)) keyless++;
      }
      if (rows - rested > stretch) {
        rested = rows;
        await new Promise(done => setTimeout(done));
      }
    }
  } catch (error) {
    if (error instanceof ReadError) return fatal(error.message, error.at);
    if (error instanceof EncodingError) return fatal(error.message);
    throw error;
  }
  const cut = table.cut?.();
  if (cut && rows === 0) return fatal(cut.message, cut.at);
  const beyond = table.beyond?.() ?? 0;
  if (rows === 0) return fatal(placeProblem("rows", mapping, table.known()));
  if (keyless === rows - skipped) return fatal(placeProblem("key", mapping, table.known()));
  const clash = style.problem();
  if (clash) return fatal(clash.message, clash.row);
  const measured = tally.measured({ meaning, kind: mapping.kind, unit: mapping.unit });
  if (problems.length === 0 && !measured.some(saysSomething)) return fatal(noValue(mapping, table.known()));
  return {
    ...base,
    rows: rows + beyond,
    skipped: skipped + beyond + keyless,
    measured,
    window: around(measured),
    problems: [
      ...shortened(problems),
      ...cutOff(path, cut),
      ...doubtsOf(mapping, measured, table.known()),
      ...tally.problems,
    ],
  };
}

/** Adds what a row says to the tally; false where it has no key. */
function gather(row: Row, mapping: Mapping, ofFile: OfFile, tally: Tally, problems: ExportProblem[]): boolean {
  // A file may have millions of the two plain kinds of rows.
  const isEvent = isCounted(mapping);
  const count = isEvent ? 1 : tally.adds ? plainCount(row, mapping, ofFile) : undefined;
  const hasTotal = !isEvent && mapping.total !== undefined;
  const total = hasTotal ? sumOf(mapping.total!, row, ofFile.style) : undefined;
  if (count !== undefined && (total !== undefined || !hasTotal)) {
    const key = keyOf(row, mapping);
    if (key === undefined) return false;
    const window = windowOf(row, mapping, ofFile.window);
    tally.addCount(key, window, count, total, row.at, isEvent ? undefined : row.hash);
    return true;
  }
  const read = measuredIn(row, mapping, ofFile);
  if (read === "no key") return false;
  const { hash } = row;
  for (const [index, one] of read.entries()) {
    if ("message" in one) problems.push(one);
    else tally.add(one, index === 0 ? hash : hashOf(`${hash} ${index}`));
  }
  return true;
}

function cutOff(path: string, cut: ReadError | undefined): ExportProblem[] {
  if (cut?.at === undefined) return [];
  const message = `${cut.message} It is the last, and was left out. Export the file again, if it was cut off.`;
  return [{ message, at: { path, row: cut.at } }];
}

const saysSomething = (one: Measured): boolean =>
  one.count !== undefined || one.share !== undefined || one.lastSeen !== undefined;

const mostTold = 5;

/** A column of the wrong kind is told once or twice, and not a million times. */
function shortened(problems: readonly ExportProblem[]): ExportProblem[] {
  const more = problems.length - mostTold;
  if (more <= 0) return [...problems];
  const rest = `${more.toLocaleString("en")} more ${more === 1 ? "row" : "rows"} could not be read.`;
  return [...problems.slice(0, mostTold), { message: rest }];
}

/** From the first day to the last of what has both. */
function around(measured: readonly Measured[]): Window {
  let [first, last]: [string | undefined, string | undefined] = [undefined, undefined];
  for (const { from, to } of measured) {
    if (from !== undefined && (first === undefined || from < first)) first = from;
    if (to !== undefined && (last === undefined || to > last)) last = to;
  }
  return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== "" && value !== false;

function rowsOf(mapping: Mapping, text: AsyncIterable<string>): Rows {
  const { format, rows = ["."] } = mapping;
  if (format === "csv") return csvRows(text);
  if (format === "jsonl") return lineRows(text, rows);
  if (format === "text") return textRows(text, mapping.line ?? "");
  return documentRows(text, format, rows);
}
