import * as vscode from "vscode";
import { counted } from "../../reports/wording.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";

/** Explains in the output channel, file by file, what was taken as a roadmap and why. */
export function register(
  context: vscode.ExtensionContext,
  reviews: WorkspaceReviews,
  log: vscode.LogOutputChannel,
): void {
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.showReport", () => {
      const text = report(reviews, vscode.window.activeTextEditor?.document.uri);
      log.info(text);
      log.show(true);
      return text;
    }),
  );
}

function report(reviews: WorkspaceReviews, active: vscode.Uri | undefined): string {
  const verdicts = [...reviews.verdicts].sort((a, b) => (a.label < b.label ? -1 : 1));
  const lines = [reviews.ready ? "What was read as a roadmap:" : "What was read as a roadmap so far:"];
  for (const { label, roadmap, account } of verdicts) {
    lines.push(`${label}: ${roadmap ? "a roadmap" : "not a roadmap"}`, ...account.map(reason => `    ${reason}`));
  }
  if (verdicts.length === 0) lines.push("No YAML file has the name of a roadmap.");
  if (reviews.tooMany) lines.push(reviews.tooMany);
  if (reviews.passedOver > 0) {
    const others = counted(reviews.passedOver, "other YAML file");
    lines.push(`${others}: not looked at, because of the name.`);
    lines.push("    The settings featureScope.include and featureScope.exclude say which names count.");
  }
  const objection = active && !reviews.verdict(active) && reviews.candidates.objection(active);
  if (objection) {
    lines.push(`${vscode.workspace.asRelativePath(active)}, open now: not looked at.`, `    ${objection}`);
  }
  return lines.join("\n");
}
