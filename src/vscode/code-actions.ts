import * as vscode from "vscode";
import type { Fix } from "../findings/finding.ts";
import type { Completion } from "../fixes/completions.ts";
import { dayOf } from "../justification/day.ts";
import { core } from "./core.ts";
import { source } from "./finding-diagnostic.ts";
import { ranges } from "./ranges.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";

/**
 * Offers, where people look for help, at the light bulb: what mends a finding or a slip in the YAML, and the page of the rule
 * behind a finding.
 */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { diagnostics }) {
      const ours = diagnostics.filter(diagnostic => diagnostic.source === source);
      const completions = await completionsAt(reviews, document, range, ours);
      return [...fixesAt(reviews, document, range, ours), ...completions, ...pagesOf(ours)];
    },
  };
  const kinds = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  context.subscriptions.push(vscode.languages.registerCodeActionsProvider({ language: "yaml" }, provider, kinds));
}

function fixesAt(
  reviews: WorkspaceReviews,
  document: vscode.TextDocument,
  asked: vscode.Range,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const file = reviews.get(document.uri);
  // The places in a review are those of its text; the next review is on its way.
  if (!file || file.text !== document.getText()) return [];
  const range = ranges(file.text);
  const { findings, problems } = file.review;
  const mended = [
    ...findings,
    ...problems.map(({ span, fix }) => ({ rule: undefined, span, fixes: fix ? [fix] : [] })),
  ];
  return mended
    .filter(({ span, fixes }) => fixes.length > 0 && range(span).intersection(asked))
    .flatMap(({ rule, span, fixes }) =>
      fixes.map((fix, index) => {
        const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
        action.edit = editOf(fix, document.uri, range);
        action.isPreferred = index === 0;
        action.diagnostics = diagnostics.filter(one => ruleOf(one)[0] === rule && one.range.isEqual(range(span)));
        return action;
      }),
    );
}

/** What a person may add, for which the editor then shows blanks to fill. */
async function completionsAt(
  reviews: WorkspaceReviews,
  document: vscode.TextDocument,
  asked: vscode.Range,
  diagnostics: readonly vscode.Diagnostic[],
): Promise<vscode.CodeAction[]> {
  if (diagnostics.length === 0) return [];
  const { policy = core.defaultPolicy } = await reviews.readOptions(document.uri);
  const file = reviews.get(document.uri);
  if (!file || file.text !== document.getText()) return [];
  const range = ranges(file.text);
  const { findings, features } = file.review;
  return findings
    .filter(({ span }) => range(span).intersection(asked))
    .flatMap(finding => {
      const feature = finding.feature === undefined ? undefined : features[finding.feature];
      if (!feature) return [];
      return core.completionsFor(finding, feature, file.text, policy, dayOf(new Date())).map(completion => {
        const action = new vscode.CodeAction(completion.title, vscode.CodeActionKind.QuickFix);
        action.edit = snippetOf(completion, document);
        action.diagnostics = diagnostics.filter(
          one => ruleOf(one)[0] === finding.rule && one.range.isEqual(range(finding.span)),
        );
        return action;
      });
    });
}

function snippetOf({ at, pieces }: Completion, document: vscode.TextDocument): vscode.WorkspaceEdit {
  const snippet = new vscode.SnippetString();
  for (const piece of pieces) {
    if (typeof piece === "string") snippet.appendText(piece);
    else if (piece.length > 1) snippet.appendChoice([...piece]);
    else snippet.appendPlaceholder(piece[0]);
  }
  const insertion = vscode.SnippetTextEdit.insert(document.positionAt(at), snippet);
  // The indentation is the entry's, whatever the editor would make of it.
  insertion.keepWhitespace = true;
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, [insertion]);
  return edit;
}

function editOf({ edits }: Fix, uri: vscode.Uri, range: ReturnType<typeof ranges>): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) edit.replace(uri, range(span), text);
  return edit;
}

function pagesOf(diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  return [...new Set(diagnostics.flatMap(ruleOf))].map(rule => {
    const title = `Feature Scope: Why "${rule}"?`;
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command: "featureScope.openRulePage", title, arguments: [rule] };
    action.diagnostics = diagnostics.filter(diagnostic => ruleOf(diagnostic)[0] === rule);
    return action;
  });
}

function ruleOf({ code }: vscode.Diagnostic): string[] {
  return typeof code === "object" && typeof code.value === "string" ? [code.value] : [];
}
