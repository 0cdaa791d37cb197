import { dirname, join, relative, resolve } from "node:path";
import type { LookedAt } from "../config/unmatched.ts";
import { unreadable } from "../exports/unreadable.ts";
import { readAndJudge } from "../review.ts";
import { decode } from "../roadmap/decode.ts";
import type { ReviewCommand } from "./commands.ts";
import { findCandidates, isFolder, readText } from "./files.ts";
import { type Project, ProjectSettings } from "./project-settings.ts";
import type { JudgedFile } from "./review-roadmaps.ts";
import type { World } from "./world.ts";

const standardInput = "<stdin>";

/** What was read, and under which settings. */
export interface ReadRoadmaps {
  readonly files: readonly JudgedFile[];
  readonly settings: ProjectSettings;
}

/**
 * Reads and judges the files that a command names, and the roadmaps in the folders it names.
 * @param tell is handed what could not be read or used, as a sentence that begins with the place.
 */
export async function readRoadmaps(
  { paths, severities: wanted = {} }: Pick<ReviewCommand, "paths"> & Partial<Pick<ReviewCommand, "severities">>,
  world: World,
  tell: (message: string) => void,
): Promise<ReadRoadmaps> {
  const tellUnreadable = (path: string, error: unknown) => tell(`${path}: ${unreadable(error)}`);
  const settings = new ProjectSettings(world.cwd, tell);
  const files: JudgedFile[] = [];
  const looks = new Map<Project | undefined, LookedAt[]>();
  const { found, searched } = await expand(paths, world.cwd, settings, tell, tellUnreadable);
  for (const path of found) {
    try {
      const isInput = path === "-";
      const name = isInput ? standardInput : path;
      const place = resolve(world.cwd, name);
      const text = isInput ? decode(await world.readStandardInput()) : await readText(place);
      if (isInput && text === "") {
        // The program before it in a pipe has failed, more often than not.
        tell("nothing came on standard input. Pipe the text of a roadmap into it.");
        continue;
      }
      const project = await settings.in(dirname(place));
      const wish = project?.wish(place) ?? { entries: [] };
      const { severities = {}, policy } = project?.config ?? {};
      const given = { severities: { ...severities, ...wanted }, ...(policy && { policy }), today: world.today };
      const options = { ...(!isInput && { name }), ...given, ...wish };
      const judged = readAndJudge(text, options);
      const partOf = project && wish.one && { partOf: join(relative(world.cwd, project.folder), wish.one.pattern) };
      files.push({ path: name, text, judged, options, project, ...partOf });
      const { recognised, layoutMisses = recognised ? [] : undefined } = judged.roadmap;
      if (!looks.has(project)) looks.set(project, []);
      looks.get(project)!.push({ path: project?.pathOf(place) ?? path, wish, layoutMisses });
    } catch (error) {
      tellUnreadable(path, error);
    }
  }
  settings.tellUnmatched(searched, project => looks.get(project) ?? []);
  return { files, settings };
}

/** Folders become the roadmaps in them; each file comes once, in the order it was named. `searched` holds absolute paths. */
async function expand(
  paths: readonly string[],
  cwd: string,
  settings: ProjectSettings,
  tell: (message: string) => void,
  tellUnreadable: (path: string, error: unknown) => void,
): Promise<{ readonly found: readonly string[]; readonly searched: readonly string[] }> {
  const byFile = new Map<string, string>();
  const searched: string[] = [];
  for (const path of paths) {
    if (path === "-" || !(await isFolder(resolve(cwd, path)))) {
      byFile.set(path === "-" ? path : resolve(cwd, path), path);
      continue;
    }
    searched.push(resolve(cwd, path));
    const found = await findCandidates(path, cwd, settings, tellUnreadable);
    if (found.length === 0) {
      const where = path === "." ? "this folder" : path;
      tell(`no file in ${where} has a name that roadmaps have, such as roadmap.yaml. Name the file to review.`);
    }
    for (const file of found) if (!byFile.has(resolve(cwd, file))) byFile.set(resolve(cwd, file), file);
  }
  return { found: [...byFile.values()], searched };
}
