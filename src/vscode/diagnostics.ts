import * as vscode from "vscode";
import type { Severity } from "../findings/finding.ts";
import { ranges } from "./ranges.ts";
import type { FileReview, Reviews } from "./reviews.ts";
import { rulePage } from "./rule-pages.ts";

export const source = "Feature Scope";

const severities = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
  error: vscode.DiagnosticSeverity.Error,
} satisfies Record<Severity, vscode.DiagnosticSeverity>;

/** Shows the findings of every roadmap in its editor and in the Problems view. */
export function register(context: vscode.ExtensionContext, reviews: Reviews): void {
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

function diagnosticsOf({ uri, text, review }: FileReview, reviews: Reviews): vscode.Diagnostic[] {
  const range = ranges(text);
  const findings = review.findings.map(({ rule, severity, message, span, related }) => {
    const diagnostic = new vscode.Diagnostic(range(span), message, severities[severity]);
    diagnostic.source = source;
    diagnostic.code = { value: rule, target: rulePage(rule) };
    const other = related?.path === undefined ? { uri, text } : reviews.get(vscode.Uri.parse(related.path, true));
    if (related && other) {
      const place = new vscode.Location(other.uri, ranges(other.text)(related.span));
      diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(place, related.message)];
    }
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
