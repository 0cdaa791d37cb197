import type { Focus } from "./focus.ts";

/** How the parts of the minutes are written. Whatever is not made by the style is words, and reads as it is. */
export interface MinutesStyle {
  text(words: string): string;
  link(words: string, path: string, line: number): string;
  heading(text: string, level: 1 | 2 | 3): string;
  paragraph(text: string): string;
  /** Columns that are numbers stand to the right; the first column names the row. */
  table(
    caption: string,
    head: readonly string[],
    rows: readonly (readonly string[])[],
    numbers?: readonly number[],
  ): string;
  /** Nothing where there are no pictures; its numbers stand in a table beside it. */
  picture(focus: Focus): string;
  document(blocks: readonly string[]): string;
}
