import * as vscode from "vscode";
import type { Fix } from "../findings/finding.ts";
import type { Draft } from "../fixes/draft.ts";
import type { ranges } from "./ranges.ts";

/** A fix as one step of the editor's undo. */
export function editOf({ edits }: Fix, uri: vscode.Uri, range: ReturnType<typeof ranges>): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) edit.replace(uri, range(span), text);
  return edit;
}

/** A draft with its blanks, between which the editor goes by Tab. */
export function snippetOf({ span, pieces }: Draft, document: vscode.TextDocument): vscode.WorkspaceEdit {
  // From the start of its line, where no indentation stands before it that the editor would repeat in each line.
  const first = document.positionAt(span.start).with({ character: 0 });
  const snippet = new vscode.SnippetString();
  snippet.appendText(document.getText(new vscode.Range(first, document.positionAt(span.start))));
  for (const piece of pieces) {
    if (typeof piece === "string") snippet.appendText(piece);
    else if (piece.others?.length) snippet.appendChoice([piece.shown, ...piece.others]);
    else snippet.appendPlaceholder(piece.shown);
  }
  const replacement = vscode.SnippetTextEdit.replace(new vscode.Range(first, document.positionAt(span.end)), snippet);
  // The indentation is the entry's, whatever the editor would make of it.
  replacement.keepWhitespace = true;
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, [replacement]);
  return edit;
}
