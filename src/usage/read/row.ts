import type { Places } from "../mapping.ts";
import type { Window } from "../measured.ts";

/** One row of a file, whatever its format. */
export interface Row {
  /** The number of its line, or of the item, from 1. */
  readonly at: number;
  /** The value at the first place that the row has; undefined where it has none of them. */
  cell(places: Places): unknown;
  /** What the row says, by which it is told from another: see `hashOf`. */
  readonly hash: number;
}

/** A file as rows, and what it says of all of them. */
export interface Rows {
  /** In portions as they come, since to wait for each row would take longer than to read it. */
  readonly portions: AsyncIterable<readonly Row[]>;
  /** Window that is named above a table. */
  readonly window?: () => Window | undefined;
  /** What rows were seen to have, for who names a place that no row has. */
  readonly known: () => readonly string[];
  /** Why the last line could not be read, where the others could. */
  readonly cut?: () => ReadError | undefined;
  /** Rows beyond the end of the table. */
  readonly beyond?: () => number;
}

/** A file cannot be read by its mapping: a sentence, or two. */
export class ReadError extends Error {
  constructor(
    message: string,
    readonly at?: number,
  ) {
    super(message);
  }
}
