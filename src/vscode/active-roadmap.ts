import * as vscode from "vscode";
import { sentences } from "../panel/sentences.ts";
import { counted } from "../reports/wording.ts";
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
    const text = sentences(file.review.features).join("\n");
    item.text = `$(target) ${inShort(file)}`;
    item.tooltip = `${text}\nSelect to see the summary.`;
    item.accessibilityInformation = { label: `Feature Scope: ${text}`, role: "button" };
    item.show();
  };
  context.subscriptions.push(item, reviews.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
  update();
}

function inShort({ review: { features, findings } }: FileReview): string {
  const silent = features.filter(feature => feature.level === "none").length;
  if (silent > 0) return `${silent} of ${features.length} unjustified`;
  const decide = findings.length > 0 ? counted(findings.length, "finding") : "nothing to decide";
  return `${counted(features.length, "feature")}, ${decide}`;
}
