import * as vscode from "vscode";
import type { Entry as BaselineEntry } from "../baseline/baseline.ts";
import type { Config } from "../config/config.ts";
import type { Wish } from "../config/declared.ts";
import { baselineFileName, configFileName } from "../config/file-name.ts";
import type { LookedAt } from "../config/unmatched.ts";
import type { Policy } from "../justification/policy.ts";
import { ofRoadmap } from "../reports/wording.ts";
import type { ReviewOptions } from "../review.ts";
import type { Problem } from "../roadmap/feature.ts";
import { Baselines, type RoadmapBaseline } from "./baseline/baselines.ts";
import { isOrdinary } from "./candidates.ts";
import { core } from "./core.ts";
import { type DeletedFiles, isAtOrBelow } from "./deleted-files.ts";
import { findingDiagnostic } from "./finding-diagnostic.ts";
import { NearestFile, remembered } from "./nearest-file.ts";
import { ranges } from "./ranges.ts";
import type { FileReview } from "./reviews.ts";

type Severities = Config["severities"];

/** A `.feature-scope.yaml`, and what it says. */
export interface Project {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly config: Config;
  /** What it says of a file; undefined of one that is not below its folder. */
  wish(file: vscode.Uri): Wish | undefined;
}

/** All that settings say of one file. */
export interface FileSettings extends Wish {
  readonly severities: Severities;
  readonly policy?: Policy;
  readonly project?: Project;
  readonly baseline?: RoadmapBaseline;
}

/** The same, and how a text is measured that is reviewed by itself. */
export interface ReadOptions extends FileSettings, Pick<ReviewOptions, "measure" | "usage"> {
  readonly name: string;
}

/** A file that was looked at, and as what. */
export interface LookedAtFile extends Pick<LookedAt, "layoutMisses"> {
  readonly uri: vscode.Uri;
  readonly settings: FileSettings;
  /** Present when it is a roadmap. */
  readonly file?: FileReview;
  /** Entries of the baseline that no longer answer for a finding in it. */
  readonly unused?: readonly BaselineEntry[];
}

/**
 * What holds for a file: the nearest `.feature-scope.yaml` in its folder or above it, and, for how loudly rules speak, then
 * the setting `featureScope.rules`. The same object is given until `forget` is called.
 */
export class ProjectSettings implements vscode.Disposable {
  private readonly byFile = new Map<string, Promise<FileSettings>>();
  private readonly nearest: NearestFile<Project>;
  private readonly baselines: Baselines;
  private readonly problems = vscode.languages.createDiagnosticCollection("feature-scope-settings");

  constructor(log: vscode.LogOutputChannel, deleted: DeletedFiles) {
    const isGone = (uri: vscode.Uri) => this.problems.delete(uri);
    this.nearest = new NearestFile(configFileName, projectAt, isGone, log, deleted);
    this.baselines = new Baselines(log, deleted);
  }

  for(uri: vscode.Uri): Promise<FileSettings> {
    return remembered(this.byFile, uri, async () => {
      const project = isOrdinary(uri) ? await this.in(vscode.Uri.joinPath(uri, "..")) : undefined;
      const severities = { ...editorSettings(uri), ...project?.config.severities };
      const policy = project?.config.policy;
      const wish = project?.wish(uri) ?? { entries: [] };
      const folder = vscode.Uri.joinPath((wish.one && project?.uri) ?? uri, "..");
      const roadmap = wish.one ? vscode.Uri.joinPath(folder, wish.one.pattern) : uri;
      const baseline = isOrdinary(uri) ? await this.baselines.for(roadmap, folder) : undefined;
      return {
        severities,
        ...(policy && { policy }),
        ...wish,
        ...(project && { project }),
        ...(baseline && { baseline }),
      };
    });
  }

  /** The nearest settings above what lies in a folder. */
  in(folder: vscode.Uri): Promise<Project | undefined> {
    return this.nearest.in(folder);
  }

  /** How often `forget` was called. */
  get generation(): number {
    return this.nearest.generation;
  }

  /** All that were read. */
  get projects(): readonly Project[] {
    return this.nearest.all;
  }

  /** The patterns of each that was read. */
  get patterns(): ReadonlyMap<string, string> {
    return new Map(
      this.projects.map(({ uri, config }) => [String(uri), config.roadmaps.map(({ glob }) => glob).join("\n")]),
    );
  }

  /** To be called when settings, workspace folders or a `.feature-scope.yaml` have changed. */
  forget(): void {
    this.byFile.clear();
    this.nearest.forget();
    this.baselines.forget();
  }

  /** What was wrong with a `.feature-scope.yaml` that is gone, or its folder with it, is told no more. */
  gone(uri: vscode.Uri): void {
    for (const [file] of this.problems) if (isAtOrBelow(file, uri)) this.problems.delete(file);
    this.nearest.gone(uri);
    this.baselines.gone(uri);
  }

  /**
   * Shows in each `.feature-scope.yaml` what is wrong with it, and what of it leads to nothing in any file looked at.
   * @param others what else is to be told of each.
   */
  tell(files: readonly LookedAtFile[], others: (project: Project) => readonly Problem[]): void {
    this.baselines.tell(files);
    for (const project of this.projects) {
      const { uri, text, config } = project;
      const range = ranges(text);
      const looks = files.flatMap(({ uri: file, settings, layoutMisses }) => {
        const path = file.path.slice(uri.path.length - configFileName.length);
        return settings.project === project ? { path, wish: settings, layoutMisses } : [];
      });
      // What lies above the workspace may name files that are not in it.
      const unmatched = vscode.workspace.getWorkspaceFolder(uri) ? core.globProblems(config, looks) : [];
      const problems = [...config.problems, ...unmatched, ...core.layoutProblems(config, looks), ...others(project)];
      const diagnostics = problems.map(({ message, span }) => {
        const diagnostic = new vscode.Diagnostic(range(span), message, vscode.DiagnosticSeverity.Warning);
        diagnostic.source = "Feature Scope";
        return diagnostic;
      });
      const limits = files.flatMap(({ settings, file }) =>
        settings.project === project && file ? limitsOf(file, range) : [],
      );
      this.problems.set(uri, [...diagnostics, ...limits]);
    }
  }

  dispose(): void {
    this.problems.dispose();
    this.baselines.dispose();
  }
}

/** What is said of a roadmap where the limits stand, with the way to that roadmap. */
function limitsOf({ uri, label, partOf, review }: FileReview, range: ReturnType<typeof ranges>): vscode.Diagnostic[] {
  return (review.inSettings ?? []).map(finding => {
    const name = partOf?.label ?? label;
    const diagnostic = findingDiagnostic({ ...finding, message: ofRoadmap(name, finding.message) }, range);
    const roadmap = new vscode.Location(uri, new vscode.Position(0, 0));
    diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(roadmap, "The roadmap")];
    return diagnostic;
  });
}

function projectAt(uri: vscode.Uri, text: string): Project {
  const config = core.readConfig(text);
  const { of } = core.declarations(config);
  const folder = vscode.Uri.joinPath(uri, "..");
  const start = uri.path.length - configFileName.length;
  return { uri, text, config, wish: file => (isAtOrBelow(file, folder) ? of(file.path.slice(start)) : undefined) };
}

/** Whether a file says how others are reviewed. */
export function isSettings(uri: vscode.Uri): boolean {
  return [configFileName, baselineFileName].some(name => uri.path.endsWith(`/${name}`));
}

function editorSettings(uri: vscode.Uri): Severities {
  const setting: unknown = vscode.workspace.getConfiguration("featureScope", uri).get("rules");
  if (typeof setting !== "object" || setting === null) return {};
  return Object.fromEntries(Object.entries(setting).filter(([, value]) => core.isSeveritySetting(value)));
}
