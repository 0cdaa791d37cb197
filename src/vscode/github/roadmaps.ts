import * as vscode from "vscode";
import type { Repository } from "../../github/issue.ts";
import type { JudgedFeature } from "../../justification/level.ts";
import { core } from "../core.ts";
import { gitExtension } from "../git-extension.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";

/** The roadmaps that settings hold for, or would if there were any. */
export interface Project {
  /** Where the settings are or would be. */
  readonly folder: vscode.Uri;
  readonly features: readonly JudgedFeature[];
}

/** The project whose issues are wanted, asked where there are several; undefined for none. */
export async function chosenProject(reviews: WorkspaceReviews): Promise<Project | undefined> {
  const projects = new Map<string, Project>();
  for (const { uri, review } of reviews.files) {
    const { project } = await reviews.readOptions(uri);
    const around = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    const folder = project ? vscode.Uri.joinPath(project.uri, "..") : (around ?? vscode.Uri.joinPath(uri, ".."));
    const features = projects.get(folder.toString())?.features ?? [];
    projects.set(folder.toString(), { folder, features: [...features, ...review.features] });
  }
  const [only, ...others] = projects.values();
  if (!only || others.length === 0) return only;
  const items = [only, ...others].map(project => ({ label: vscode.workspace.asRelativePath(project.folder), project }));
  return (await vscode.window.showQuickPick(items, { placeHolder: "The folder of the roadmap" }))?.project;
}

/** The repository that `#12` is of, by the remote of git that the editor knows; first the one that others come from. */
export async function repositoryOf(folder: vscode.Uri, hosts: readonly string[]): Promise<Repository | undefined> {
  const extension = await gitExtension();
  const remotes = extension?.enabled ? (extension.getAPI(1).getRepository(folder)?.state.remotes ?? []) : [];
  const ranked = ["upstream", "origin"].flatMap(name => remotes.filter(remote => remote.name === name));
  for (const { fetchUrl } of [...ranked, ...remotes]) {
    const repository = core.repositoryIn(fetchUrl ?? "", hosts);
    if (repository) return repository;
  }
  return undefined;
}

/** Asks which repository numbers such as `#12` are of; null for none, undefined when a person thinks better of it. */
export async function askForRepository(
  numbers: readonly number[],
  hosts: readonly string[],
): Promise<Repository | null | undefined> {
  const [first, ...others] = numbers;
  const which = others.length > 0 ? `do #${first} and ${others.length} more` : `does #${first}`;
  const answer = await vscode.window.showInputBox({
    title: `Which repository ${which} belong to?`,
    prompt: "Its name, such as acme/shop, or its address. Without it, bare numbers are left out.",
    ignoreFocusOut: true,
    validateInput: text =>
      text.trim() === "" || core.repositoryIn(text, hosts)
        ? undefined
        : `That is no repository of ${hosts.join(" or ")}. Write it like this: acme/shop.`,
  });
  if (answer === undefined) return undefined;
  return core.repositoryIn(answer, hosts) ?? null;
}
