import * as vscode from "vscode";
import type { WorkspaceReviews } from "../workspace-reviews.ts";
import { reviewOpenFile } from "./review.ts";

/** For those whose roadmap has a name of its own: opens the chosen file and reviews it. */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.chooseRoadmap", async () => {
      const chosen = await vscode.window.showOpenDialog({
        title: "Choose a Roadmap",
        openLabel: "Review",
        filters: { YAML: ["yaml", "yml"] },
      });
      const uri = chosen?.[0];
      if (!uri) return;
      await vscode.window.showTextDocument(uri);
      await reviewOpenFile(reviews, uri);
    }),
  );
}
