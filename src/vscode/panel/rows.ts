import type { Review } from "../../findings/review.ts";
import type { RowPlace } from "../../panel/protocol.ts";
import type { Span } from "../../roadmap/feature.ts";
import { core } from "../core.ts";
import type { FileReview, Reviews } from "../reviews.ts";

const known = new WeakMap<Review, readonly string[]>();

/** Keys of a review's rows, in the order of its features; asked for at each move of the cursor. */
function keysOf(review: Review): readonly string[] {
  const keys = known.get(review) ?? core.rowKeys(review.features);
  known.set(review, keys);
  return keys;
}

/** The key of the row whose entry holds this offset, the innermost where entries stand in one another. */
export function rowAt(review: Review, offset: number): string | undefined {
  let found = -1;
  let length = Number.POSITIVE_INFINITY;
  for (const [index, { span }] of review.features.entries()) {
    if (offset < span.start || offset > span.end || span.end - span.start >= length) continue;
    found = index;
    length = span.end - span.start;
  }
  return keysOf(review)[found];
}

export function fileOf(reviews: Reviews, key: string): FileReview | undefined {
  return reviews.files.find(({ uri }) => uri.toString() === key);
}

/** Where the row's title is; undefined when the row is no more. */
export function titleOf(reviews: Reviews, { file, row }: RowPlace): { file: FileReview; span: Span } | undefined {
  const found = fileOf(reviews, file);
  const feature = found?.review.features[keysOf(found.review).indexOf(row)];
  return found && feature && { file: found, span: feature.title.span };
}
