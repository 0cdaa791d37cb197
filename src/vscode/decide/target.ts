import * as vscode from "vscode";
import { configFileName } from "../../config/file-name.ts";
import type { NewDecision } from "../../decisions/new-decision.ts";
import type { Refused, WrittenDecision } from "../../decisions/write.ts";
import { core } from "../core.ts";
import type { FileReview } from "../reviews.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";

/** What is changed to write a decision, and how. */
export interface Target {
  readonly document: vscode.TextDocument;
  /** What the edits count in. */
  readonly text: string;
  readonly written: WrittenDecision | Refused;
}

/** A decision about a feature goes into its roadmap, or into the settings where these say so. */
export async function targetOf(
  reviews: WorkspaceReviews,
  { uri, text, review }: FileReview,
  index: number,
  decision: NewDecision,
): Promise<Target> {
  const options = await reviews.readOptions(uri);
  const { project, decisions } = options;
  if (!project || !decisions) {
    const document = await vscode.workspace.openTextDocument(uri);
    return { document, text, written: core.writeDecision(text, index, decision, options) };
  }
  const document = await vscode.workspace.openTextDocument(project.uri);
  const settings = document.getText();
  const roadmap = uri.path.slice(project.uri.path.length - configFileName.length);
  const written = core.writeDecisionInSettings(settings, roadmap, review.features, index, decision);
  return { document, text: settings, written };
}
