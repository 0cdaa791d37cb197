import type { ReviewOptions } from "../review.ts";
import { Chronicle, type History, type Moment } from "./chronicle.ts";

/** A commit that changed a file, and where it left the file's content. */
export interface FileCommit extends Moment {
  /** Names the content: the same content has the same id. Absent where the commit took the file away. */
  readonly blob?: string;
}

/** What is asked of a repository. Rejects with a `GitError` where that cannot be told. */
export interface Git {
  /** Commits of the current branch that changed a file, newest first, also while it had another name. */
  log(path: string): Promise<readonly FileCommit[]>;
  /** Texts by their ids, one after the other and in this order. */
  texts(blobs: readonly string[]): AsyncIterable<string>;
}

/** Why a repository cannot be asked, and what to do: one or two sentences for the reader. */
export class GitError extends Error {}

/**
 * The history of one file, read from its repository.
 * @param on is told how many of all versions are read; return false to stop, which gives what was read so far.
 */
export async function historyIn(
  git: Git,
  path: string,
  options: ReviewOptions = {},
  on: (read: number, all: number) => boolean = () => true,
): Promise<History> {
  const commits = (await git.log(path)).toReversed();
  const chronicle = new Chronicle(options);
  const texts = git.texts(commits.flatMap(({ blob }) => blob ?? []))[Symbol.asyncIterator]();
  try {
    for (const [index, { commit, date, blob }] of commits.entries()) {
      if (!on(index, commits.length)) break;
      const text = blob === undefined ? undefined : await texts.next();
      chronicle.add({ commit, date, ...(text && !text.done && { text: text.value }) });
    }
  } finally {
    await texts.return?.();
  }
  return chronicle.history;
}
