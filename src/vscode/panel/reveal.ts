import * as vscode from "vscode";
import type { Span } from "../../roadmap/feature.ts";
import { ranges } from "../ranges.ts";
import type { FileReview } from "../reviews.ts";

let latest = 0;

/** Shows a place of a file in the editor, selected; a later call wins over one that is still opening its file. */
export async function reveal({ uri, text }: FileReview, span: Span, focus: boolean): Promise<void> {
  const call = ++latest;
  let document: vscode.TextDocument;
  try {
    document = await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    void vscode.window.showErrorMessage(`${vscode.workspace.asRelativePath(uri)} could not be opened. ${error}`);
    return;
  }
  if (call !== latest) return;
  // Where it is in sight already it stays, rather than open a second time beside it.
  const shown = vscode.window.visibleTextEditors.find(editor => editor.document === document);
  await vscode.window.showTextDocument(document, {
    selection: ranges(text)(span),
    preserveFocus: !focus,
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
  });
}
