import Papa from "papaparse";
import type { Places } from "../mapping.ts";
import type { Window } from "../measured.ts";
import { windowInPreamble } from "./day.ts";
import { ReadError, type Row, type Rows } from "./row.ts";
import { hashOfCells } from "./seen-rows.ts";

/** The header is within so much of the file. */
const enough = 10_000;
/** No row is as long as this; a quote that is never closed takes in all that follows. */
const longestRow = 2_000_000;

/** The rows of a table in CSV: after lines of remarks, which begin with `#`, and up to a blank line. */
export function csvRows(chunks: AsyncIterable<string>): Rows {
  let header: readonly string[] = [];
  let window: Window | undefined;
  let beyond = 0;
  async function* portions(): AsyncGenerator<Row[]> {
    let columns: Columns | undefined;
    let ended = false;
    for await (const { data, lines, first } of recordsOf(chunks)) {
      const rows: Row[] = [];
      for (const [index, cells] of data.entries()) {
        const line = lines ? lines[index]! : first + index;
        const isBlank = cells.length === 1 && cells[0]!.trim() === "";
        if (!columns) {
          if (isBlank) continue;
          if (cells[0]!.startsWith("#")) {
            window ??= windowInPreamble(cells.join(","));
            remarks += `${cells.join(",")}\n`;
            continue;
          }
          window ??= windowInPreamble(remarks);
          header = cells.map(cell => cell.trim());
          columns = new Columns(header);
          continue;
        }
        ended ||= isBlank;
        if (isBlank) continue;
        if (ended) beyond++;
        else rows.push(new TableRow(line, cells, columns));
      }
      yield rows;
    }
  }
  let remarks = "";
  return { portions: portions(), window: () => window, known: () => header, beyond: () => beyond };
}

/** The columns of a table by their names, and those of places that were asked for. */
class Columns {
  private readonly byName: ReadonlyMap<string, number>;
  /** A mapping names few places, so that to go through them is quicker than to look them up. */
  private readonly asked: Places[] = [];
  private readonly found: number[] = [];

  constructor(header: readonly string[]) {
    this.byName = new Map(header.map((name, index) => [name, index] as const).reverse());
  }

  /** -1 where there is none of them. */
  at(places: Places): number {
    for (let at = 0; at < this.asked.length; at++) if (this.asked[at] === places) return this.found[at]!;
    const index = this.byName.get(places.find(place => this.byName.has(place)) ?? "") ?? -1;
    this.asked.push(places);
    this.found.push(index);
    return index;
  }
}

class TableRow implements Row {
  constructor(
    readonly at: number,
    private readonly cells: readonly string[],
    private readonly columns: Columns,
  ) {}

  cell(places: Places): string | undefined {
    return this.cells[this.columns.at(places)];
  }

  get hash(): number {
    return hashOfCells(this.cells);
  }
}

interface Records {
  readonly data: readonly (readonly string[])[];
  /** The line that the first begins in; each other in the next, unless `lines` says otherwise. */
  readonly first: number;
  readonly lines?: readonly number[];
}

/** Records and the line each begins in. The parser is given whole records only, as far as they have come. */
async function* recordsOf(chunks: AsyncIterable<string>): AsyncGenerator<Records> {
  let text = "";
  let line = 1;
  let parser: Papa.Parser | undefined;
  const lineOf = (cells: readonly string[]): number => {
    const own = line++;
    for (const cell of cells) if (cell.includes("\n")) line += cell.split("\n").length - 1;
    return own;
  };
  const parse = (isLast: boolean): Records => {
    const first = line;
    parser ??= parserFor(text);
    const { data, meta } = parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
    // Only what is quoted holds ends of lines.
    const lines = text.includes('"') ? data.map(cells => lineOf(cells)) : undefined;
    if (!lines) line += data.length;
    text = isLast ? "" : text.slice(meta.cursor);
    if (text.length > longestRow) {
      throw new ReadError("A row is longer than 2,000,000 characters. A quote in it may not be closed.", line);
    }
    return { data, first, ...(lines && { lines }) };
  };
  for await (const chunk of chunks) {
    text += chunk;
    if (parser || text.length > enough) yield parse(false);
  }
  if (text !== "") yield parse(true);
}

const delimiters = [",", ";", "\t", "|"] as const;

/** What stands between cells is what stands most often between the names of the columns. */
function parserFor(text: string): Papa.Parser {
  const header = text.replace(/^(?:#.*\r?\n|\s*\r?\n)+/, "").match(/^[^\r\n]*/)?.[0] ?? "";
  const outside = header.replace(/"(?:[^"]|"")*"/g, "");
  const count = (sign: string) => outside.split(sign).length;
  const delimiter = [...delimiters].sort((a, b) => count(b) - count(a))[0]!;
  const newline = /\r\n|\n|\r/.exec(text)?.[0];
  return new Papa.Parser({ delimiter, ...(newline && { newline: newline as "\n" }) });
}
