import * as vscode from "vscode";
import { countBySeverity, findingsInWords } from "../findings/in-words.ts";
import { counted } from "../reports/wording.ts";
import { core } from "./core.ts";
import type { FileReview, Reviews } from "./reviews.ts";

/** What follows the active editor: the status bar item, and the context keys by which menus appear. */
export function register(context: vscode.ExtensionContext, reviews: Reviews): void {
  const item = vscode.window.createStatusBarItem("featureScope.status", vscode.StatusBarAlignment.Right, 100);
  item.name = "Feature Scope";
  item.command = "featureScope.showSummary";
  const contexts = new Map<string, boolean>();
  const setContext = (name: string, value: boolean) => {
    if ((contexts.get(name) ?? false) === value) return;
    contexts.set(name, value);
    void vscode.commands.executeCommand("setContext", `featureScope.${name}`, value);
  };
  const update = () => {
    const active = vscode.window.activeTextEditor?.document.uri;
    const file = active && reviews.get(active);
    setContext("roadmapOpen", file !== undefined);
    setContext("hasRoadmap", reviews.files.length > 0);
    setContext(
      "hasFindings",
      reviews.files.some(({ review }) => review.findings.length > 0),
    );
    if (!file) return item.hide();
    const lines = core.sentences([file.review]).map(({ text, note }) => (note ? `${text} ${note}` : text));
    const text = [file.label, ...lines].join("\n");
    item.text = `$(target) ${inShort(file)}`;
    item.tooltip = `${text}\nSelect to see the summary.`;
    item.accessibilityInformation = { label: `Feature Scope: ${text}`, role: "button" };
    item.show();
  };
  context.subscriptions.push(item, reviews.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
  update();
}

/** Errors and warnings only: together with those of the other roadmaps they are the number on the badge. */
function inShort({ review: { features, findings } }: FileReview): string {
  const { error, warning } = countBySeverity(findings);
  return `${counted(features.length, "feature")}, ${findingsInWords({ error, warning }) || "no warnings"}`;
}
