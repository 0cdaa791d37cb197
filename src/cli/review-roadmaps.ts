import { join, relative } from "node:path";
import { configFileName } from "../config/file-name.ts";
import type { Finding } from "../findings/finding.ts";
import type { ReviewedFile } from "../reports/reviewed-file.ts";
import { ofRoadmap } from "../reports/wording.ts";
import { type JudgedText, type ReviewOptions, reviewTogether } from "../review.ts";
import type { Project } from "./project-settings.ts";

/** A file whose roadmap is still to be reviewed. */
export interface JudgedFile {
  readonly path: string;
  readonly text: string;
  readonly judged: JudgedText;
  readonly options: ReviewOptions;
  /** The pattern of the files that make one roadmap with it, if it is not one by itself. */
  readonly partOf?: string;
  /** The settings that hold for it. */
  readonly project?: Project | undefined;
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

/** The settings whose limits these roadmaps go beyond, as files of their own. @param reviewed in the order of `files`. */
export function settingsFiles(
  files: readonly JudgedFile[],
  reviewed: readonly ReviewedFile[],
  cwd: string,
): ReviewedFile[] {
  const findings = new Map<Project, Finding[]>();
  for (const [index, { project, path, partOf }] of files.entries()) {
    if (!project) continue;
    const { inSettings = [] } = reviewed[index]!.review;
    const told = inSettings.map(finding => ({ ...finding, message: ofRoadmap(partOf ?? path, finding.message) }));
    if (told.length > 0) findings.set(project, [...(findings.get(project) ?? []), ...told]);
  }
  return [...findings].map(([{ folder, text }, findings]) => {
    const review = { roadmap: false, features: [], findings, problems: [], account: [] };
    return { path: relative(cwd, join(folder, configFileName)), text, review, settings: true };
  });
}
