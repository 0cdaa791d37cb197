import { RE2JS } from "re2js";
import { ReadError, type Row, type Rows } from "./row.ts";
import { hashOf } from "./seen-rows.ts";
import { linesOf, type NumberedLine } from "./text-chunks.ts";

/** The lines of a text that an expression matches, with its groups as cells. It takes linear time, whatever the line. */
export function textRows(chunks: AsyncIterable<string>, line: string): Rows {
  const expression = compiled(line);
  const groups = Object.keys(expression.namedGroups());
  const rowOf = ([text, at]: NumberedLine): Row[] => {
    const matcher = expression.matcher(text);
    if (!matcher.find()) return [];
    const cells = new Map(groups.map(name => [name, matcher.group(name)]));
    return [
      {
        at,
        hash: hashOf(text),
        cell: places => cells.get(places.find(place => cells.has(place)) ?? "") ?? undefined,
      },
    ];
  };
  async function* portions(): AsyncGenerator<Row[]> {
    for await (const lines of linesOf(chunks)) yield lines.flatMap(rowOf);
  }
  return { portions: portions(), known: () => groups };
}

function compiled(line: string): RE2JS {
  try {
    return RE2JS.compile(line);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ReadError(`The expression under "line" cannot be used: ${why}.`);
  }
}
