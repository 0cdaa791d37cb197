import * as vscode from "vscode";
import { markdownReport } from "../../reports/markdown.ts";
import { counted } from "../../reports/wording.ts";
import { tell } from "../message.ts";
import type { FileReview, Reviews } from "../reviews.ts";

/** Puts the review on the clipboard, for an issue, a pull request or a meeting's page. */
export function register(context: vscode.ExtensionContext, reviews: Reviews): void {
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.copyMarkdown", async () => {
      const files = await pick(reviews.files);
      if (!files) return;
      const report = markdownReport(files.map(({ label, text, review }) => ({ path: label, text, review })));
      await vscode.env.clipboard.writeText(report);
      const of = files.length === 1 ? files[0]!.label : counted(files.length, "roadmap");
      vscode.window.setStatusBarMessage(`$(check) Copied the review of ${of} as Markdown`, 5000);
    }),
  );
}

/** Undefined when the person thought better of it, or there is none. */
async function pick(files: readonly FileReview[]): Promise<readonly FileReview[] | undefined> {
  if (files.length === 0) {
    tell("There is no roadmap to copy a review of.");
    return undefined;
  }
  if (files.length === 1) return files;
  const items = [
    { label: `All ${counted(files.length, "roadmap")}`, files },
    ...files.map(file => ({ label: file.label, files: [file] })),
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: "Copy the review of" }))?.files;
}
