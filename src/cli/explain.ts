import { dirname, join, relative, resolve } from "node:path";
import { configFileName } from "../config/file-name.ts";
import { explanation } from "../reports/explanation.ts";
import { folderExplanation } from "../reports/folder-explanation.ts";
import { plainPage } from "../reports/page-style.ts";
import { type ReviewedFile, roadmapsOf } from "../reports/reviewed-file.ts";
import type { PlaceInSettings } from "../reports/settings-snippet.ts";
import type { ReadOptions } from "../roadmap/read.ts";
import type { ProjectSettings } from "./project-settings.ts";

/** A file that was reviewed, and how. */
export interface ReviewedWith {
  readonly file: ReviewedFile;
  readonly options: ReadOptions;
}

/** How each roadmap and each file that is none is read, as plain text. */
export async function* explanations(
  reviewed: readonly ReviewedWith[],
  settings: ProjectSettings,
  cwd: string,
): AsyncGenerator<string> {
  const known = reviewed.map(one => ({ ...one, path: one.file.path, ...partOf(one.file) }));
  for (const { name, isFolder, files } of roadmapsOf(known)) {
    const toExplain = await Promise.all(
      // What came on standard input has no name.
      files.map(async one => ({ ...one, place: await placeOf(one.options.name ?? "roadmap.yaml", settings, cwd) })),
    );
    const { place } = toExplain[0]!;
    yield isFolder ? folderExplanation(name, toExplain, place, plainPage) : explanation(toExplain[0]!, plainPage);
  }
}

const partOf = ({ partOf }: ReviewedFile) => (partOf === undefined ? {} : { partOf });

/** Where the settings of a file say how it is read, or would. */
async function placeOf(path: string, settings: ProjectSettings, cwd: string): Promise<PlaceInSettings> {
  const file = resolve(cwd, path);
  const project = await settings.in(dirname(file));
  if (project) {
    const pattern = project.wish(file).one?.pattern;
    const place = relative(cwd, join(project.folder, configFileName));
    return { settings: place, exists: true, path: pattern ?? project.pathOf(file) };
  }
  const below = relative(cwd, file);
  const folder = /^\.\.|^[a-z]:/i.test(below) ? dirname(file) : cwd;
  const inFolder = relative(folder, file).replaceAll("\\", "/");
  return { settings: relative(cwd, join(folder, configFileName)), exists: false, path: inFolder };
}
