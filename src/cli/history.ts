import { resolve } from "node:path";
import { Repository } from "../git/repository.ts";
import { GitError } from "../history/git.ts";
import { historyIn } from "../history/history-in.ts";
import { historyJson, historyText, type NamedHistory } from "../reports/history.ts";
import type { HistoryCommand } from "./commands.ts";
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
      const held = await Repository.holding(resolve(world.cwd, path));
      histories.push({ path, history: await historyIn(held.repository, held.path, options) });
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
