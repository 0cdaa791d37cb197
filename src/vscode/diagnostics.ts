import * as vscode from "vscode";
import { findingDiagnostic, source } from "./finding-diagnostic.ts";
import { ranges } from "./ranges.ts";
import type { FileReview } from "./reviews.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";

/** Shows the findings of every roadmap in its editor and in the Problems view. */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  const collection = vscode.languages.createDiagnosticCollection("feature-scope");
  const show = (uris: readonly vscode.Uri[]) =>
    collection.set(
      uris.map(uri => {
        const file = reviews.get(uri);
        return [uri, file && diagnosticsOf(file, reviews)];
      }),
    );
  context.subscriptions.push(
    collection,
    reviews.onDidChange(uris => uris.length > 0 && show(uris)),
  );
  show(reviews.files.map(({ uri }) => uri));
}

function diagnosticsOf({ uri, text, review }: FileReview, reviews: WorkspaceReviews): vscode.Diagnostic[] {
  const range = ranges(text);
  const findings = review.findings.map(finding => {
    const diagnostic = findingDiagnostic(finding, range);
    const { related, measuredAt } = finding;
    const other = related?.path === undefined ? { uri, text } : reviews.get(vscode.Uri.parse(related.path, true));
    const places: vscode.DiagnosticRelatedInformation[] = [];
    if (related && other) {
      const place = new vscode.Location(other.uri, ranges(other.text)(related.span));
      places.push(new vscode.DiagnosticRelatedInformation(place, related.message));
    }
    const row = measuredAt && reviews.exports.rowAt(reviews.entries.get(uri)?.settings.project, measuredAt);
    if (row) places.push(new vscode.DiagnosticRelatedInformation(row, "It was counted here"));
    if (places.length > 0) diagnostic.relatedInformation = places;
    return diagnostic;
  });
  // What could not be read is nothing to be blamed for: YAML extensions shout about syntax already.
  const problems = review.problems.map(({ message, span }) => {
    const diagnostic = new vscode.Diagnostic(range(span), message, vscode.DiagnosticSeverity.Information);
    diagnostic.source = source;
    return diagnostic;
  });
  return [...findings, ...problems];
}
