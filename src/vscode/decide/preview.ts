import type * as vscode from "vscode";
import { configFileName } from "../../config/file-name.ts";
import type { WrittenDecision } from "../../decisions/write.ts";
import { confirmed as isWanted } from "../confirm-change.ts";
import { core } from "../core.ts";

/** Whether a person wants a decision as it would be written. @param text what the edits count in. */
export function confirmed(
  { uri }: vscode.TextDocument,
  text: string,
  { edits, note }: WrittenDecision,
): Promise<boolean> {
  const lines = edits.map(({ text }) => text.trim().replace(/\s*\r?\n\s*/g, " ⏎ ")).filter(line => line !== "");
  const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  return isWanted({
    uri,
    before: text,
    after: core.withEdits(text, edits),
    inShort: lines.join("  …  "),
    question: `Write this into ${name === configFileName ? name : "the roadmap"}?`,
    title: `${name} with the decision`,
    note: note ?? "The file stays unsaved, and one undo takes it back.",
  });
}
