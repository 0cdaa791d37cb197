import * as vscode from "vscode";
import type { Baseline, Entry } from "../../baseline/baseline.ts";
import { baselineFileName } from "../../config/file-name.ts";
import { core } from "../core.ts";
import { type DeletedFiles, isAtOrBelow } from "../deleted-files.ts";
import { source } from "../finding-diagnostic.ts";
import { NearestFile } from "../nearest-file.ts";
import type { LookedAtFile } from "../project-settings.ts";
import { ranges } from "../ranges.ts";

/** A `.feature-scope-baseline.yaml`, and what it says. */
export interface BaselineFile extends Baseline {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** What a baseline says of one roadmap. */
export interface RoadmapBaseline {
  readonly file: BaselineFile;
  /** As the baseline calls the roadmap. */
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** The baselines of the workspace, and what is to be said of them. */
export class Baselines implements vscode.Disposable {
  private readonly nearest: NearestFile<BaselineFile>;
  private readonly told = vscode.languages.createDiagnosticCollection("feature-scope-baseline");

  constructor(log: vscode.LogOutputChannel, deleted: DeletedFiles) {
    const read = (uri: vscode.Uri, text: string) => ({ uri, text, ...core.readBaseline(text) });
    this.nearest = new NearestFile(baselineFileName, read, uri => this.told.delete(uri), log, deleted);
  }

  /** What holds for a roadmap; that of many files is a pattern in the folder of its settings. */
  async for(roadmap: vscode.Uri, folder: vscode.Uri): Promise<RoadmapBaseline | undefined> {
    const file = await this.nearest.in(folder);
    if (!file) return undefined;
    const name = nameIn(file.uri, roadmap);
    return { file, name, entries: file.entries.filter(entry => entry.roadmap === name) };
  }

  forget(): void {
    this.nearest.forget();
  }

  /** `uri` may be a folder. */
  gone(uri: vscode.Uri): void {
    for (const [file] of this.told) if (isAtOrBelow(file, uri)) this.told.delete(file);
    this.nearest.gone(uri);
  }

  /** Shows in each baseline what is wrong with it, and what of it no longer occurs. */
  tell(files: readonly LookedAtFile[]): void {
    for (const file of this.nearest.all) {
      const range = ranges(file.text);
      const unused = files.flatMap(({ settings, unused = [] }) => (settings.baseline?.file === file ? unused : []));
      const diagnostics = file.problems.map(({ message, span }) => {
        return new vscode.Diagnostic(range(span), message, vscode.DiagnosticSeverity.Warning);
      });
      for (const { rule, feature, span } of unused) {
        const message = `${feature === undefined ? "The roadmap" : `"${feature}"`} has no finding of ${rule} any more. Remove this line.`;
        const diagnostic = new vscode.Diagnostic(range(span), message, vscode.DiagnosticSeverity.Information);
        diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
        diagnostic.code = unusedCode;
        diagnostics.push(diagnostic);
      }
      for (const diagnostic of diagnostics) diagnostic.source = source;
      this.told.set(file.uri, diagnostics);
    }
  }

  dispose(): void {
    this.told.dispose();
  }
}

/** A roadmap as a baseline above it calls it. */
export function nameIn(baseline: vscode.Uri, roadmap: vscode.Uri): string {
  return roadmap.path.slice(vscode.Uri.joinPath(baseline, "..").path.replace(/\/?$/, "/").length);
}

/** Tells what is said of an entry that no longer occurs from the rest. */
export const unusedCode = "no-longer-occurs";
