import * as vscode from "vscode";
import type { Finding, Fix } from "../findings/finding.ts";
import type { Completion } from "../fixes/completions.ts";
import { dayOf } from "../justification/day.ts";
import { core } from "./core.ts";
import { source } from "./finding-diagnostic.ts";
import { editOf, snippetOf } from "./fix-edits.ts";
import { offersFor } from "./offers.ts";
import { ranges } from "./ranges.ts";
import type { FileReview } from "./reviews.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;
const fixAllKind = SourceFixAll.append("featureScope");

/**
 * Offers, where people look for help, at the light bulb: what mends a finding or a slip in the YAML, and the page of the rule
 * behind a finding; and all certain mends of a file at once, as an editor may ask for when it saves.
 */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { diagnostics, only }) {
      if (only && only.value !== "" && only.contains(fixAllKind)) return mendAll(reviews, document);
      if (only && !only.intersects(QuickFix)) return [];
      const ours = diagnostics.filter(diagnostic => diagnostic.source === source);
      const fixes = await fixesAt(reviews, document, range, ours);
      return [...fixes, ...decisionAt(document, range, ours), ...pagesOf(ours)];
    },
  };
  const kinds = { providedCodeActionKinds: [QuickFix, fixAllKind] };
  context.subscriptions.push(vscode.languages.registerCodeActionsProvider({ language: "yaml" }, provider, kinds));
}

interface Current extends Pick<FileReview, "text" | "review"> {
  readonly range: ReturnType<typeof ranges>;
  readonly options: Parameters<typeof core.fixAll>[2];
}

/** What is known of a document as it stands; the places in a review are those of its text, and the next may be on its way. */
async function currentOf(reviews: WorkspaceReviews, document: vscode.TextDocument): Promise<Current | undefined> {
  const options = { ...(await reviews.readOptions(document.uri)), today: dayOf(new Date()) };
  const file = reviews.get(document.uri);
  if (!file || file.text !== document.getText()) return undefined;
  return { text: file.text, review: file.review, range: ranges(file.text), options };
}

async function fixesAt(
  reviews: WorkspaceReviews,
  document: vscode.TextDocument,
  asked: vscode.Range,
  diagnostics: readonly vscode.Diagnostic[],
): Promise<vscode.CodeAction[]> {
  if (diagnostics.length === 0) return [];
  const current = await currentOf(reviews, document);
  if (!current) return [];
  const { review, range, options } = current;
  type Told = Pick<Finding, "span"> & { readonly rule?: string };
  const shownFor = ({ rule, span }: Told) =>
    diagnostics.filter(one => ruleOf(one)[0] === rule && one.range.isEqual(range(span)));
  const isAsked = (told: Told) => range(told.span).intersection(asked) && shownFor(told).length > 0;
  const quickFix = (told: Told, title: string) => {
    const action = new vscode.CodeAction(title, QuickFix);
    action.diagnostics = shownFor(told);
    return action;
  };
  const mend = (told: Told, fix: Fix, isPreferred: boolean) => {
    const action = quickFix(told, fix.title);
    action.edit = editOf(fix, document.uri, range);
    action.isPreferred = isPreferred;
    return action;
  };
  const draft = (told: Told, completion: Completion) => {
    const action = quickFix(told, completion.title);
    action.edit = snippetOf(completion, document);
    return action;
  };
  const actions = review.problems.filter(isAsked).flatMap(({ span, fix }) => (fix ? [mend({ span }, fix, true)] : []));
  const findings = review.findings.filter(isAsked);
  const shared = new Map<string, vscode.CodeAction>();
  for (const [index, { fixes, drafts, alike, ignoring }] of offersFor(findings, current, options).entries()) {
    const finding = findings[index]!;
    actions.push(...fixes.map((fix, at) => mend(finding, fix, at === 0)));
    for (const completion of drafts) {
      // What answers several findings of an entry is offered once.
      const key = `${completion.title} ${completion.span.start} ${completion.span.end}`;
      const same = shared.get(key);
      if (same) same.diagnostics?.push(...shownFor(finding));
      else {
        const action = draft(finding, completion);
        shared.set(key, action);
        actions.push(action);
      }
    }
    if (alike) actions.push(mend(finding, alike, false));
    if (ignoring) actions.push(draft(finding, ignoring));
  }
  return actions;
}

async function mendAll(reviews: WorkspaceReviews, document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  // Saving may be quicker than the review of what was typed last.
  if (reviews.get(document.uri)?.text !== document.getText()) await reviews.request(document.uri);
  const current = await currentOf(reviews, document);
  const fix = current && core.fixAll(current.review, current.text, current.options);
  if (!fix) return [];
  const action = new vscode.CodeAction(fix.title, fixAllKind);
  action.edit = editOf(fix, document.uri, current.range);
  return [action];
}

/** The one answer that fits every finding. */
function decisionAt(
  document: vscode.TextDocument,
  { start }: vscode.Range,
  diagnostics: vscode.Diagnostic[],
): vscode.CodeAction[] {
  if (diagnostics.length === 0) return [];
  const title = "Decide about this feature...";
  const action = new vscode.CodeAction(title, QuickFix);
  const at = { file: document.uri.toString(), offset: document.offsetAt(start) };
  action.command = { command: "featureScope.decide", title, arguments: [at] };
  action.diagnostics = diagnostics;
  return [action];
}

function pagesOf(diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  return [...new Set(diagnostics.flatMap(ruleOf))].map(rule => {
    const title = `Feature Scope: Why "${rule}"?`;
    const action = new vscode.CodeAction(title, QuickFix);
    action.command = { command: "featureScope.openRulePage", title, arguments: [rule] };
    action.diagnostics = diagnostics.filter(diagnostic => ruleOf(diagnostic)[0] === rule);
    return action;
  });
}

function ruleOf({ code }: vscode.Diagnostic): string[] {
  return typeof code === "object" && typeof code.value === "string" ? [code.value] : [];
}
