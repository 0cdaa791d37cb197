import type { Format, Places } from "../mapping.ts";
import { along, type Entry, firstAlong, type Path, pathIn } from "./path.ts";
import { ReadError, type Row, type Rows } from "./row.ts";
import { hashOf } from "./seen-rows.ts";
import { linesOf } from "./text-chunks.ts";
import { yamlValue } from "./yaml.ts";

/** A file that has to be read as a whole is held in memory several times over. */
const mostCharacters = 32_000_000;
const mostKnown = 30;

/** The rows of a file in JSON or YAML: all that the first path that leads anywhere leads to. */
export function documentRows(chunks: AsyncIterable<string>, format: Format, places: Places): Rows {
  const paths = places.map(readPath);
  let known: readonly string[] = [];
  async function* portions(): AsyncGenerator<Row[]> {
    const top = parsed(await whole(chunks), format);
    known = namesIn(top);
    const rows = rowsAt(paths, top, index => index + 1);
    if (rows[0]) known = rows[0].names;
    yield rows;
  }
  return { portions: portions(), known: () => known };
}

/** The rows of JSON Lines: what the path leads to in each line. The last may be cut off. */
export function lineRows(chunks: AsyncIterable<string>, places: Places): Rows {
  const paths = places.map(readPath);
  let known: readonly string[] = [];
  let cut: ReadError | undefined;
  const rowsOf = (line: string, at: number): Row[] => {
    if (line.trim() === "") return [];
    if (cut) throw cut;
    const top = parsed(line, "json", at);
    if (known.length === 0) known = namesIn(top);
    return rowsAt(paths, top, () => at);
  };
  const rowsOrCut = (line: string, at: number): Row[] => {
    try {
      return rowsOf(line, at);
    } catch (error) {
      if (cut || at === 1 || !(error instanceof ReadError)) throw error;
      cut = error;
      return [];
    }
  };
  async function* portions(): AsyncGenerator<Row[]> {
    for await (const lines of linesOf(chunks)) yield lines.flatMap(([line, at]) => rowsOrCut(line, at));
  }
  return { portions: portions(), known: () => known, cut: () => cut };
}

class DocumentRow implements Row {
  constructor(
    private readonly top: unknown,
    private readonly entry: Entry,
    readonly at: number,
  ) {}

  cell(places: Places): unknown {
    for (const place of places) {
      const value = firstAlong(readPath(place), this.top, this.entry);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  get hash(): number {
    return hashOf(JSON.stringify([this.entry.key, this.entry.value]));
  }

  get names(): string[] {
    return namesIn(this.entry.value);
  }
}

/** What the first of these paths leads to that leads anywhere. */
function rowsAt(paths: readonly Path[], top: unknown, at: (index: number) => number): DocumentRow[] {
  for (const path of paths) {
    if (path.steps.length === 0) return [new DocumentRow(top, { value: top }, at(0))];
    const rows = [...along(path, top, { value: top })].map((entry, index) => new DocumentRow(top, entry, at(index)));
    if (rows.length > 0) return rows;
  }
  return [];
}

const paths = new Map<string, Path>();

function readPath(text: string): Path {
  const known = paths.get(text);
  if (known) return known;
  const path = pathIn(text);
  if (typeof path === "number") {
    throw new ReadError(
      `The path "${text}" cannot be read from "${text.slice(path)}" on. Write names with dots between them.`,
    );
  }
  paths.set(text, path);
  return path;
}

async function whole(chunks: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const chunk of chunks) {
    text += chunk;
    if (text.length > mostCharacters) {
      throw new ReadError(
        "The file is larger than 32 MB, and JSON has to be read as a whole. Export it as JSON Lines or CSV, or less of it.",
      );
    }
  }
  return text;
}

function parsed(text: string, format: Format, line?: number): unknown {
  try {
    return format === "yaml" ? yamlValue(text) : JSON.parse(text);
  } catch (error) {
    const name = format === "yaml" ? "YAML" : "JSON";
    const why = error instanceof Error ? error.message.split("\n")[0]!.replace(/[:.]$/, "") : String(error);
    throw new ReadError(`The ${line === undefined ? "file" : "line"} is no ${name}: ${why}.`, line);
  }
}

/** Names that stand in a value, to say what there is; of a list those of its first item. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return namesIn(value[0]).map(name => `[].${name}`);
  return typeof value === "object" && value !== null ? Object.keys(value).slice(0, mostKnown) : [];
}
