import * as vscode from "vscode";
import { type Config, configFileName, isSeveritySetting, readConfig } from "../config/config.ts";
import { type DeletedFiles, isAtOrBelow } from "./deleted-files.ts";
import { ranges } from "./ranges.ts";
import { currentText, openDocument } from "./text.ts";

export type Severities = Config["severities"];

const none: Severities = {};

/**
 * How loudly rules speak in a file: the nearest `.feature-scope.yaml` in its folder or above it, then the setting
 * `featureScope.rules`. The same object is given until `forget` is called.
 */
export class SeveritySettings implements vscode.Disposable {
  private readonly merged = new Map<string, Promise<Severities>>();
  private readonly files = new Map<string, Promise<Severities>>();
  private generation = 0;
  private readonly problems = vscode.languages.createDiagnosticCollection("feature-scope-settings");

  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly deleted: DeletedFiles,
  ) {}

  for(uri: vscode.Uri): Promise<Severities> {
    if (uri.scheme === "untitled") return Promise.resolve(editorSettings(uri));
    const folder = vscode.Uri.joinPath(uri, "..");
    return remembered(this.merged, folder, async () => ({
      ...editorSettings(uri),
      ...(await this.nearestFile(folder)),
    }));
  }

  /** To be called when settings, workspace folders or a `.feature-scope.yaml` have changed. */
  forget(): void {
    this.generation++;
    this.merged.clear();
    this.files.clear();
  }

  /** What was wrong with a `.feature-scope.yaml` that is gone, or its folder with it, is told no more. */
  gone(uri: vscode.Uri): void {
    for (const [file] of this.problems) if (isAtOrBelow(file, uri)) this.problems.delete(file);
  }

  dispose(): void {
    this.problems.dispose();
  }

  private nearestFile(folder: vscode.Uri): Promise<Severities> {
    return remembered(this.files, folder, async () => {
      const { generation } = this;
      const file = vscode.Uri.joinPath(folder, configFileName);
      try {
        const document = openDocument(file);
        const text = document && this.deleted.isAfterimage(document) ? undefined : await currentText(file);
        const config = text === undefined ? undefined : readConfig(text);
        if (generation === this.generation) this.tell(file, text ?? "", config?.problems ?? []);
        if (config) return config.severities;
      } catch (error) {
        this.log.warn(`${file.path}: its settings are not used, since it could not be read. ${error}`);
        return none;
      }
      const above = vscode.Uri.joinPath(folder, "..");
      // The settings of one repository end where it does: what lies above belongs to somebody else.
      const isTop = above.path === folder.path || (await isFolder(vscode.Uri.joinPath(folder, ".git")));
      return isTop ? none : this.nearestFile(above);
    });
  }

  private tell(file: vscode.Uri, text: string, problems: Config["problems"]): void {
    const range = ranges(text);
    const diagnostics = problems.map(({ message, span }) => {
      const diagnostic = new vscode.Diagnostic(range(span), message, vscode.DiagnosticSeverity.Warning);
      diagnostic.source = "Feature Scope";
      return diagnostic;
    });
    this.problems.set(file, diagnostics);
  }
}

function remembered<Value>(known: Map<string, Promise<Value>>, folder: vscode.Uri, find: () => Promise<Value>) {
  const key = folder.toString();
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

function editorSettings(uri: vscode.Uri): Severities {
  const setting: unknown = vscode.workspace.getConfiguration("featureScope", uri).get("rules");
  if (typeof setting !== "object" || setting === null) return none;
  return Object.fromEntries(Object.entries(setting).filter(([, value]) => isSeveritySetting(value)));
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
