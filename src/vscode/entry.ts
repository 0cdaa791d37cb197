import * as vscode from "vscode";
import type { Verdict } from "../reports/verdicts.ts";
import { review } from "../review.ts";
import type { ReadOptions } from "../roadmap/read.ts";
import type { FileReview } from "./reviews.ts";
import type { Severities } from "./severity-settings.ts";

/** All that is known of a file that was looked at. */
export interface Entry {
  readonly uri: vscode.Uri;
  readonly verdict: Verdict;
  /** Present when it is a roadmap. */
  readonly file?: FileReview;
  /** What the review was made of: the same again gives the same. */
  readonly text?: string;
  readonly severities?: Severities;
  /** Milliseconds it took. */
  readonly duration: number;
}

export function reviewed(uri: vscode.Uri, text: string, severities: Severities): Entry {
  const label = labelOf(uri);
  const begun = performance.now();
  const result = review(text, { ...readOptions(uri), severities });
  const duration = performance.now() - begun;
  const { roadmap, account } = result;
  const file = roadmap && { uri, label, text, review: result };
  return { uri, verdict: { label, roadmap, account }, text, severities, duration, ...(file && { file }) };
}

/** What is known of a file before it is read. */
export const readOptions = (uri: vscode.Uri): ReadOptions => ({ name: uri.path });

/** @param reason a sentence. */
export function unreadable(uri: vscode.Uri, reason: string): Entry {
  const account = [`It could not be read. ${reason}`];
  return { uri, verdict: { label: labelOf(uri), roadmap: false, account }, duration: 0 };
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
