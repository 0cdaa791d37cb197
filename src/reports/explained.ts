import type { JudgedFeature } from "../justification/level.ts";
import type { Span, Text } from "../roadmap/feature.ts";
import { type PositionAt, positions } from "../roadmap/lines.ts";
import type { Reading } from "../roadmap/reading.ts";
import type { PageStyle } from "./page-style.ts";
import type { ReviewedFile } from "./reviewed-file.ts";

/** A file of the roadmap that is explained. */
export interface Explained {
  readonly file: ReviewedFile;
  readonly reading: Reading;
}

/** Longer lists of values or places are cut; the first say how the file is read. */
const mostRows = 30;

/** What is explained, and how that is written: one file, or the files of a folder that are one roadmap. */
export class Page {
  private readonly places = new Map<Explained, PositionAt>();
  constructor(
    readonly style: PageStyle,
    readonly files: readonly Explained[],
    readonly isFolder: boolean,
  ) {}

  /** `12`, or `features/undo.yaml:12` where there are several files. */
  place(explained: Explained, { start }: Span): string {
    let at = this.places.get(explained);
    if (!at) {
      at = positions(explained.file.text);
      this.places.set(explained, at);
    }
    const { line } = at(start);
    return this.isFolder ? this.style.name(`${explained.file.path}:${line}`) : String(line);
  }

  /** What the column of places is called. */
  get first(): string {
    return this.isFolder ? "First in" : "First on line";
  }

  /** What is counted. */
  get counts(): string {
    return this.isFolder ? "Files" : "Features";
  }

  table(head: readonly string[], rows: readonly (readonly string[])[], numbers?: readonly number[]): string {
    const left = rows.length - mostRows;
    const shown = left > 0 ? [...rows.slice(0, mostRows), [`${left} more`]] : rows;
    return this.style.table(head, shown, numbers);
  }

  list(items: readonly string[], most = mostRows): string {
    const left = items.length - most;
    return this.style.list(left > 1 ? [...items.slice(0, most), `${left} more`] : items);
  }

  /** Names with how many there are of each: `owner` (2), `votes` (1). */
  counted(names: readonly { readonly key: string; readonly entries: number }[]): string {
    const left = names.length - mostRows;
    const shown = names.slice(0, mostRows).map(({ key, entries }) => `${this.style.name(key)} (${entries})`);
    return [...shown, ...(left > 0 ? [`${left} more`] : [])].join(", ");
  }

  heading = (text: string): string => this.style.heading(text, 2);
}

/** The keys that lead to a text of a feature, as written with dots between; where it has none, what it is a part of. */
export function sourceOf(feature: JudgedFeature, { span }: Pick<Text, "span">): { key: string } | { part: string } {
  const field = feature.fields.find(one => one.span.start <= span.start && span.end <= one.span.end);
  if (field) return { key: field.path };
  return { part: feature.title.span.start === span.start ? "the title" : isIn(feature.title, span) };
}

const isIn = (title: Text, span: Span): string =>
  title.span.start <= span.start && span.end <= title.span.end ? "the title" : "a comment";
