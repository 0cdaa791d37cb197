import { realpath } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { type FileCommit, type FolderCommit, type Git, GitError } from "../history/git.ts";
import { decode } from "../roadmap/decode.ts";
import { type Asking, ask, contents } from "./process.ts";

/** A file that a commit has, and that is there no longer under this name. */
export interface Gone {
  readonly path: string;
  /** Its content in the commit. */
  readonly blob: string;
  /** Its name now, where it has one. */
  readonly now?: string;
}

/** The repository that a folder is in, asked through the command `git`. Paths count from its top. */
export class Repository implements Git {
  private constructor(
    /** Absolute. */
    private readonly top: string,
    private readonly asking: Asking,
  ) {}

  /** @param folder absolute. Rejects with a `GitError` where it is in no repository. */
  static async of(folder: string, asking: Asking = {}): Promise<Repository> {
    const top = await ask(folder, ["rev-parse", "--show-toplevel"], asking);
    return new Repository(top.replace(/\r?\n$/, ""), asking);
  }

  /** The repository that a file is in, and its path there. Rejects with a `GitError` where it is in none. */
  static async holding(file: string, asking: Asking = {}): Promise<{ repository: Repository; path: string }> {
    // git speaks of the file itself, and not of the links that lead to it.
    const place = await realpath(file).catch(() => {
      throw new GitError("it is not on the disk. Save it first.");
    });
    const repository = await Repository.of(dirname(place), asking);
    return { repository, path: repository.pathOf(place) };
  }

  /** @param file absolute, without symbolic links. */
  pathOf(file: string): string {
    return relative(this.top, file).replaceAll("\\", "/");
  }

  /** The absolute path of a file. */
  placeOf(path: string): string {
    return join(this.top, path);
  }

  /** Whether it was cloned without its earlier commits, so that its first one changes every file. */
  async isShallow(): Promise<boolean> {
    return (await this.ask(["rev-parse", "--is-shallow-repository"])).trim() === "true";
  }

  /**
   * The commit that a change since a ref is measured against: where the current branch left it, so that what happened there
   * in the meantime is no part of the change.
   */
  async base(ref: string): Promise<string> {
    const resolved = ref.startsWith("-")
      ? Promise.reject()
      : this.ask(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
    const commit = (await resolved.catch(() => "")).trim();
    if (commit === "") {
      throw new GitError(`"${ref}" is no branch, tag or commit here. Check its name, or fetch it first.`);
    }
    // Where there is no common commit, as in a shallow clone, the ref itself is all there is to compare with.
    const fork = await this.ask(["merge-base", commit, "HEAD"]).catch(() => "");
    return fork.trim() || commit;
  }

  /** The contents that a commit has of files, by path; those that it does not have are left out. */
  async blobs(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    // The arguments of a process have a limit.
    for (let first = 0; first < paths.length; first += 200) {
      const some = paths.slice(first, first + 200);
      const out = await this.ask(["ls-tree", "-z", "--full-tree", commit, "--", ...some]);
      for (const [, blob, path] of out.matchAll(/100\d+ blob ([\da-f]+)\t([^\0]+)\0/g)) found.set(path!, blob!);
    }
    return found;
  }

  /** Files of a commit that were taken away since, or have another name. */
  async gone(commit: string): Promise<readonly Gone[]> {
    const out = await this.ask(["diff", ...raw, "--diff-filter=DR", commit, "--"]);
    return [...changes(out.split("\0"))].map(({ from, path, before, status }) =>
      status === "R" ? { path: from, blob: before, now: path } : { path, blob: before },
    );
  }

  async log(path: string): Promise<readonly FileCommit[]> {
    const commits = await this.commits(path, "--follow");
    return commits.flatMap(({ commit, date, changes: [change] }) =>
      change ? { commit, date, ...(change.status !== "D" && { blob: change.after }) } : [],
    );
  }

  async logBelow(folder: string): Promise<readonly FolderCommit[]> {
    const commits = await this.commits(folder === "" ? "." : folder, "--no-renames");
    return commits.map(({ commit, date, changes }) => {
      const files = changes.map(({ path, status, after }) => [path, status === "D" ? undefined : after] as const);
      return { commit, date, files: new Map(files) };
    });
  }

  async *texts(blobs: readonly string[]): AsyncGenerator<string> {
    for await (const bytes of contents(this.top, blobs, this.asking)) yield decode(bytes);
  }

  /** Newest first. */
  private async commits(path: string, names: "--follow" | "--no-renames") {
    // The first parents are one line of states, each of which followed the one before it.
    const line = ["--first-parent", "--diff-merges=first-parent"];
    const words = ["log", ...line, ...raw, names, `--format=${mark}%H %cI`, "HEAD", "--", path];
    const out = await this.ask(words).catch((error: GitError) => {
      // A repository without a commit has no HEAD.
      if (error.message.includes("HEAD")) return "";
      throw error;
    });
    const parts = out.split(mark).slice(1);
    return parts.map(part => {
      const [head = "", ...rest] = part.split("\0");
      const [commit = "", date = ""] = head.split(" ");
      return { commit, date, changes: [...changes(rest)] };
    });
  }

  private ask(words: readonly string[]): Promise<string> {
    return ask(this.top, words, this.asking);
  }
}

const raw = ["--raw", "-z", "--no-abbrev", "--find-renames", "--no-ext-diff", "--no-textconv"];
/** Stands in no path. */
const mark = "//";

interface Change {
  readonly status: string;
  readonly before: string;
  readonly after: string;
  /** The name before; the same as `path` where that did not change. */
  readonly from: string;
  readonly path: string;
}

/** Reads what `--raw -z` gives: `:100644 100644 <id> <id> R100`, the path, and of a rename the new one. */
function* changes(pieces: readonly string[]): Generator<Change> {
  for (let at = 0; at < pieces.length; ) {
    const [, before, after, status] = /^\n?:\d+ \d+ ([\da-f]+) ([\da-f]+) ([A-Z])\d*$/.exec(pieces[at++]!) ?? [];
    if (!before || !after || !status) continue;
    const from = pieces[at++]!;
    yield { status, before, after, from, path: "RC".includes(status) ? pieces[at++]! : from };
  }
}
