import * as vscode from "vscode";
import { core } from "./core.ts";
import { currentReview, whileTyping } from "./current-review.ts";
import { ranges } from "./ranges.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";

/** Has an outline of its own for every YAML file; the same features under two heads would be one too many. */
const yamlExtension = "redhat.vscode-yaml";

/** The features of a roadmap in the outline, the breadcrumbs and "Go to Symbol in Editor", where nobody else fills them. */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      if (vscode.extensions.getExtension(yamlExtension)) return [];
      // Nobody asks again when the first review comes later.
      if (!reviews.get(document.uri)) await reviews.request(document.uri);
      const file = await currentReview(reviews, document, token, whileTyping);
      if (!file) return [];
      const range = ranges(file.text);
      return file.review.features.map(({ title, level, span }) => {
        const whole = range(span);
        const at = range(title.span);
        // A name of spaces is refused.
        const name = title.text.trim() || "(untitled)";
        const detail = core.levelNames[level];
        return new vscode.DocumentSymbol(name, detail, vscode.SymbolKind.Field, whole, whole.contains(at) ? at : whole);
      });
    },
  };
  context.subscriptions.push(
    vscode.languages.registerDocumentSymbolProvider({ language: "yaml" }, provider, { label: "Feature Scope" }),
  );
}
