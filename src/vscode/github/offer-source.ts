import * as vscode from "vscode";
import { configFileName } from "../../config/file-name.ts";
import { confirmed } from "../confirm-change.ts";
import { core } from "../core.ts";
import { tell } from "../message.ts";
import { ranges } from "../ranges.ts";
import { currentText, openDocument } from "../text.ts";

/** Offers to make a file a source of usage, where the settings of its project do not name it yet. */
export async function offerSource(folder: vscode.Uri, path: string): Promise<void> {
  const uri = vscode.Uri.joinPath(folder, configFileName);
  const name = vscode.workspace.asRelativePath(uri);
  const before = await currentText(uri);
  const edits = core.sourceEdits(before ?? "", path);
  if (!edits) {
    const lines = core.sourceLines(path);
    return tell(`${path} is no source in ${name} yet, and could not be added there. Add it under "usage" by hand.`, {
      "Copy Lines": () => vscode.env.clipboard.writeText(lines),
    });
  }
  const change = {
    uri,
    before,
    after: core.withEdits(before ?? "", edits),
    inShort: `usage: ${path}`,
    question: `Add these numbers to ${name}, so that the review counts them?`,
    title: `${name} with the source`,
    note: before === undefined ? "The file is new." : "The rest of the file stays as it is.",
  };
  if (edits.length === 0 || !(await confirmed(change))) return;
  const isChanged = (await currentText(uri)) !== before;
  const wasDirty = openDocument(uri)?.isDirty ?? false;
  if (isChanged || !(await apply(uri, before, edits))) {
    return tell(`${name} ${isChanged ? "has changed meanwhile" : "could not be changed"}, so nothing was added to it.`);
  }
  // What somebody has not saved is not saved for them.
  if (!wasDirty) await openDocument(uri)?.save();
}

async function apply(
  uri: vscode.Uri,
  before: string | undefined,
  edits: NonNullable<ReturnType<typeof core.sourceEdits>>,
): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  if (before === undefined) edit.createFile(uri, { ignoreIfExists: true });
  else await vscode.workspace.openTextDocument(uri);
  const range = ranges(before ?? "");
  for (const { span, text } of edits) edit.replace(uri, range(span), text);
  return vscode.workspace.applyEdit(edit);
}
