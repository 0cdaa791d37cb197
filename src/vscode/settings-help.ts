import * as vscode from "vscode";
import { configFileName } from "../config/file-name.ts";
import { core } from "./core.ts";
import { ranges } from "./ranges.ts";

/** Completion and hover in `.feature-scope.yaml`. */
export function register(context: vscode.ExtensionContext): void {
  const files = { pattern: `**/${configFileName}` };
  const { CompletionItemKind, MarkdownString } = vscode;
  context.subscriptions.push(
    vscode.languages.registerCompletionItemProvider(
      files,
      {
        provideCompletionItems(document, position) {
          const text = document.getText();
          const end = document.offsetAt(position);
          return core.completions(text, end).map(({ kind, label, says, insert, start }, index) => {
            const item = new vscode.CompletionItem(label, CompletionItemKind[kind === "key" ? "Property" : "Value"]);
            if (says) item.documentation = new MarkdownString(says);
            item.insertText = insert;
            item.range = ranges(text)({ start, end });
            // As they are given: severities grow, and title and status come before the rest.
            item.sortText = String.fromCharCode(97 + index);
            if (insert.endsWith(" ")) item.command = { command: "editor.action.triggerSuggest", title: "" };
            return item;
          });
        },
      },
      " ",
    ),
    vscode.languages.registerHoverProvider(files, {
      provideHover(document, position) {
        const text = document.getText();
        const key = core.keyAt(text, document.offsetAt(position));
        return key && new vscode.Hover(new MarkdownString(key.says), ranges(text)(key));
      },
    }),
  );
}
