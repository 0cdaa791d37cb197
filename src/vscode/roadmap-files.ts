import type { FileReview, Reviews } from "./reviews.ts";

/** The files that make one roadmap with a file, itself among them. */
export function roadmapFiles(reviews: Reviews, file: FileReview): readonly FileReview[] {
  const { partOf } = file;
  return partOf ? reviews.files.filter(other => other.partOf?.key === partOf.key) : [file];
}
