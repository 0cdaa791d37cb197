import * as vscode from "vscode";
import { configFileName } from "../config/file-name.ts";
import { core } from "./core.ts";
import { isYamlFile } from "./yaml-files.ts";

/** The objection that the setting itself can lift. */
export const notIncluded = "The setting featureScope.include does not name it.";

interface Names {
  readonly included: (path: string) => boolean;
  readonly excluded: (path: string) => boolean;
}

/** Which files may be roadmaps, judged by their names and the settings of their workspace folder. */
export class Candidates {
  private readonly byFolder = new Map<string, Names>();

  has(uri: vscode.Uri, declared?: boolean): boolean {
    return this.objection(uri, declared) === undefined;
  }

  /** Why a file is not looked at, as a sentence; undefined when it is. `declared` is what the project says. */
  objection(uri: vscode.Uri, declared?: boolean): string | undefined {
    if (uri.scheme === "untitled") return undefined;
    if (!isOrdinary(uri)) return `It is a view of something else ("${uri.scheme}:"), not a file.`;
    if (!isYamlFile(uri)) return "Its name does not end in .yaml or .yml.";
    if (declared !== undefined) return declared ? undefined : `${configFileName} says that it is no roadmap.`;
    const { included, excluded } = this.namesOf(vscode.workspace.getWorkspaceFolder(uri));
    if (excluded(pathOf(uri))) return "The setting featureScope.exclude names it.";
    return included(pathOf(uri)) ? undefined : notIncluded;
  }

  /** To be called when settings or workspace folders have changed. */
  forget(): void {
    this.byFolder.clear();
  }

  private namesOf(folder: vscode.WorkspaceFolder | undefined): Names {
    const key = folder?.uri.toString() ?? "";
    const known = this.byFolder.get(key);
    if (known) return known;
    const settings = vscode.workspace.getConfiguration("featureScope", folder);
    const names = {
      included: core.globMatcher(textsOf(settings.get("include"))),
      excluded: core.globMatcher(textsOf(settings.get("exclude"))),
    };
    this.byFolder.set(key, names);
    return names;
  }
}

/** What patterns are matched against: the path in the workspace folder, or all of it outside of any. */
export function pathOf(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return uri.path.slice(folder ? folder.uri.path.length : 0).replace(/^\/+/, "");
}

/** Settings hold whatever somebody typed into the file. */
function textsOf(setting: unknown): string[] {
  return Array.isArray(setting) ? setting.filter(entry => typeof entry === "string") : [];
}

/** Whether this is a file people edit, unlike one side of a comparison, an old version or a notebook cell. */
export function isOrdinary({ scheme }: vscode.Uri): boolean {
  return (
    scheme === "file" ||
    scheme === "vscode-remote" ||
    (vscode.workspace.workspaceFolders ?? []).some(folder => folder.uri.scheme === scheme)
  );
}
