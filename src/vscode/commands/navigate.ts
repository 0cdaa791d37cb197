import * as vscode from "vscode";
import { tell } from "../message.ts";
import { ranges } from "../ranges.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";

/** Steps through the findings of the open roadmap, around its end; without one, to the first finding there is. */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  const go = async (direction: "next" | "previous") => {
    const active = vscode.window.activeTextEditor;
    // What was typed a moment ago may not be reviewed yet.
    if (active) await reviews.request(active.document.uri);
    const here = active && reviews.get(active.document.uri);
    const file = here?.review.findings.length ? here : reviews.files.find(({ review }) => review.findings.length > 0);
    if (!file) {
      tell("There are no findings in the roadmaps of this workspace.");
      return;
    }
    const range = ranges(file.text);
    const places = file.review.findings.map(({ span }) => range(span));
    const cursor = file === here ? active?.selection.active : undefined;
    const target = cursor ? step(places, cursor, direction) : places[0]!;
    const editor = await vscode.window.showTextDocument(file.uri);
    // Shown as one would find it by hand: at the title, with the whole message beside it.
    editor.selection = new vscode.Selection(target.start, target.start);
    editor.revealRange(target, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    await vscode.commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
  };
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.nextFinding", () => go("next")),
    vscode.commands.registerCommand("featureScope.previousFinding", () => go("previous")),
  );
}

/** `places` are in the order of the text and not empty. */
function step(places: readonly vscode.Range[], cursor: vscode.Position, direction: "next" | "previous"): vscode.Range {
  if (direction === "next") return places.find(({ start }) => start.isAfter(cursor)) ?? places[0]!;
  return places.findLast(({ start }) => start.isBefore(cursor)) ?? places.at(-1)!;
}
