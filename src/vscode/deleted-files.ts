import * as vscode from "vscode";

/** Files that are gone from the disk while the editor still shows them. */
export class DeletedFiles {
  private readonly keys = new Set<string>();

  /** `uri` may be a folder, with which all that is in it goes. */
  add(uri: vscode.Uri): void {
    for (const document of vscode.workspace.textDocuments) {
      if (isAtOrBelow(document.uri, uri)) this.keys.add(document.uri.toString());
    }
  }

  /** It is there again, or shown no more. */
  delete(uri: vscode.Uri): void {
    this.keys.delete(uri.toString());
  }

  /** Unsaved text is kept in sight; an untouched editor of a deleted file is a mere afterimage. */
  isAfterimage({ uri, isDirty }: vscode.TextDocument): boolean {
    return !isDirty && this.keys.has(uri.toString());
  }
}

export function isAtOrBelow(uri: vscode.Uri, folder: vscode.Uri): boolean {
  return uri.toString() === folder.toString() || uri.toString().startsWith(`${folder}/`);
}
