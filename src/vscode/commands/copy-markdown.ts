import * as vscode from "vscode";
import { dayOf } from "../../justification/day.ts";
import { core } from "../core.ts";
import type { Reviews } from "../reviews.ts";
import { nameOf, pickRoadmaps } from "./pick-roadmaps.ts";

/** Puts the review on the clipboard, for an issue, a pull request or a meeting's page. */
export function register(context: vscode.ExtensionContext, reviews: Reviews): void {
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.copyMarkdown", async () => {
      const files = await pickRoadmaps(reviews, "Copy the review of");
      if (!files) return;
      await vscode.env.clipboard.writeText(core.markdownReport(files, dayOf(new Date())));
      vscode.window.setStatusBarMessage(`$(check) Copied the review of ${nameOf(files)} as Markdown`, 5000);
    }),
  );
}
