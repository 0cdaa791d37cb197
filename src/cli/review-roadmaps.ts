import type { ReviewedFile } from "../reports/reviewed-file.ts";
import { type JudgedText, type ReviewOptions, reviewTogether } from "../review.ts";

/** A file whose roadmap is still to be reviewed. */
export interface JudgedFile {
  readonly path: string;
  readonly text: string;
  readonly judged: JudgedText;
  readonly options: ReviewOptions;
  /** The pattern of the files that make one roadmap with it, if it is not one by itself. */
  readonly partOf?: string;
}

/** Reviews each roadmap as a whole, be it one file or many; the files keep their order. */
export function reviewRoadmaps(files: readonly JudgedFile[]): ReviewedFile[] {
  const roadmaps = new Map<string | JudgedFile, JudgedFile[]>();
  for (const file of files) {
    const key = file.partOf ?? file;
    const others = roadmaps.get(key);
    if (others) others.push(file);
    else roadmaps.set(key, [file]);
  }
  const reviewed = new Map<JudgedFile, ReviewedFile>();
  for (const roadmap of roadmaps.values()) {
    // They stand under the same settings.
    const reviews = reviewTogether(roadmap, roadmap[0]!.options);
    for (const [index, file] of roadmap.entries()) {
      const { path, text, partOf } = file;
      reviewed.set(file, { path, text, review: reviews[index]!, ...(partOf !== undefined && { partOf }) });
    }
  }
  return files.map(file => reviewed.get(file)!);
}
