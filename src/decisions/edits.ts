import { type Draft, joined } from "../fixes/draft.ts";
import type { Edit } from "../roadmap/edit.ts";

/** Drafts that have no blanks, as edits in the order of the text; those that touch become one. */
export function editsOf(text: string, drafts: readonly Draft[]): Edit[] {
  const sorted = drafts.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const groups: Draft[][] = [];
  for (const draft of sorted) {
    const last = groups.at(-1);
    if (last?.some(({ span }) => span.end >= draft.span.start)) last.push(draft);
    else groups.push([draft]);
  }
  return groups.map(group => {
    const { span, pieces } = joined(text, group);
    return { span, text: pieces.map(piece => (typeof piece === "string" ? piece : piece.shown)).join("") };
  });
}

/** The text with edits that do not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((left, { span, text }) => left.slice(0, span.start) + text + left.slice(span.end), text);
}
