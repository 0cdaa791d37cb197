import * as vscode from "vscode";
import { configFileName } from "../../config/file-name.ts";
import type { WrittenDecision } from "../../decisions/write.ts";

const scheme = "feature-scope-decision";
/** What files would be, by their paths. */
const proposed = new Map<string, string>();

/** Shows, for a comparison, what a file would be. */
export function register(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ path }) => proposed.get(path) ?? "",
    }),
  );
}

/** Whether a person wants a change that is shown to them. @param text what the edits count in. */
export async function confirmed(
  { uri }: vscode.TextDocument,
  text: string,
  { edits, note }: WrittenDecision,
): Promise<boolean> {
  const lines = edits.map(({ text }) => text.trim().replace(/\s*\r?\n\s*/g, " ⏎ ")).filter(line => line !== "");
  const write: vscode.QuickPickItem = { label: "$(check) Write it", detail: lines.join("  …  ") };
  const compare: vscode.QuickPickItem = {
    label: "$(diff) Compare first",
    detail: "The file before and after, side by side.",
  };
  const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  const options = {
    title: `Write this into ${name === configFileName ? name : "the roadmap"}?`,
    placeHolder: note ?? "The file stays unsaved, and one undo takes it back.",
    ignoreFocusOut: true,
  };
  const chosen = await vscode.window.showQuickPick([write, compare], options);
  if (chosen !== compare) return chosen === write;
  proposed.set(uri.path, withEdits(text, edits));
  const after = uri.with({ scheme, authority: "", query: String(Date.now()) });
  await vscode.commands.executeCommand("vscode.diff", uri, after, `${name} with the decision`);
  const isWanted = (await vscode.window.showQuickPick([write], options)) === write;
  await closeComparison(uri);
  proposed.delete(uri.path);
  return isWanted;
}

function withEdits(text: string, edits: WrittenDecision["edits"]): string {
  // From the end, so that the places of the others stay.
  const ordered = edits.toSorted((a, b) => b.span.start - a.span.start);
  return ordered.reduce((all, { span, text }) => all.slice(0, span.start) + text + all.slice(span.end), text);
}

async function closeComparison({ path }: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
  const ours = tabs.filter(({ input }) => {
    return input instanceof vscode.TabInputTextDiff && input.modified.scheme === scheme && input.modified.path === path;
  });
  await vscode.window.tabGroups.close(ours);
}
