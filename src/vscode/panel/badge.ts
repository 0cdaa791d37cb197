import * as vscode from "vscode";
import type { Reviews } from "../reviews.ts";

/**
 * Shows how many warnings there are on the icon in the activity bar. A webview's badge appears only after somebody has
 * opened it, which is when nobody needs it any more (microsoft/vscode#146330); that of a tree shows from the start. So an
 * empty tree that is never shown carries it.
 */
export function register(context: vscode.ExtensionContext, reviews: Reviews): void {
  const carrier = vscode.window.createTreeView("featureScope.badge", {
    treeDataProvider: { getChildren: () => [], getTreeItem: (item: vscode.TreeItem) => item },
  });
  const update = () => {
    const value = warnings(reviews);
    carrier.badge = value === 0 ? undefined : { value, tooltip: `${value} ${value === 1 ? "warning" : "warnings"}` };
  };
  context.subscriptions.push(carrier, reviews.onDidChange(update));
  update();
}

function warnings({ files }: Reviews): number {
  return files.reduce(
    (sum, { review }) => sum + review.findings.filter(({ severity }) => severity === "warning").length,
    0,
  );
}
