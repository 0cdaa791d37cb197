import * as vscode from "vscode";
import { Candidates } from "./candidates.ts";
import { DeletedFiles } from "./deleted-files.ts";
import { openDocument } from "./text.ts";

/** Which files are looked at: those that may be roadmaps by their names or the project's word, and those somebody asked for. */
export class WantedFiles {
  readonly candidates = new Candidates();
  readonly deleted = new DeletedFiles();
  /** Open files that are reviewed whatever their name, since somebody asked for it. */
  private readonly asked = new Set<string>();

  /** Until it is closed. */
  ask(uri: vscode.Uri): void {
    this.asked.add(uri.toString());
  }

  closed(uri: vscode.Uri): void {
    this.asked.delete(uri.toString());
    this.deleted.delete(uri);
  }

  /** `declared` is what the project says of it. */
  has(uri: vscode.Uri, declared: boolean | undefined): boolean {
    const document = openDocument(uri);
    if (!document && !vscode.workspace.getWorkspaceFolder(uri)) return false;
    if (document?.isUntitled) return document.languageId === "yaml";
    return this.asked.has(uri.toString()) || this.candidates.has(uri, declared);
  }
}
