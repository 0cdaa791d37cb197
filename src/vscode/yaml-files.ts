import * as vscode from "vscode";

const pattern = "**/*.{yaml,yml,YAML,YML}";
/** What lies there is never wanted and can be very much; the settings' own patterns are matched by `Candidates`. */
const unwanted = ["node_modules", ".git"];

/** File systems that the editor can search; of another it would wait for a search that never comes. */
const searchable = ["file", "vscode-remote", "vscode-vfs"];
const mostFolders = 2000;

export function watchYamlFiles(): vscode.FileSystemWatcher {
  return vscode.workspace.createFileSystemWatcher(pattern, false, false, true);
}

export function isYamlFile(uri: vscode.Uri): boolean {
  return /\.ya?ml$/i.test(uri.path);
}

/** The YAML files in a folder and below it; those of a part that cannot be read are missing. */
export async function yamlFilesIn(folder: vscode.Uri, token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  if (!searchable.includes(folder.scheme)) return filesBelow(folder, isYamlFile, token);
  const relative = new vscode.RelativePattern(folder, pattern);
  return vscode.workspace.findFiles(relative, `**/{${unwanted.join()}}/**`, undefined, token);
}

/** The files in a folder and below it, found folder by folder. */
export async function filesBelow(
  start: vscode.Uri,
  isWanted: (file: vscode.Uri) => boolean,
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const folders = [start];
  // Grows while it is read.
  for (const folder of folders) {
    if (token?.isCancellationRequested) break;
    for (const [name, type] of await namesIn(folder)) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory) {
        if (!unwanted.includes(name) && folders.length < mostFolders) folders.push(uri);
      } else if (isWanted(uri)) files.push(uri);
    }
  }
  return files;
}

async function namesIn(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
