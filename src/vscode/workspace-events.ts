import * as vscode from "vscode";
import { NewFolders } from "./new-folders.ts";
import { isSettings } from "./project-settings.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";
import { isYamlFile, watchYamlFiles } from "./yaml-files.ts";

/** Tells the reviews of everything that can change them: typing, files, folders and settings. */
export function followWorkspace(reviews: WorkspaceReviews): vscode.Disposable {
  const { workspace } = vscode;
  const files = watchYamlFiles();
  // Folders go with all that is in them, and of that nothing more is told.
  const paths = workspace.createFileSystemWatcher("**", false, true, false);
  const written = (uri: vscode.Uri) => {
    reviews.written(uri);
    if (isSettings(uri)) void reviews.settingsChanged(uri);
  };
  const newFolders = new NewFolders(written, () => reviews.scan());
  return vscode.Disposable.from(
    workspace.onDidOpenTextDocument(({ uri }) => isYaml(uri) && reviews.request(uri)),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (isYaml(uri)) reviews.closed(uri);
      if (isSettings(uri)) void reviews.settingsChanged(uri);
    }),
    workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
      if (contentChanges.length === 0) return;
      if (isSettings(uri)) void reviews.settingsChanged(uri, 200);
      else if (isYaml(uri)) void reviews.request(uri, reviews.entries.pauseWhileTyping(uri));
    }),
    files,
    files.onDidCreate(written),
    files.onDidChange(written),
    paths,
    newFolders,
    paths.onDidCreate(uri => {
      if (!isYaml(uri)) newFolders.add(uri);
      reviews.exports.touched(uri);
    }),
    paths.onDidDelete(uri => {
      reviews.gone(uri);
      if (isSettings(uri)) void reviews.settingsChanged(uri);
    }),
    workspace.onDidChangeWorkspaceFolders(() => reviews.namesChanged()),
    workspace.onDidChangeConfiguration(change => {
      const names = ["featureScope.include", "featureScope.exclude"];
      if (names.some(name => change.affectsConfiguration(name))) void reviews.namesChanged();
      else if (change.affectsConfiguration("featureScope.rules")) void reviews.settingsChanged();
    }),
  );
}

/** Whether it may be YAML. By name, since a change of language closes a document and opens it again. */
function isYaml(uri: vscode.Uri): boolean {
  return uri.scheme === "untitled" || isYamlFile(uri);
}
