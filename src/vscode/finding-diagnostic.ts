import * as vscode from "vscode";
import type { Finding, Severity } from "../findings/finding.ts";
import type { ranges } from "./ranges.ts";
import { rulePage } from "./rule-pages.ts";

export const source = "Feature Scope";

const severities = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
  error: vscode.DiagnosticSeverity.Error,
} satisfies Record<Severity, vscode.DiagnosticSeverity>;

/** A finding as the editor shows it, its rule leading to the rule's page. */
export function findingDiagnostic(
  { rule, severity, message, span, unnecessary }: Finding,
  range: ReturnType<typeof ranges>,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range(span), message, severities[severity]);
  diagnostic.source = source;
  diagnostic.code = { value: rule, target: rulePage(rule) };
  if (unnecessary) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  return diagnostic;
}
