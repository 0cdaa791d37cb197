import * as vscode from "vscode";
import { core } from "../core.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";

/** The manifest shows documents of this scheme as rendered Markdown. */
const scheme = "feature-scope-report";
const page = vscode.Uri.from({ scheme, path: "/What was read as a roadmap.md" });

/**
 * Opens a page that explains, file by file, what was taken as a roadmap and why; it follows the workspace while it is open.
 * No output channel, since those stay empty in some editors that are served to a browser.
 */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  // The page takes the place of the file that was open when it was asked for.
  let open: vscode.Uri | undefined;
  context.subscriptions.push(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => report(reviews, open),
    }),
    reviews.onDidChange(() => changed.fire(page)),
    vscode.commands.registerCommand("featureScope.showReport", async () => {
      open = vscode.window.activeTextEditor?.document.uri;
      changed.fire(page);
      await vscode.commands.executeCommand("vscode.open", page);
    }),
  );
}

async function report(reviews: WorkspaceReviews, open: vscode.Uri | undefined): Promise<string> {
  const objection = open && !reviews.entries.get(open) && (await reviews.objection(open));
  return core.verdictsReport({
    ready: reviews.ready,
    files: reviews.entries.verdicts,
    passedOver: reviews.passedOver,
    tooMany: reviews.tooMany,
    ...(objection && { open: { label: vscode.workspace.asRelativePath(open), objection } }),
  });
}
