import * as vscode from "vscode";
import { type DeletedFiles, isAtOrBelow } from "./deleted-files.ts";
import { currentText } from "./text.ts";

/**
 * Finds, for what lies in a folder, the nearest file of a name: in the folder or above it, up to the top of its repository.
 * What each says is remembered until `forget` is called.
 */
export class NearestFile<Value extends { readonly uri: vscode.Uri }> {
  private readonly byFolder = new Map<string, Promise<Value | undefined>>();
  private readonly read = new Map<string, Value>();
  /** How often all was forgotten. */
  generation = 0;

  /**
   * @param parse makes what is remembered of a text.
   * @param isGone is told of a file that is not there, which may have been.
   */
  constructor(
    private readonly name: string,
    private readonly parse: (uri: vscode.Uri, text: string) => Value,
    private readonly isGone: (uri: vscode.Uri) => void,
    private readonly log: vscode.LogOutputChannel,
    private readonly deleted: DeletedFiles,
  ) {}

  in(folder: vscode.Uri): Promise<Value | undefined> {
    return remembered(this.byFolder, folder, async () => {
      const { generation } = this;
      const uri = vscode.Uri.joinPath(folder, this.name);
      try {
        const text = await currentText(uri, this.deleted);
        if (text !== undefined) {
          const value = this.parse(uri, text);
          if (generation === this.generation) this.read.set(uri.toString(), value);
          return value;
        }
        if (generation === this.generation) this.isGone(uri);
      } catch (error) {
        this.log.warn(`${uri.path} is not used, since it could not be read. ${error}`);
        return undefined;
      }
      const above = vscode.Uri.joinPath(folder, "..");
      // What counts for one repository ends where it does: what lies above belongs to somebody else.
      const isTop = above.path === folder.path || (await isFolder(vscode.Uri.joinPath(folder, ".git")));
      return isTop ? undefined : this.in(above);
    });
  }

  /** All that were read. */
  get all(): readonly Value[] {
    return [...this.read.values()];
  }

  /** To be called when a file of the name, or where they are looked for, has changed. */
  forget(): void {
    this.generation++;
    this.byFolder.clear();
    this.read.clear();
  }

  /** `uri` may be a folder. */
  gone(uri: vscode.Uri): void {
    for (const key of this.read.keys()) if (isAtOrBelow(vscode.Uri.parse(key), uri)) this.read.delete(key);
  }
}

export function remembered<Value>(known: Map<string, Promise<Value>>, uri: vscode.Uri, find: () => Promise<Value>) {
  const key = uri.toString();
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
