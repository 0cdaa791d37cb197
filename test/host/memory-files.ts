import * as vscode from "vscode";

/** A file system that is on no disk, as those of editors in a browser are. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.files.get(path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: file.length };
    if (this.namesIn(path).length === 0) throw vscode.FileSystemError.FileNotFound(path);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    return this.namesIn(path).map(name => {
      const isFile = this.files.has(`${path === "/" ? "" : path}/${name}`);
      return [name, isFile ? vscode.FileType.File : vscode.FileType.Directory];
    });
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.files.set(uri.path, content);
    this.changes.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
    this.changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  /** Empty files that nobody is told of, so that nothing begins to read them. */
  addUnnoticed(uris: readonly vscode.Uri[]): void {
    for (const { path } of uris) this.files.set(path, new Uint8Array());
  }

  removeUnnoticed(uris: readonly vscode.Uri[]): void {
    for (const { path } of uris) this.files.delete(path);
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  createDirectory(): void {}

  private namesIn(path: string): string[] {
    const start = path === "/" ? "/" : `${path}/`;
    const below = [...this.files.keys()].filter(file => file.startsWith(start));
    return [...new Set(below.map(file => file.slice(start.length).split("/")[0]!))];
  }
}
