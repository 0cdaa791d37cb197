import type { Span } from "../roadmap/feature.ts";

/** A blank for a person to fill. */
export interface Blank {
  /** What stands in it until then, and what else may. */
  readonly shown: string;
  readonly others?: readonly string[];
  /** What a person may type there, where what is shown would not do: by this the result is tried. */
  readonly example?: string;
}

/** A part of a text to write: as it is, or a blank. */
export type Piece = string | Blank;

/** Pieces in place of a span of a text; an empty span inserts. */
export interface Draft {
  readonly span: Span;
  readonly pieces: readonly Piece[];
  /** Where what was said before is not said any more. */
  readonly replaced: readonly Span[];
}

/** What a fix says, and the drafts that would do it, the best first. */
export interface Offer {
  readonly title: string;
  readonly drafts: Iterable<Draft>;
}

/** The text with the draft in it, its blanks filled by `fill`, which is by examples where nothing else is said. */
export function withDraft(text: string, { span, pieces }: Draft, fill = filledByExample): string {
  const written = pieces.map(piece => (typeof piece === "string" ? piece : fill(piece))).join("");
  return text.slice(0, span.start) + written + text.slice(span.end);
}

const filledByExample = ({ example, shown }: Blank): string => example ?? shown;

/** Drafts of one text as one that spans them all, so that the blanks of all are filled in one go. */
export function joined(text: string, drafts: readonly Draft[]): Draft {
  const sorted = drafts.toSorted((a, b) => a.span.start - b.span.start);
  const start = sorted[0]!.span.start;
  const pieces: Piece[] = [];
  let end = start;
  for (const draft of sorted) {
    if (draft.span.start > end) pieces.push(text.slice(end, draft.span.start));
    pieces.push(...draft.pieces);
    end = draft.span.end;
  }
  return { span: { start, end }, pieces, replaced: sorted.flatMap(({ replaced }) => replaced) };
}

export const insertion = (at: number, ...pieces: Piece[]): Draft => ({
  span: { start: at, end: at },
  pieces,
  replaced: [],
});

export const replacement = (span: Span, ...pieces: Piece[]): Draft => ({ span, pieces, replaced: [span] });
