import * as vscode from "vscode";
import { dayOf } from "../justification/day.ts";
import { core } from "./core.ts";
import { currentReview } from "./current-review.ts";
import { ranges } from "./ranges.ts";
import { roadmapFiles } from "./roadmap-files.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";

/** Tells, on the title of a feature, what justifies it and what would do so better, and on the id of a dependency, what it names. */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  const provider: vscode.HoverProvider = {
    async provideHover(document, position, token) {
      const file = await currentReview(reviews, document, token);
      if (!file) return undefined;
      const { policy = core.defaultPolicy } = await reviews.readOptions(document.uri);
      const standard = { policy, today: dayOf(new Date()) };
      const files = roadmapFiles(reviews, file);
      const features = files.map(({ review }) => review.features);
      const hover = core.hoverAt(features, files.indexOf(file), document.offsetAt(position), standard);
      // As it is made: not trusted to run commands, and without HTML.
      return hover && new vscode.Hover(new vscode.MarkdownString(hover.says), ranges(file.text)(hover.span));
    },
  };
  context.subscriptions.push(vscode.languages.registerHoverProvider({ language: "yaml" }, provider));
}
