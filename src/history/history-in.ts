import type { ReviewOptions } from "../review.ts";
import { Chronicle, type History } from "./chronicle.ts";
import type { Git } from "./git.ts";

/**
 * The history of one file, read from its repository.
 * @param on is told how many of all versions are read.
 */
export async function historyIn(
  git: Git,
  path: string,
  options: ReviewOptions = {},
  on: (read: number, all: number) => void = () => {},
): Promise<History> {
  const commits = (await git.log(path)).toReversed();
  const chronicle = new Chronicle(options);
  const texts = git.texts(commits.flatMap(({ blob }) => blob ?? []))[Symbol.asyncIterator]();
  try {
    for (const [index, { commit, date, blob }] of commits.entries()) {
      on(index, commits.length);
      const text = blob === undefined ? undefined : await texts.next();
      chronicle.add({ commit, date, ...(text && !text.done && { text: text.value }) });
    }
  } finally {
    await texts.return?.();
  }
  return chronicle.history;
}
