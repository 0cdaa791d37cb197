import { realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { GitError, historyIn } from "../history/git.ts";
import { historyJson, historyText, type NamedHistory } from "../reports/history.ts";
import type { HistoryCommand } from "./commands.ts";
import { Repository } from "./git.ts";
import { readRoadmaps } from "./read-roadmaps.ts";
import { Complaints, type World } from "./world.ts";

/** Tells how the roadmaps that the command names moved from commit to commit; resolves to the exit code. */
export async function tellHistory({ paths, format }: HistoryCommand, world: World): Promise<0 | 2> {
  const complaints = new Complaints(world);
  const { files } = await readRoadmaps({ paths }, world, complaints.tell);
  const histories: NamedHistory[] = [];
  for (const { path, partOf, options, judged } of files) {
    if (!judged.roadmap.recognised) continue;
    if (partOf !== undefined) {
      complaints.tell(`${path}: it is one of many files that make a roadmap, and the history of such is not read.`);
      continue;
    }
    try {
      const place = await realpath(resolve(world.cwd, path));
      const repository = await Repository.of(dirname(place));
      histories.push({ path, history: await historyIn(repository, repository.pathOf(place), options) });
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
