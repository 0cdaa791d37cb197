import { dirname, join, relative, resolve } from "node:path";
import type { LookedAt } from "../config/unmatched.ts";
import { severities } from "../findings/finding.ts";
import { jsonReport } from "../reports/json.ts";
import { markdownReport } from "../reports/markdown.ts";
import type { ReviewedFile } from "../reports/reviewed-file.ts";
import { textReport } from "../reports/text.ts";
import { oneLine } from "../reports/wording.ts";
import { readAndJudge } from "../review.ts";
import type { ReviewCommand } from "./arguments.ts";
import { explanations } from "./explain.ts";
import { decode, findCandidates, isFolder, readText, unreadable } from "./files.ts";
import { type Project, ProjectSettings } from "./project-settings.ts";
import { type JudgedFile, reviewRoadmaps, settingsFiles } from "./review-roadmaps.ts";

/** What the command line needs of the process that runs it. */
export interface World {
  /** Absolute; what paths are relative to. */
  readonly cwd: string;
  /** The day it is: 2026-11-23. */
  readonly today: string;
  /** Whether what is written may hold terminal colours. */
  readonly colour: boolean;
  readStandardInput(): Promise<Uint8Array>;
  write(text: string): Promise<void>;
  /** Writes a line to standard error. */
  tell(message: string): void;
}

const standardInput = "<stdin>";

/** Reviews what the command names and writes the report; resolves to the exit code. */
export async function reviewFiles(command: ReviewCommand, world: World): Promise<0 | 1 | 2> {
  let complete = true;
  const tell = (message: string) => {
    complete = false;
    world.tell(`feature-scope: ${oneLine(message)}`);
  };
  const tellUnreadable = (path: string, error: unknown) => tell(`${path}: ${unreadable(error)}`);
  const settings = new ProjectSettings(world.cwd, tell);

  const judgedFiles: JudgedFile[] = [];
  const looks = new Map<Project | undefined, LookedAt[]>();
  const { found, searched } = await expand(command.paths, world.cwd, settings, tell, tellUnreadable);
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
      const given = { severities, ...(policy && { policy }), today: world.today };
      const options = { ...(!isInput && { name }), ...given, ...wish };
      const judged = readAndJudge(text, options);
      const partOf = project && wish.one && { partOf: join(relative(world.cwd, project.folder), wish.one.pattern) };
      judgedFiles.push({ path: name, text, judged, options, project, ...partOf });
      const { recognised, layoutMisses = recognised ? [] : undefined } = judged.roadmap;
      if (!looks.has(project)) looks.set(project, []);
      looks.get(project)!.push({ path: project?.pathOf(place) ?? path, wish, layoutMisses });
    } catch (error) {
      tellUnreadable(path, error);
    }
  }
  settings.tellUnmatched(searched, project => looks.get(project) ?? []);
  const files = reviewRoadmaps(judgedFiles);
  if (command.explain) {
    const reviewed = files.map((file, index) => ({ file, options: judgedFiles[index]!.options }));
    for await (const text of explanations(reviewed, settings, world.cwd)) world.tell(text);
  }

  if (files.some(({ review }) => review.problems.some(({ modeline }) => modeline))) complete = false;
  const all = [...files, ...settingsFiles(judgedFiles, files, world.cwd)];
  if (files.length > 0 || command.format !== "text") await world.write(report(all, command, world.colour));
  return complete ? (fails(all, command) ? 1 : 0) : 2;
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

function report(files: readonly ReviewedFile[], { format, explain }: ReviewCommand, colour: boolean): string {
  switch (format) {
    case "text":
      return textReport(files, { colour, explained: explain });
    case "json":
      return jsonReport(files);
    case "markdown":
      return markdownReport(files);
  }
}

function fails(files: readonly ReviewedFile[], { failOn }: ReviewCommand): boolean {
  if (failOn === "never") return false;
  const lowest = severities.indexOf(failOn);
  return files.some(file => file.review.findings.some(finding => severities.indexOf(finding.severity) >= lowest));
}
