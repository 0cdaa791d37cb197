import * as vscode from "vscode";
import { configFileName } from "../config/file-name.ts";
import { completionItems } from "./completion-items.ts";
import { core } from "./core.ts";
import { ranges } from "./ranges.ts";

/** Completion and hover in `.feature-scope.yaml`. */
export function register(context: vscode.ExtensionContext): void {
  const files = { pattern: `**/${configFileName}` };
  context.subscriptions.push(
    vscode.languages.registerCompletionItemProvider(
      files,
      {
        provideCompletionItems(document, position) {
          const text = document.getText();
          const end = document.offsetAt(position);
          return completionItems(core.completions(text, end), text, end, ({ insert }) => insert.endsWith(" "));
        },
      },
      " ",
    ),
    vscode.languages.registerHoverProvider(files, {
      provideHover(document, position) {
        const text = document.getText();
        const key = core.keyAt(text, document.offsetAt(position));
        return key && new vscode.Hover(new vscode.MarkdownString(key.says), ranges(text)(key));
      },
    }),
  );
}
