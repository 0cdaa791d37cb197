import * as vscode from "vscode";
import type { DeletedFiles } from "./deleted-files.ts";

/** Real roadmaps stay below half a megabyte; what is far beyond is data, and reading it would hold up the editor. */
const mostBytes = 10_000_000;

/** The open document of a file, unsaved text included. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(document => !document.isClosed && document.uri.toString() === key);
}

/**
 * The text a person sees when they open the file: an open document's, else the file's, decoded as the editor does.
 * Undefined when there is no such file. Rejects, with a sentence for people, when it cannot be read.
 * @param deleted of whose afterimages the file counts, which may be there again.
 */
export async function currentText(uri: vscode.Uri, deleted?: DeletedFiles): Promise<string | undefined> {
  const shown = () => {
    const document = openDocument(uri);
    return document && !deleted?.isAfterimage(document) ? document.getText() : undefined;
  };
  const text = shown();
  if (text !== undefined) return text;
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) return undefined;
    if (size > mostBytes) throw new Error(`It is larger than ${mostBytes / 1_000_000} MB.`);
    const read = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
    return shown() ?? read;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return undefined;
    throw error;
  }
}
