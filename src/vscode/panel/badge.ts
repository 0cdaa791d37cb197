import * as vscode from "vscode";
import { countBySeverity, findingsInWords } from "../../findings/in-words.ts";
import type { Reviews } from "../reviews.ts";

/**
 * Shows how many warnings and errors there are on the icon in the activity bar. A webview's badge appears only after
 * somebody has opened it, which is when nobody needs it any more (microsoft/vscode#146330); that of a tree shows from the
 * start. So an empty tree that is never shown carries it.
 */
export function register(context: vscode.ExtensionContext, reviews: Reviews): void {
  const carrier = vscode.window.createTreeView("featureScope.badge", {
    treeDataProvider: { getChildren: () => [], getTreeItem: (item: vscode.TreeItem) => item },
  });
  const update = () => {
    const { warning, error } = countBySeverity(reviews.files.flatMap(({ review }) => review.findings));
    const value = warning + error;
    const tooltip = findingsInWords({ warning, error });
    carrier.badge = value === 0 ? undefined : { value, tooltip };
  };
  context.subscriptions.push(carrier, reviews.onDidChange(update));
  update();
}
