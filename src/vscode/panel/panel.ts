import * as vscode from "vscode";
import type { Histories } from "../histories.ts";
import type { LastCommit } from "../last-commit.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";
import * as badge from "./badge.ts";
import * as scopePanel from "./scope-panel.ts";
import { SummaryView } from "./summary-view.ts";

/** The sidebar: what the roadmaps' features rest on, worst first. */
export function register(
  context: vscode.ExtensionContext,
  reviews: WorkspaceReviews,
  lastCommit: LastCommit,
  histories: Histories,
  log: vscode.LogOutputChannel,
): void {
  const view = new SummaryView(context.extensionUri, reviews, lastCommit, log);
  context.subscriptions.push(view, vscode.window.registerWebviewViewProvider("featureScope.summary", view));
  badge.register(context, reviews);
  scopePanel.register(context, reviews, lastCommit, histories, log);
}
