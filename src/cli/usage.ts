import { readSources } from "../exports/read-sources.ts";
import { withUse } from "../review.ts";
import type { ReadSource } from "../usage/join.ts";
import { measure, type Usage } from "../usage/measure.ts";
import { sourceProblems } from "../usage/source-problems.ts";
import type { Project, ProjectSettings } from "./project-settings.ts";
import type { JudgedFile } from "./review-roadmaps.ts";

type Features = JudgedFile["judged"]["features"];

/** A project whose settings name exports, and what they say of its files together: a key that one does not claim may be of another. */
interface MeasuredProject {
  readonly project: Project;
  readonly files: readonly JudgedFile[];
  readonly sources: readonly ReadSource[];
  readonly usage: Usage;
  readonly by: (features: Features) => Usage;
}

/** Reads the exports of all projects that these files are of, one after the other. */
export async function* measuredProjects(all: readonly JudgedFile[]): AsyncGenerator<MeasuredProject> {
  for (const project of new Set(all.map(({ project }) => project))) {
    if (!project?.config.usage) continue;
    const files = all.filter(file => file.project === project);
    const sources = await readSources(project.folder, project.config.usage);
    const by = (features: Features) => measure(features, sources, files[0]!.options);
    yield { project, files, sources, usage: by(files.flatMap(({ judged }) => judged.features)), by };
  }
}

/** The files with what the exports of their projects say of their features; in the same order. */
export async function withUsage(all: readonly JudgedFile[], settings: ProjectSettings): Promise<readonly JudgedFile[]> {
  const measured = new Map<JudgedFile, JudgedFile>();
  for await (const { project, files, sources, usage, by } of measuredProjects(all)) {
    settings.tellOf(project, sourceProblems(sources, usage));
    const told = withUse(
      files.map(({ judged }) => judged),
      { measure: () => usage.features },
    );
    const roadmapOf = (file: JudgedFile | undefined) => file?.partOf ?? file;
    const first = roadmapOf(files.find(({ judged }) => judged.roadmap.recognised));
    for (const [index, file] of files.entries()) {
      // What nobody claims is told once.
      const unclaimed = roadmapOf(file) === first ? usage.unclaimed : [];
      const options = {
        ...file.options,
        usage: { unclaimed },
        measure: (some: Features) => by(some).features,
      };
      measured.set(file, { ...file, judged: told[index]!, options });
    }
  }
  return all.map(file => measured.get(file) ?? file);
}
