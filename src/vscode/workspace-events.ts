import * as vscode from "vscode";
import { configFileName } from "../config/config.ts";
import { yamlFiles } from "./candidates.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";

/** Tells the reviews of everything that can change them: typing, files, folders and settings. */
export function followWorkspace(reviews: WorkspaceReviews): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher(yamlFiles);
  const configFiles = vscode.workspace.createFileSystemWatcher(`**/${configFileName}`);
  const severitiesChanged = () => reviews.severitiesChanged();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(({ uri }) => isYaml(uri) && reviews.request(uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => isYaml(uri) && reviews.closed(uri)),
    vscode.workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
      if (contentChanges.length === 0 || !isYaml(uri)) return;
      if (uri.path.endsWith(`/${configFileName}`)) reviews.severitiesChanged(200);
      else reviews.typed(uri);
    }),
    files,
    files.onDidCreate(uri => reviews.written(uri)),
    files.onDidChange(uri => reviews.written(uri)),
    files.onDidDelete(uri => reviews.gone(uri)),
    configFiles,
    configFiles.onDidCreate(severitiesChanged),
    configFiles.onDidChange(severitiesChanged),
    configFiles.onDidDelete(severitiesChanged),
    vscode.workspace.onDidChangeWorkspaceFolders(() => reviews.namesChanged()),
    vscode.workspace.onDidChangeConfiguration(change => {
      const names = ["featureScope.include", "featureScope.exclude"];
      if (names.some(name => change.affectsConfiguration(name))) void reviews.namesChanged();
      else if (change.affectsConfiguration("featureScope.rules")) severitiesChanged();
    }),
  );
}

/** By name, since a change of language closes a document and opens it again. */
function isYaml(uri: vscode.Uri): boolean {
  return uri.scheme === "untitled" || /\.ya?ml$/i.test(uri.path);
}
