import * as vscode from "vscode";
import { configFileName } from "../config/file-name.ts";
import { dayOf } from "../justification/day.ts";
import type { PastOf } from "../justification/past.ts";
import type { Verdict } from "../reports/verdicts.ts";
import type { JudgedText } from "../review.ts";
import { core } from "./core.ts";
import type { FileSettings, LookedAtFile } from "./project-settings.ts";

/** All that is known of a file that was looked at. */
export interface Entry extends LookedAtFile {
  readonly verdict: Verdict;
  /**
   * Present of what is reviewed together with other files: those of a folder that is one roadmap, which is named then, and
   * those of a project whose exports may speak of any of them. Then `file` is there once that was done.
   */
  readonly part?: { readonly roadmap: string; readonly folder?: string; readonly judged: JudgedText };
  /** What the review was made of, with the settings: the same again gives the same. */
  readonly text?: string;
  readonly past?: PastOf | undefined;
  /** Milliseconds it took. */
  readonly duration: number;
}

/** @param past what earlier versions tell, where that is known. */
export function reviewed(uri: vscode.Uri, text: string, settings: FileSettings, past?: PastOf): Entry {
  const label = labelOf(uri);
  const begun = performance.now();
  const { one, project } = settings;
  if (project && (one || project.config.usage)) {
    const judged = core.readAndJudge(text, { ...settings, name: uri.path });
    const { recognised, account, layoutMisses = recognised ? [] : undefined } = judged.roadmap;
    const roadmap = folderOf(settings) ?? uri.toString();
    const part = { roadmap, judged, ...(one && { folder: folderLabel(project.uri, one.pattern) }) };
    const duration = performance.now() - begun;
    return {
      uri,
      verdict: { label, roadmap: recognised, account },
      text,
      past,
      settings,
      layoutMisses,
      duration,
      part,
    };
  }
  const found = core.review(text, { ...settings, today: dayOf(new Date()), name: uri.path, ...(past && { past }) });
  const { reviews, unused } = core.withoutAccepted([found], settings.baseline?.entries ?? []);
  const result = reviews[0]!;
  const duration = performance.now() - begun;
  const { roadmap, account, layoutMisses = roadmap ? [] : undefined } = result;
  const file = roadmap && { uri, label, text, review: result };
  const verdict = { label, roadmap, account };
  return { uri, verdict, text, past, settings, layoutMisses, unused, duration, ...(file && { file }) };
}

/** @param reason a sentence. */
export function unreadable(uri: vscode.Uri, reason: string, settings: FileSettings): Entry {
  const account = [`It could not be read. ${reason}`];
  return { uri, verdict: { label: labelOf(uri), roadmap: false, account }, settings, duration: 0 };
}

/** The entry under the name that its file has now, which changes with the folders of the workspace. */
export function relabelled({ file, verdict, part, ...entry }: Entry): Entry {
  const label = labelOf(entry.uri);
  const { project, one } = entry.settings;
  const folder = part && project && one && folderLabel(project.uri, one.pattern);
  const partOf = file?.partOf && folder !== undefined && { partOf: { ...file.partOf, label: folder } };
  return {
    ...entry,
    verdict: { ...verdict, label },
    ...(part && { part: { ...part, ...(folder !== undefined && { folder }) } }),
    ...(file && { file: { ...file, label, ...partOf } }),
  };
}

/** Identifies the folder whose files make one roadmap; undefined of a file that is a roadmap of its own. */
export function folderOf({ project, one }: FileSettings): string | undefined {
  return project && one && `${project.uri}\n${one.pattern}`;
}

/** The pattern, as a path in the workspace. */
function folderLabel(settings: vscode.Uri, pattern: string): string {
  return labelOf(settings).slice(0, -configFileName.length) + pattern;
}

/** Path in the workspace, with the folder's name where there are several. */
export function labelOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}
