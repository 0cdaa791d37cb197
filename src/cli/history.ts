import { resolve } from "node:path";
import { Repository } from "../git/repository.ts";
import type { History } from "../history/chronicle.ts";
import { GitError } from "../history/git.ts";
import { historyBelow } from "../history/history-below.ts";
import { historyIn } from "../history/history-in.ts";
import { historyJson, historyText, type NamedHistory } from "../reports/history.ts";
import type { HistoryCommand } from "./commands.ts";
import { partsOf } from "./parts.ts";
import { readRoadmaps } from "./read-roadmaps.ts";
import type { JudgedFile } from "./review-roadmaps.ts";
import { Complaints, type World } from "./world.ts";

/** Tells how the roadmaps that the command names moved from commit to commit; resolves to the exit code. */
export async function tellHistory({ paths, format }: HistoryCommand, world: World): Promise<0 | 2> {
  const complaints = new Complaints(world);
  const { files } = await readRoadmaps({ paths }, world, complaints.tell);
  // Of the many files of one roadmap the first speaks for all.
  const roadmaps = new Map<string, JudgedFile>();
  for (const file of files) {
    const name = file.partOf ?? file.path;
    if (file.judged.roadmap.recognised && !roadmaps.has(name)) roadmaps.set(name, file);
  }
  const histories: NamedHistory[] = [];
  for (const [path, file] of roadmaps) {
    try {
      histories.push({ path, history: await historyOf(file, world.cwd) });
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      complaints.tell(`${path}: ${error.message}`);
    }
  }
  if (histories.length > 0 || format === "json") {
    await world.write(format === "json" ? historyJson(histories) : historyText(histories));
  } else if (complaints.none) await world.write("No roadmap was found.\n");
  return complaints.none ? 0 : 2;
}

async function historyOf(file: JudgedFile, cwd: string): Promise<History> {
  const { repository, path } = await Repository.holding(resolve(cwd, file.path));
  const parts = await partsOf(file, cwd);
  if (!parts) return historyIn(repository, path, file.options);
  const optionsOf = (path: string) => parts.at(repository.placeOf(path))?.options;
  return historyBelow(repository, repository.pathOf(parts.folder), optionsOf, file.options);
}
