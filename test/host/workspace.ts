import assert from "node:assert/strict";
import * as vscode from "vscode";

/** The folder `test/host/workspace`, of which the workspace file opens `one`. */
const container = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, "..");

/** @param path from `test/host/workspace`. */
export function at(path: string): vscode.Uri {
  return vscode.Uri.joinPath(container, path);
}

export async function write(path: string, text: string | Uint8Array): Promise<vscode.Uri> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  await vscode.workspace.fs.writeFile(at(path), bytes);
  return at(path);
}

export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(at(path), { recursive: true });
}

/** Opens a file as a person does; the editor's API would keep the document for minutes after its tab is closed. */
export async function open(path: string): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand("vscode.open", at(path));
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document.uri.toString(), at(path).toString());
  return editor!;
}

/** Types `text` in place of `old` in the active editor. */
export async function replace(editor: vscode.TextEditor, old: string, text: string): Promise<void> {
  const start = editor.document.getText().indexOf(old);
  assert.ok(start >= 0, `The document does not hold "${old}".`);
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + old.length));
  assert.ok(await editor.edit(edit => edit.replace(range, text)));
}

/** Closes every editor and throws unsaved text away. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

/** Resolves once everything that happened before has been reviewed. */
export async function settled(): Promise<void> {
  await vscode.commands.executeCommand("featureScope.reviewAll");
}

/** Accepts what a command offers in a list, whenever the list is ready. */
export async function accepting<Result>(command: Thenable<Result>): Promise<Result> {
  let done = false;
  const result = Promise.resolve(command).finally(() => {
    done = true;
  });
  while (!done) await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
  return result;
}
