import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { GitError } from "../history/git.ts";

/** The paths and ids of a hundred thousand commits are some 20 MB. */
const mostOutput = 256 * 1024 * 1024;
const mostMilliseconds = 120_000;

/**
 * Keeps git from running what a repository's own settings name, from asking anybody anything, and from reading a path as a
 * pattern.
 */
const careful = [
  "--no-pager",
  "--literal-pathspecs",
  "--no-optional-locks",
  ...["core.fsmonitor=false", "log.showSignature=false", "diff.relative=false"].flatMap(setting => ["-c", setting]),
];
const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" };

/** How git is asked. */
export interface Asking {
  /** Where its program is; "git" on the PATH unless this is given. */
  readonly program?: string;
  /** Ends what runs; what was asked then rejects with an `AbortError`. */
  readonly signal?: AbortSignal;
}

/** What git answers, in a folder. Rejects with a `GitError`. */
export async function ask(
  folder: string,
  words: readonly string[],
  { program = "git", signal }: Asking,
): Promise<string> {
  const limits = { maxBuffer: mostOutput, timeout: mostMilliseconds, ...(signal && { signal }) };
  try {
    const { stdout } = await promisify(execFile)(program, [...careful, ...words], { cwd: folder, env, ...limits });
    return stdout;
  } catch (error) {
    throw inWords(error as NodeJS.ErrnoException & { readonly stderr?: string; readonly killed?: boolean });
  }
}

/** The contents of objects by their ids, one after the other: one process for all. */
export async function* contents(
  folder: string,
  ids: readonly string[],
  { program = "git", signal }: Asking,
): AsyncGenerator<Uint8Array> {
  if (ids.length === 0) return;
  const limits = { timeout: mostMilliseconds, ...(signal && { signal }) };
  const child = spawn(program, [...careful, "cat-file", "--batch"], { cwd: folder, env, ...limits });
  const failed = new Promise<never>((_, reject) => child.once("error", error => reject(inWords(error))));
  failed.catch(() => {});
  child.stderr.resume();
  // Who stops reading ends the process, and what is still to be asked then goes nowhere.
  child.stdin.on("error", () => {});
  child.stdin.end(ids.map(id => `${id}\n`).join(""));
  const bytes = new Bytes(child.stdout);
  try {
    for (const id of ids) {
      const head = await Promise.race([bytes.line(), failed]);
      const size = /^[\da-f]+ blob (\d+)$/.exec(head)?.[1];
      if (size === undefined)
        throw new GitError(`git has not the content of ${id}. In a partial clone, fetch it first.`);
      yield await bytes.take(Number(size));
      await bytes.take(1);
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    child.kill();
  }
}

/** Hands out a stream in pieces of the sizes that are asked for. */
class Bytes {
  private readonly chunks: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.chunks = stream[Symbol.asyncIterator]();
  }

  async take(size: number): Promise<Buffer> {
    const parts = [this.rest];
    for (let have = this.rest.length; have < size; ) {
      const { value, done } = await this.chunks.next();
      if (done) throw new GitError("git ended before it had answered. Try again.");
      parts.push(value);
      have += value.length;
    }
    const all = parts.length === 1 ? this.rest : Buffer.concat(parts);
    this.rest = all.subarray(size);
    return all.subarray(0, size);
  }

  /** Without its end; empty where nothing comes any more. */
  async line(): Promise<string> {
    for (;;) {
      const end = this.rest.indexOf(10);
      if (end >= 0) return (await this.take(end + 1)).toString("utf8", 0, end);
      const { value, done } = await this.chunks.next();
      if (done) return "";
      this.rest = Buffer.concat([this.rest, value]);
    }
  }
}

function inWords(error: NodeJS.ErrnoException & { readonly stderr?: string; readonly killed?: boolean }): Error {
  if (error.name === "AbortError") return error;
  if (error.code === "ENOENT") return new GitError("git was not found. Install it, or add it to the PATH.");
  if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return new GitError("git had too much to tell.");
  if (error.killed) return new GitError(`git took longer than ${mostMilliseconds / 60_000} minutes.`);
  const said = error.stderr
    ?.trim()
    .split("\n")[0]
    ?.replace(/^(?:fatal|error): /, "");
  if (said?.startsWith("not a git repository")) {
    return new GitError("it is in no git repository, so there is no earlier version of it.");
  }
  return new GitError(said ? `git says: ${said}` : `git failed: ${error.message}`);
}
