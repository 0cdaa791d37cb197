import * as vscode from "vscode";
import type { Verdict } from "../reports/verdicts.ts";
import { review } from "../review.ts";
import type { FileSettings, LookedAtFile } from "./project-settings.ts";
import type { FileReview } from "./reviews.ts";

/** All that is known of a file that was looked at. */
export interface Entry extends LookedAtFile {
  readonly verdict: Verdict;
  /** Present when it is a roadmap. */
  readonly file?: FileReview;
  /** What the review was made of, with the settings: the same again gives the same. */
  readonly text?: string;
  /** Milliseconds it took. */
  readonly duration: number;
}

export function reviewed(uri: vscode.Uri, text: string, settings: FileSettings): Entry {
  const label = labelOf(uri);
  const begun = performance.now();
  const result = review(text, { ...settings, name: uri.path });
  const duration = performance.now() - begun;
  const { roadmap, account, layoutMisses = roadmap ? [] : undefined } = result;
  const file = roadmap && { uri, label, text, review: result };
  return { uri, verdict: { label, roadmap, account }, text, settings, layoutMisses, duration, ...(file && { file }) };
}

/** @param reason a sentence. */
export function unreadable(uri: vscode.Uri, reason: string, settings: FileSettings): Entry {
  const account = [`It could not be read. ${reason}`];
  return { uri, verdict: { label: labelOf(uri), roadmap: false, account }, settings, duration: 0 };
}

/** The entry under the name that its file has now, which changes with the folders of the workspace. */
export function relabelled({ file, verdict, ...entry }: Entry): Entry {
  const label = labelOf(entry.uri);
  return { ...entry, verdict: { ...verdict, label }, ...(file && { file: { ...file, label } }) };
}

/** Path in the workspace, with the folder's name where there are several. */
export function labelOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}
