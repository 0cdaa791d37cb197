import * as vscode from "vscode";
import { yamlFilesIn } from "./yaml-files.ts";

/** Time for what is copied or unpacked to arrive. */
const quietMilliseconds = 300;
/** From here on, searching everything once is cheaper than asking of each path whether it is a folder. */
const many = 100;

/**
 * Finds the YAML files in folders that appear. The editor tells of a folder that is moved, restored or made by another
 * program, and not, or not surely, of the files in it.
 */
export class NewFolders implements vscode.Disposable {
  private readonly paths = new Map<string, vscode.Uri>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private disposed = false;

  constructor(
    private readonly found: (file: vscode.Uri) => void,
    private readonly searchEverything: () => void,
  ) {}

  /** `uri` is something new, perhaps a folder. */
  add(uri: vscode.Uri): void {
    for (let above = parent(uri.toString()); above; above = parent(above)) {
      if (this.paths.has(above)) return;
    }
    this.paths.set(uri.toString(), uri);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.search(), quietMilliseconds);
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
  }

  private async search(): Promise<void> {
    const uris = [...this.paths.values()];
    this.paths.clear();
    if (uris.length > many) return this.searchEverything();
    for (const uri of uris) {
      try {
        const { type } = await vscode.workspace.fs.stat(uri);
        if (this.disposed || !(type & vscode.FileType.Directory)) continue;
        const files = await yamlFilesIn(uri);
        if (!this.disposed) files.forEach(this.found);
      } catch {
        // It is gone again, which its own event tells.
      }
    }
  }
}

function parent(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf("/")));
}
