import { resolve } from "node:path";
import { Repository } from "../git/repository.ts";
import { GitError } from "../history/git.ts";
import { historyIn } from "../history/history-in.ts";
import { pastIn } from "../history/past.ts";
import type { JudgedFile } from "./review-roadmaps.ts";
import type { World } from "./world.ts";

/**
 * Adds what git tells of earlier versions, where the policy asks for how long work may stall. What git cannot tell is no
 * failure of the review, and is told.
 */
export async function withPast(files: readonly JudgedFile[], world: World): Promise<readonly JudgedFile[]> {
  const told = new Set<string>();
  const tell = ({ path, partOf = path }: JudgedFile, reason: string) => {
    const message = `feature-scope: ${partOf}: what is stalled is not known: ${reason}`;
    if (!told.has(message)) world.tell(message);
    told.add(message);
  };
  const known: JudgedFile[] = [];
  for (const file of files) {
    const past = isAskedFor(file) ? await pastOf(file, world.cwd, reason => tell(file, reason)) : undefined;
    known.push(past ? { ...file, past } : file);
  }
  return known;
}

const isAskedFor = ({ options: { policy, severities }, judged }: JudgedFile): boolean =>
  policy?.stalledDays !== undefined &&
  severities?.stalled !== "off" &&
  judged.features.some(({ status }) => status === "in-progress");

async function pastOf(
  { path, options }: JudgedFile,
  cwd: string,
  tell: (reason: string) => void,
): Promise<JudgedFile["past"]> {
  try {
    const { repository, path: inside } = await Repository.holding(resolve(cwd, path));
    const history = await historyIn(repository, inside, options);
    if (await repository.isShallow()) tell("this clone has only the latest commits. Fetch all of them to know it.");
    return pastIn(history);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    tell(error.message);
    return undefined;
  }
}
