import * as vscode from "vscode";
import { tell } from "../message.ts";
import { ranges } from "../ranges.ts";
import type { FileReview } from "../reviews.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";

type Direction = "next" | "previous";

/** Steps through the findings of all roadmaps, one file after the other, and around the end. */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  const go = async (direction: Direction) => {
    const active = vscode.window.activeTextEditor;
    // What was typed a moment ago may not be reviewed yet.
    if (active) await reviews.request(active.document.uri);
    const here = active && reviews.get(active.document.uri);
    const found =
      (active && here && inFile(here, active.selection.active, direction)) ??
      inOtherFiles(reviews.files, here, direction);
    if (!found) {
      tell("There are no findings in the roadmaps of this workspace.");
      return;
    }
    const { file, range } = found;
    const editor = await vscode.window.showTextDocument(file.uri);
    // Shown as one would find it by hand: at the title, with the whole message beside it.
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    await vscode.commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
  };
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.nextFinding", () => go("next")),
    vscode.commands.registerCommand("featureScope.previousFinding", () => go("previous")),
  );
}

interface Place {
  readonly file: FileReview;
  readonly range: vscode.Range;
}

/** In the order of the text. */
function places(file: FileReview): Place[] {
  const range = ranges(file.text);
  return file.review.findings.map(({ span }) => ({ file, range: range(span) }));
}

function inFile(file: FileReview, cursor: vscode.Position, direction: Direction): Place | undefined {
  return direction === "next"
    ? places(file).find(({ range }) => range.start.isAfter(cursor))
    : places(file).findLast(({ range }) => range.start.isBefore(cursor));
}

/** The first finding of the files after `here`, or the last of those before; at the end of the files, `here` again. */
function inOtherFiles(files: readonly FileReview[], here: FileReview | undefined, direction: Direction) {
  const ordered = direction === "next" ? files : files.toReversed();
  const next = here ? ordered.indexOf(here) + 1 : 0;
  const file = [...ordered.slice(next), ...ordered.slice(0, next)].find(({ review }) => review.findings.length > 0);
  return file && places(file).at(direction === "next" ? 0 : -1);
}
