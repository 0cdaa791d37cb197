import assert from "node:assert/strict";
import * as vscode from "vscode";
import { at } from "./workspace.ts";

export function diagnostics(path: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(at(path)).filter(({ source }) => source === "Feature Scope");
}

/** `rule line:column "the text it points at"`, counted from 1, in the order of the text. */
export function findings(path: string): string[] {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === at(path).toString());
  assert.ok(document, `${path} is not open.`);
  return diagnostics(path).map(({ code, range }) => {
    const { line, character } = range.start;
    return `${ruleOf(code)} ${line + 1}:${character + 1} ${document.getText(range)}`;
  });
}

/** The rules that speak of a file, in the order of the text. */
export function rules(path: string): string[] {
  return diagnostics(path).map(({ code }) => ruleOf(code));
}

export function ruleOf(code: vscode.Diagnostic["code"]): string {
  return typeof code === "object" ? String(code.value) : "unread";
}

/** Waits until exactly these rules speak of a file. */
export async function untilRules(path: string, expected: readonly string[]): Promise<void> {
  await until(
    () => JSON.stringify(rules(path)) === JSON.stringify(expected),
    () => `${path} has ${JSON.stringify(rules(path))} where ${JSON.stringify(expected)} was expected`,
  );
}

/** Milliseconds. A busy machine is given time; nothing waits longer than the condition takes. */
const patience = 45_000;

/** Waits for a condition, which is asked again whenever diagnostics change. */
export async function until(holds: () => boolean, otherwise: () => string): Promise<void> {
  const disposables: vscode.Disposable[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      const look = () => holds() && resolve();
      const timer = setTimeout(() => reject(new assert.AssertionError({ message: otherwise() })), patience);
      disposables.push(vscode.languages.onDidChangeDiagnostics(look), new vscode.Disposable(() => clearTimeout(timer)));
      look();
    });
  } finally {
    vscode.Disposable.from(...disposables).dispose();
  }
}
