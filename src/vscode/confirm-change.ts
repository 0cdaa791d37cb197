import * as vscode from "vscode";

/** What a file is to become. */
export interface Change {
  readonly uri: vscode.Uri;
  /** Undefined where there is no such file yet. */
  readonly before: string | undefined;
  readonly after: string;
  /** What is written, in a line. */
  readonly inShort: string;
  readonly question: string;
  /** What the comparison is called. */
  readonly title: string;
  /** What a person should know besides. */
  readonly note: string;
}

const scheme = "feature-scope-proposal";
/** Texts of comparisons that are open. */
const texts = new Map<string, string>();
let comparisons = 0;

/** Shows, for a comparison, what a file would be. */
export function register(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: uri => texts.get(uri.toString()) ?? "",
    }),
  );
}

/** Whether a person wants a change, which they may see before. */
export async function confirmed({ uri, before, after, inShort, question, title, note }: Change): Promise<boolean> {
  const write: vscode.QuickPickItem = { label: "$(check) Write it", detail: inShort };
  const compare: vscode.QuickPickItem = {
    label: "$(diff) Compare first",
    detail: "The file before and after, side by side.",
  };
  const options = { title: question, placeHolder: note, ignoreFocusOut: true };
  const chosen = await vscode.window.showQuickPick([write, compare], options);
  if (chosen !== compare) return chosen === write;
  const number = ++comparisons;
  const shown = (side: string) => uri.with({ scheme, authority: "", query: `${number}-${side}`, fragment: "" });
  const right = shown("after");
  texts.set(right.toString(), after);
  // A file that is not there cannot be shown, and its text is empty.
  await vscode.commands.executeCommand("vscode.diff", before === undefined ? shown("before") : uri, right, title);
  const isWanted = (await vscode.window.showQuickPick([write], options)) === write;
  await close(right);
  texts.delete(right.toString());
  return isWanted;
}

async function close(right: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
  const ours = tabs.filter(
    ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === right.toString(),
  );
  await vscode.window.tabGroups.close(ours);
}
