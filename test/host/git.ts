import { execFileSync } from "node:child_process";
import * as vscode from "vscode";
import { at } from "./workspace.ts";

interface GitApi {
  readonly state: string;
  readonly onDidChangeState: vscode.Event<unknown>;
  openRepository(root: vscode.Uri): Promise<GitRepository>;
}

export interface GitRepository {
  readonly state: { readonly HEAD?: { readonly commit?: string } };
  /** Looks at the repository again. */
  status(): Promise<void>;
}

/** Runs git in the folder `one`, on a day. */
export function git(words: readonly string[], day = "2026-01-01"): void {
  const options = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgSign=false"];
  const env = { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
  execFileSync("git", [...options, ...words], { cwd: at("one").fsPath, stdio: "ignore", env });
}

/** Makes a repository of the folder `one`, with all its files in the first commit. */
export function makeRepository(day?: string): void {
  git(["init", "--quiet"]);
  git(["add", "--all"]);
  git(["commit", "--quiet", "--message", "A roadmap"], day);
}

/** Switches the editor's own extension for git on, and lets it follow the repository. */
export async function followRepository(): Promise<GitRepository> {
  const extension = await vscode.extensions.getExtension("vscode.git")!.activate();
  // Once it is enabled it stays so, but looks at no repository while the setting says otherwise.
  const enabled = extension.enabled || new Promise(done => extension.onDidChangeEnablement(done));
  await switchGit(true);
  await enabled;
  const api: GitApi = extension.getAPI(1);
  if (api.state !== "initialized") await new Promise(done => api.onDidChangeState(done));
  return api.openRepository(at("one"));
}

export async function removeRepository(): Promise<void> {
  await switchGit(false);
  await vscode.workspace.fs.delete(at("one/.git"), { recursive: true });
}

const switchGit = (on: boolean) =>
  vscode.workspace.getConfiguration("git").update("enabled", on, vscode.ConfigurationTarget.Global);
