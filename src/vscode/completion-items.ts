import * as vscode from "vscode";
import type { Completion } from "../config/assist.ts";
import { ranges } from "./ranges.ts";

/**
 * What the editor offers at an offset, in the order in which it is given: severities grow, and title and status come before
 * the rest. What `goesOn` leads to what is offered next.
 */
export function completionItems<Offer extends Completion>(
  offers: readonly Offer[],
  text: string,
  end: number,
  goesOn: (offer: Offer) => boolean,
): vscode.CompletionItem[] {
  const range = ranges(text);
  return offers.map((offer, index) => {
    const { kind, label, says, insert, start } = offer;
    const item = new vscode.CompletionItem(label, vscode.CompletionItemKind[kind === "key" ? "Property" : "Value"]);
    if (says) item.documentation = new vscode.MarkdownString(says);
    item.insertText = insert;
    // Further lines come with their own indentation.
    item.keepWhitespace = true;
    item.range = range({ start, end });
    item.sortText = String(index).padStart(4, "0");
    if (goesOn(offer)) item.command = { command: "editor.action.triggerSuggest", title: "" };
    return item;
  });
}
