import * as vscode from "vscode";
import { configFileName } from "../../config/file-name.ts";
import type { FolderFile } from "../../config/folder.ts";
import type { PlaceInSettings } from "../../reports/settings-snippet.ts";
import { core } from "../core.ts";
import { tell } from "../message.ts";
import { currentText } from "../text.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";

/** Writes the layout that was inferred for a roadmap into the project's settings, and leaves them open and unsaved. */
export async function writeLayout(reviews: WorkspaceReviews, file: vscode.Uri): Promise<void> {
  const known = reviews.get(file);
  if (!known || known.review.features.length === 0)
    return tell("This file is not read as a roadmap, so there is no layout to write.");
  const options = await reviews.readOptions(file);
  const { text, review } = known;
  const reading = core.readingOf(text, options);
  const { layout } = core.inferredLayout({ text, options, reading, features: review.features });
  const { settings, place } = await placeInSettings(file, options);
  const lines = core.settingsSnippet(place, layout, options.one !== undefined);
  const written = (await currentText(settings)) ?? "";
  if (/^roadmaps:/m.test(written)) {
    await vscode.env.clipboard.writeText(lines);
    await vscode.window.showTextDocument(settings);
    return tell(
      `${place.settings} has a "roadmaps:" already. The entry with the inferred layout is on the clipboard, to be added to its end.`,
    );
  }
  const edit = new vscode.WorkspaceEdit();
  if (written === "") edit.createFile(settings, { ignoreIfExists: true });
  const document = written === "" ? undefined : await vscode.workspace.openTextDocument(settings);
  const end = document ? document.lineAt(document.lineCount - 1).range.end : new vscode.Position(0, 0);
  edit.insert(settings, end, `${written === "" || written.endsWith("\n") ? "" : "\n"}${lines}`);
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(`${place.settings} could not be changed. Is the folder read-only?`);
    return;
  }
  const editor = await vscode.window.showTextDocument(settings, { preview: false });
  editor.revealRange(new vscode.Range(end, end));
}

/** The nearest settings above a file within its workspace folder, or where they would be made, and its place in them. */
export async function placeInSettings(
  file: vscode.Uri,
  { one }: { readonly one?: FolderFile },
): Promise<{ readonly settings: vscode.Uri; readonly place: PlaceInSettings }> {
  const { settings, exists } = await settingsFor(file);
  const folder = vscode.Uri.joinPath(settings, "..").path.replace(/\/?$/, "/");
  const path = one?.pattern ?? file.path.slice(folder.length);
  return { settings, place: { settings: vscode.workspace.asRelativePath(settings), exists, path } };
}

async function settingsFor(file: vscode.Uri): Promise<{ readonly settings: vscode.Uri; readonly exists: boolean }> {
  const top = vscode.workspace.getWorkspaceFolder(file)?.uri ?? vscode.Uri.joinPath(file, "..");
  for (let folder = vscode.Uri.joinPath(file, ".."); ; folder = vscode.Uri.joinPath(folder, "..")) {
    const settings = vscode.Uri.joinPath(folder, configFileName);
    if ((await currentText(settings)) !== undefined) return { settings, exists: true };
    if (folder.path.length <= top.path.length)
      return { settings: vscode.Uri.joinPath(top, configFileName), exists: false };
  }
}
