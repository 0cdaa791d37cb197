import * as vscode from "vscode";
import { configFileName } from "../../config/file-name.ts";
import { core } from "../core.ts";
import { tell } from "../message.ts";
import { currentText } from "../text.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";

/** Writes the layout that was inferred for a roadmap into the project's settings, and leaves them open and unsaved. */
export async function writeLayout(reviews: WorkspaceReviews, file: vscode.Uri): Promise<void> {
  const known = reviews.get(file);
  if (!known || known.review.features.length === 0)
    return tell("This file is not read as a roadmap, so there is no layout to write.");
  const layout = core.inferredLayout(
    core.readingOf(known.text, await reviews.readOptions(file)),
    known.review.features,
  );
  const settings = await settingsFor(file);
  const path = vscode.workspace.asRelativePath(settings);
  const written = (await currentText(settings)) ?? "";
  const others = reviews.files.some(({ uri }) => uri.toString() !== file.toString());
  const key = others ? "roadmaps" : "layout";
  const lines = others ? forOneFile(core.layoutYaml(layout), relativePath(settings, file)) : core.layoutYaml(layout);
  if (new RegExp(`^${key}:`, "m").test(written)) {
    await vscode.env.clipboard.writeText(lines);
    await vscode.window.showTextDocument(settings);
    return tell(`${path} has a "${key}:" already. The inferred one is on the clipboard, to be merged by hand.`);
  }
  const edit = new vscode.WorkspaceEdit();
  if (written === "") edit.createFile(settings, { ignoreIfExists: true });
  const document = written === "" ? undefined : await vscode.workspace.openTextDocument(settings);
  const end = document ? document.lineAt(document.lineCount - 1).range.end : new vscode.Position(0, 0);
  edit.insert(settings, end, `${written === "" || written.endsWith("\n") ? "" : "\n"}${lines}`);
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(`${path} could not be changed. Is the folder read-only?`);
    return;
  }
  const editor = await vscode.window.showTextDocument(settings, { preview: false });
  editor.revealRange(new vscode.Range(end, end));
}

/** The nearest settings above a file within its workspace folder, or where they would be made. */
async function settingsFor(file: vscode.Uri): Promise<vscode.Uri> {
  const top = vscode.workspace.getWorkspaceFolder(file)?.uri ?? vscode.Uri.joinPath(file, "..");
  for (let folder = vscode.Uri.joinPath(file, ".."); ; folder = vscode.Uri.joinPath(folder, "..")) {
    const settings = vscode.Uri.joinPath(folder, configFileName);
    if ((await currentText(settings)) !== undefined) return settings;
    if (folder.path.length <= top.path.length) return vscode.Uri.joinPath(top, configFileName);
  }
}

const relativePath = (settings: vscode.Uri, file: vscode.Uri): string =>
  file.path.slice(vscode.Uri.joinPath(settings, "..").path.replace(/\/?$/, "/").length);

/** The layout as that of one file among several. */
function forOneFile(layout: string, path: string): string {
  const inside = layout
    .trimEnd()
    .split("\n")
    .map(line => `    ${line}`);
  return `roadmaps:\n  - files: ${JSON.stringify(path)}\n${inside.join("\n")}\n`;
}
