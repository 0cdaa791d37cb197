import * as vscode from "vscode";
import { source } from "./diagnostics.ts";

/** Offers the page of the rule behind each of our squiggles, where people look for help: at the light bulb. */
export function register(context: vscode.ExtensionContext): void {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(_document, _range, { diagnostics }) {
      const rules = new Set(diagnostics.filter(diagnostic => diagnostic.source === source).flatMap(ruleOf));
      return [...rules].map(rule => {
        const title = `Feature Scope: Why "${rule}"?`;
        const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
        action.command = { command: "featureScope.openRulePage", title, arguments: [rule] };
        action.diagnostics = diagnostics.filter(diagnostic => ruleOf(diagnostic)[0] === rule);
        return action;
      });
    },
  };
  const kinds = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  context.subscriptions.push(vscode.languages.registerCodeActionsProvider({ language: "yaml" }, provider, kinds));
}

function ruleOf({ code }: vscode.Diagnostic): string[] {
  return typeof code === "object" && typeof code.value === "string" ? [code.value] : [];
}
