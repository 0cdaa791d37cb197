import * as vscode from "vscode";
import { dayOf } from "../../justification/day.ts";
import type { ReviewedFile } from "../../reports/reviewed-file.ts";
import { counted } from "../../reports/wording.ts";
import { core } from "../core.ts";
import { tell } from "../message.ts";
import { reportable } from "../reportable.ts";
import type { Reviews } from "../reviews.ts";

/** Puts the review on the clipboard, for an issue, a pull request or a meeting's page. */
export function register(context: vscode.ExtensionContext, reviews: Reviews): void {
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.copyMarkdown", async () => {
      const files = await pick(reviews.files.map(reportable));
      if (!files) return;
      await vscode.env.clipboard.writeText(core.markdownReport(files, dayOf(new Date())));
      const roadmaps = core.roadmapsOf(files);
      const of = roadmaps.length === 1 ? roadmaps[0]!.name : counted(roadmaps.length, "roadmap");
      vscode.window.setStatusBarMessage(`$(check) Copied the review of ${of} as Markdown`, 5000);
    }),
  );
}

/** Undefined when the person thought better of it, or there is none. */
async function pick(files: readonly ReviewedFile[]): Promise<readonly ReviewedFile[] | undefined> {
  if (files.length === 0) {
    tell("There is no roadmap to copy a review of.");
    return undefined;
  }
  const roadmaps = core.roadmapsOf(files);
  if (roadmaps.length === 1) return files;
  const items = [
    { label: `All ${counted(roadmaps.length, "roadmap")}`, files },
    ...roadmaps.map(({ name, files }) => ({ label: name, files })),
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: "Copy the review of" }))?.files;
}
