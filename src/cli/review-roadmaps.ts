import { join, relative } from "node:path";
import { withoutAccepted } from "../baseline/apply.ts";
import type { Entry } from "../baseline/baseline.ts";
import { configFileName } from "../config/file-name.ts";
import type { Finding } from "../findings/finding.ts";
import type { Review } from "../findings/review.ts";
import type { ReviewedFile } from "../reports/reviewed-file.ts";
import { ofRoadmap } from "../reports/wording.ts";
import { type JudgedText, type ReviewOptions, reviewTogether } from "../review.ts";
import type { RoadmapBaseline } from "./baselines.ts";
import type { Project } from "./project-settings.ts";

/** A file whose roadmap is still to be reviewed. */
export interface JudgedFile {
  readonly path: string;
  readonly text: string;
  readonly judged: JudgedText;
  readonly options: ReviewOptions;
  /** The pattern of the files that make one roadmap with it, if it is not one by itself. */
  readonly partOf?: string;
  /** What git tells of its earlier versions, where somebody asked. */
  readonly past?: NonNullable<ReviewOptions["past"]>;
  /** The settings that hold for it. */
  readonly project?: Project | undefined;
}

/** A roadmap that was reviewed as a whole. */
export interface Roadmap {
  /** The files that make it. */
  readonly files: readonly [JudgedFile, ...JudgedFile[]];
  /** In the order of its files; what is accepted is taken out. */
  readonly reviews: readonly Review[];
  readonly baseline: RoadmapBaseline | undefined;
  /** Entries of the baseline that answer for no finding. */
  readonly unused: readonly Entry[];
}

/** Reviews each roadmap as a whole, be it one file or many, in the order of their first files. */
export async function reviewRoadmaps(
  files: readonly JudgedFile[],
  baselineOf: (file: JudgedFile) => Promise<RoadmapBaseline | undefined>,
): Promise<Roadmap[]> {
  const roadmaps = new Map<string | JudgedFile, [JudgedFile, ...JudgedFile[]]>();
  for (const file of files) {
    const key = file.partOf ?? file;
    const others = roadmaps.get(key);
    if (others) others.push(file);
    else roadmaps.set(key, [file]);
  }
  return Promise.all(
    [...roadmaps.values()].map(async files => {
      const baseline = await baselineOf(files[0]);
      // They stand under the same settings.
      const found = reviewTogether(files, files[0].options);
      return { files, baseline, ...withoutAccepted(found, baseline?.entries ?? []) };
    }),
  );
}

/** The reviews as reports take them. @param files all of them, whose order stays. */
export function reviewedFiles(files: readonly JudgedFile[], roadmaps: readonly Roadmap[], cwd: string): ReviewedFile[] {
  const reviews = new Map(
    roadmaps.flatMap(({ files, reviews }) => files.map((file, index) => [file, reviews[index]!])),
  );
  return files.map(file => {
    const { path, text, partOf, project } = file;
    const exportsIn = project?.config.usage && relative(cwd, project.folder).replaceAll("\\", "/");
    return {
      path,
      text,
      review: reviews.get(file)!,
      ...(partOf !== undefined && { partOf }),
      ...(exportsIn !== undefined && { exportsIn }),
    };
  });
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
