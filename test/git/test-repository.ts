import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderWith } from "../cli/run.ts";

/** What a commit does to the files: their new text, or null for one that it takes away. */
export type Commit = Readonly<Record<string, string | null>>;

/**
 * A git repository in a folder of its own, removed when the tests have run. The first commit is of 1 January 2026, each
 * other a day later. The tests need git, as everybody does who works on this project.
 */
export class TestRepository {
  readonly folder: string;
  private day = 0;

  constructor(...commits: readonly Commit[]) {
    this.folder = folderWith({});
    this.git("init", "--quiet", "--initial-branch", "main");
    for (const commit of commits) this.commit(commit);
  }

  write(files: Commit): void {
    for (const [path, text] of Object.entries(files)) {
      const place = join(this.folder, path);
      mkdirSync(dirname(place), { recursive: true });
      if (text === null) rmSync(place);
      else writeFileSync(place, text);
    }
  }

  /** @returns the id of the commit. */
  commit(files: Commit, day = this.day++): string {
    this.write(files);
    this.git("add", "--all");
    const date = new Date(Date.UTC(2026, 0, 1 + day, 12)).toISOString();
    this.git("commit", "--quiet", "--allow-empty", "--message", "A change", { GIT_COMMITTER_DATE: date });
    return this.git("rev-parse", "HEAD").trim();
  }

  git(...words: readonly (string | Readonly<Record<string, string>>)[]): string {
    const env = Object.assign({}, ...words.filter(word => typeof word !== "string"));
    const options = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgSign=false"];
    return execFileSync("git", [...options, ...words.filter(word => typeof word === "string")], {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...process.env, GIT_CONFIG_GLOBAL: "", GIT_CONFIG_NOSYSTEM: "1", ...env },
    });
  }
}
