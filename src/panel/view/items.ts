import type { FileRows, Row, RowPlace } from "../protocol.ts";
import { type FileName, fileNames } from "./file-names.ts";
import { type Filter, isFiltering, matcher } from "./filter.ts";

/** A line of the list: the header of a file, or a feature. */
export type Item =
  | {
      readonly kind: "file";
      readonly file: FileRows;
      readonly name: FileName;
      readonly expanded: boolean;
      readonly matches: number;
      readonly position: number;
      readonly siblings: number;
    }
  | {
      readonly kind: "row";
      /** The file it stands in. */
      readonly file: string;
      readonly row: Row;
      readonly level: 1 | 2;
      readonly position: number;
      readonly siblings: number;
    };

/** A line's place; a file's header has no row. */
export interface ItemPlace {
  readonly file: string;
  readonly row?: string;
}

/** The lines to show. Files have headers only where there are several; a file without a match is left out. */
export function listItems(files: readonly FileRows[], filter: Filter, collapsed: readonly string[]): Item[] {
  const matches = matcher(filter);
  const grouped = files.length > 1;
  const names = fileNames(files.map(({ label }) => label));
  const found = files.map((file, index) => {
    // No part of a pattern says by itself what it names.
    const name = file.isFolder ? { base: file.label, folder: "", hint: "" } : names[index]!;
    return { file, name, rows: isFiltering(filter) ? file.rows.filter(matches) : file.rows };
  });
  const shown = isFiltering(filter) ? found.filter(({ rows }) => rows.length > 0) : found;
  return shown.flatMap(({ file, name, rows }, index): Item[] => {
    const expanded = !grouped || !collapsed.includes(file.key);
    const lines = expanded
      ? rows.map(
          (row, index): Item => ({
            kind: "row",
            file: row.file ?? file.key,
            row,
            level: grouped ? 2 : 1,
            position: index + 1,
            siblings: rows.length,
          }),
        )
      : [];
    if (!grouped) return lines;
    const { length: matches } = rows;
    return [{ kind: "file", file, name, expanded, matches, position: index + 1, siblings: shown.length }, ...lines];
  });
}

export function placeOf(item: Item): ItemPlace {
  return item.kind === "file" ? { file: item.file.key } : { file: item.file, row: item.row.key };
}

/** Position of a place in the list, or -1. */
export function indexOf(items: readonly Item[], place: ItemPlace | RowPlace | null): number {
  if (!place) return -1;
  return items.findIndex(item =>
    item.kind === "file"
      ? place.row === undefined && item.file.key === place.file
      : item.row.key === place.row && item.file === place.file,
  );
}
