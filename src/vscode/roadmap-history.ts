import * as vscode from "vscode";
import type { Repository } from "../git/repository.ts";
import type { History } from "../history/chronicle.ts";
import type { ReviewOptions } from "../review.ts";
import { core } from "./core.ts";
import { loadGit } from "./git.ts";
import { gitExtension } from "./git-extension.ts";
import type { FileSettings } from "./project-settings.ts";

/** Whether git may be asked about a file: on a desktop, in a workspace that is trusted. */
export function mayAskGit({ scheme }: vscode.Uri): boolean {
  return loadGit !== undefined && scheme === "file" && vscode.workspace.isTrusted;
}

/**
 * The repository that a file is in, and its path there, for files of which `mayAskGit` is true.
 * @param file absolute, in the file system.
 * Rejects where git cannot tell: the message ends a sentence that begins with the file's name.
 */
export async function repositoryHolding(
  file: string,
  signal?: AbortSignal,
): Promise<{ repository: Repository; path: string }> {
  const program = await gitProgram();
  return loadGit!().Repository.holding(file, { ...(program && { program }), ...(signal && { signal }) });
}

/**
 * How a roadmap moved over the commits of its file. Rejects as `repositoryHolding` does, and with an `AbortError` where it
 * was ended.
 * @param options those under which the roadmap is reviewed.
 * @param onProgress is told how many of all versions are read.
 */
export async function fileHistory(
  file: string,
  options: ReviewOptions,
  onProgress: (read: number, all: number) => void,
  signal: AbortSignal,
): Promise<History> {
  const { repository, path } = await repositoryHolding(file, signal);
  return core.historyIn(repository, path, options, onProgress);
}

/**
 * How a roadmap of many files moved over their commits. Rejects as `fileHistory` does.
 * @param file one of them.
 * @param settings those that hold for it, which say what the others are.
 */
export async function folderHistory(file: vscode.Uri, settings: FileSettings, signal: AbortSignal): Promise<History> {
  const { repository, path } = await repositoryHolding(file.fsPath, signal);
  const { project, one } = settings;
  // A link may lead to the repository, but within it paths are the same.
  const top = file.path.slice(0, -path.length);
  const folder = vscode.Uri.joinPath(project!.uri, "..", /^(?:[^*?[{/]*\/)*/.exec(one!.pattern)![0]).path;
  const optionsOf = (path: string): ReviewOptions | undefined => {
    const uri = file.with({ path: top + path });
    const wish = project!.wish(uri);
    return wish?.one?.pattern === one!.pattern ? { ...settings, ...wish, name: uri.path } : undefined;
  };
  return core.historyBelow(repository, folder.slice(top.length).replace(/\/$/, ""), optionsOf, settings);
}

/** The program that the editor uses; undefined where its extension for git is off, or has found none. */
async function gitProgram(): Promise<string | undefined> {
  const extension = await gitExtension();
  try {
    return extension?.enabled ? extension.getAPI(1).git.path : undefined;
  } catch {
    // It says that it is enabled a little before it is.
    return undefined;
  }
}
