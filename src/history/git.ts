import type { Moment } from "./chronicle.ts";

/** A commit that changed a file, and where it left the file's content. */
export interface FileCommit extends Moment {
  /** Names the content: the same content has the same id. Absent where the commit took the file away. */
  readonly blob?: string;
}

/** A commit, and what it left of the files that it changed: the content of each, or nothing where it took it away. */
export interface FolderCommit extends Moment {
  readonly files: ReadonlyMap<string, string | undefined>;
}

/** What is asked of a repository. Rejects with a `GitError` where that cannot be told. */
export interface Git {
  /** Commits of the current branch that changed a file, newest first, also while it had another name. */
  log(path: string): Promise<readonly FileCommit[]>;
  /** Commits of the current branch that changed files below a folder, newest first. Under another name it is another file. */
  logBelow(folder: string): Promise<readonly FolderCommit[]>;
  /** Texts by their ids, one after the other and in this order. */
  texts(blobs: readonly string[]): AsyncIterable<string>;
}

/** Why a repository cannot be asked, and what to do: one or two sentences for the reader. */
export class GitError extends Error {}
