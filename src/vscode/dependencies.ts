import * as vscode from "vscode";
import type { Span } from "../roadmap/feature.ts";
import { core } from "./core.ts";
import { currentReview } from "./current-review.ts";
import { ranges } from "./ranges.ts";
import type { FileReview } from "./reviews.ts";
import { roadmapFiles } from "./roadmap-files.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";

/** Leads from the id of a dependency to the feature it names, and from a feature to all that depend on it. */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  const definitions: vscode.DefinitionProvider = {
    async provideDefinition(document, position, token) {
      const file = await currentReview(reviews, document, token);
      if (!file) return undefined;
      const files = roadmapFiles(reviews, file);
      const found = core.dependencyAt(featuresOf(files), files.indexOf(file), document.offsetAt(position));
      return found?.targets.map(({ file: index, feature }) => {
        const { uri, text } = files[index]!;
        const range = ranges(text);
        return {
          originSelectionRange: ranges(file.text)(found.span),
          targetUri: uri,
          targetRange: range(feature.span),
          targetSelectionRange: range(feature.title.span),
        };
      });
    },
  };
  const references: vscode.ReferenceProvider = {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const file = await currentReview(reviews, document, token);
      if (!file) return undefined;
      const files = roadmapFiles(reviews, file);
      const offset = document.offsetAt(position);
      return core
        .referencesAt(featuresOf(files), files.indexOf(file), offset, includeDeclaration)
        .map(({ file: index, span }) => locationOf(files[index]!, span));
    },
  };
  const yaml = { language: "yaml" };
  context.subscriptions.push(
    vscode.languages.registerDefinitionProvider(yaml, definitions),
    vscode.languages.registerReferenceProvider(yaml, references),
  );
}

const featuresOf = (files: readonly FileReview[]) => files.map(({ review }) => review.features);

const locationOf = ({ uri, text }: FileReview, span: Span) => new vscode.Location(uri, ranges(text)(span));
