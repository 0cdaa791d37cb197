import * as vscode from "vscode";
import { dayOf } from "../justification/day.ts";
import { completionItems } from "./completion-items.ts";
import { core } from "./core.ts";
import { roadmapFiles } from "./roadmap-files.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";

/** Completion of keys and values inside the entries of a roadmap. */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token, { triggerCharacter }) {
      // What was known of the file before this word is enough to know that it is a roadmap.
      const file = reviews.get(document.uri);
      if (!file) return [];
      const options = await reviews.readOptions(document.uri);
      if (token.isCancellationRequested) return [];
      const text = document.getText();
      const end = document.offsetAt(position);
      const others = roadmapFiles(reviews, file).filter(other => other !== file);
      const offers = core.roadmapCompletions(text, end, {
        options,
        others: others.flatMap(({ review }) => review.features),
        goals: options.policy?.goals?.names ?? [],
        today: dayOf(new Date()),
      });
      // A space in front of a key is indentation, and nobody who indents a line asks for help.
      const wanted = triggerCharacter === undefined ? offers : offers.filter(({ kind }) => kind === "value");
      return completionItems(wanted, text, end, ({ hasValues }) => hasValues === true);
    },
  };
  context.subscriptions.push(vscode.languages.registerCompletionItemProvider({ language: "yaml" }, provider, " "));
}
