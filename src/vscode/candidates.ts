import * as vscode from "vscode";
import { globMatcher } from "../config/glob.ts";

/** Finds what VS Code's search should list; names are then matched without regard to letter case. */
export const yamlFiles = "**/*.{yaml,yml,YAML,YML}";

interface Names {
  readonly included: (path: string) => boolean;
  readonly excluded: (path: string) => boolean;
}

/** Which files may be roadmaps, judged by their names and the settings of their workspace folder. */
export class Candidates {
  private readonly byFolder = new Map<string, Names>();

  has(uri: vscode.Uri): boolean {
    return this.objection(uri) === undefined;
  }

  /** Why a file is not looked at, as a sentence; undefined when it is. */
  objection(uri: vscode.Uri): string | undefined {
    if (uri.scheme === "untitled") return undefined;
    if (!isOrdinary(uri)) return `It is a view of something else ("${uri.scheme}:"), not a file.`;
    if (!/\.ya?ml$/i.test(uri.path)) return "Its name does not end in .yaml or .yml.";
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const path = folder ? uri.path.slice(folder.uri.path.length) : uri.path;
    const names = this.namesOf(folder);
    if (names.excluded(path)) return "The setting featureScope.exclude names it.";
    if (!names.included(path)) return "The setting featureScope.include does not name it.";
    return undefined;
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
      included: globMatcher(textsOf(settings.get("include"))),
      excluded: globMatcher(textsOf(settings.get("exclude"))),
    };
    this.byFolder.set(key, names);
    return names;
  }
}

/** Settings hold whatever somebody typed into the file. */
function textsOf(setting: unknown): string[] {
  return Array.isArray(setting) ? setting.filter(entry => typeof entry === "string") : [];
}

/** Whether this is a file people edit, unlike one side of a comparison, an old version or a notebook cell. */
function isOrdinary({ scheme }: vscode.Uri): boolean {
  return (
    scheme === "file" ||
    scheme === "vscode-remote" ||
    (vscode.workspace.workspaceFolders ?? []).some(folder => folder.uri.scheme === scheme)
  );
}
