import * as vscode from "vscode";
import { core } from "../core.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";

/** The manifest shows documents of this scheme as rendered Markdown. */
const scheme = "feature-scope-usage";
const page = vscode.Uri.from({ scheme, path: "/Measured use.md" });

/** Opens a page of what exports were read, what they say of which feature, and what is left over; it follows them while it is open. */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  context.subscriptions.push(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => pages(reviews),
    }),
    reviews.onDidChange(() => changed.fire(page)),
    vscode.commands.registerCommand("featureScope.showUsage", async () => {
      changed.fire(page);
      await vscode.commands.executeCommand("vscode.open", page);
    }),
  );
}

/** Where several folders have settings that name exports, one page after the other. */
function pages(reviews: WorkspaceReviews): string {
  const { exports, entries } = reviews;
  const projects = exports.projects.map(project => {
    const sources = exports.sourcesOf(project);
    const usage = entries.measured.get(project.uri);
    const place = vscode.workspace.asRelativePath(project.uri);
    if (!sources) return `The exports that ${place} names are still being read.\n`;
    return core.usageMarkdown(core.usageAccount(sources, usage ?? core.measure([], sources)), place);
  });
  return projects.length > 0 ? projects.join("\n") : core.noExports(true);
}
