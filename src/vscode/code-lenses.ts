import * as vscode from "vscode";
import { core } from "./core.ts";
import { currentReview, whileTyping } from "./current-review.ts";
import { ranges } from "./ranges.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";

/** Says above each entry what justifies it, for those who switch that on. */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document, token) {
      if (vscode.workspace.getConfiguration("featureScope", document.uri).get("codeLens") !== true) return [];
      const file = await currentReview(reviews, document, token, whileTyping);
      if (!file) return [];
      const range = ranges(file.text);
      // Nothing happens on a click: what is to be done is told on the title.
      return core
        .lenses(file.review.features)
        .map(({ title, span }) => new vscode.CodeLens(range(span), { title, command: "" }));
    },
  };
  context.subscriptions.push(
    changed,
    reviews.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration(
      event => event.affectsConfiguration("featureScope.codeLens") && changed.fire(),
    ),
    vscode.languages.registerCodeLensProvider({ language: "yaml" }, provider),
  );
}
