import * as vscode from "vscode";
import { findingsInWords } from "../../reports/wording.ts";
import type { Reviews } from "../reviews.ts";

/**
 * Shows how many warnings and errors there are on the icon in the activity bar. A webview's badge appears only after somebody has
 * opened it, which is when nobody needs it any more (microsoft/vscode#146330); that of a tree shows from the start. So an
 * empty tree that is never shown carries it.
 */
export function register(context: vscode.ExtensionContext, reviews: Reviews): void {
  const carrier = vscode.window.createTreeView("featureScope.badge", {
    treeDataProvider: { getChildren: () => [], getTreeItem: (item: vscode.TreeItem) => item },
  });
  const update = () => {
    const { warning, error } = count(reviews);
    const value = warning + error;
    const tooltip = findingsInWords({ findings: { warning, error, information: 0, hint: 0 } });
    carrier.badge = value === 0 ? undefined : { value, tooltip };
  };
  context.subscriptions.push(carrier, reviews.onDidChange(update));
  update();
}

function count({ files }: Reviews): { warning: number; error: number } {
  const of = { warning: 0, error: 0 };
  for (const { review } of files) {
    for (const { severity } of review.findings) if (severity === "warning" || severity === "error") of[severity]++;
  }
  return of;
}
