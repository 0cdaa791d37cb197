import * as vscode from "vscode";
import { core } from "../core.ts";
import { tell } from "../message.ts";
import { currentText } from "../text.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";
import { placeInSettings, writeLayout } from "./write-layout.ts";

/** The manifest shows documents of this scheme as rendered Markdown, with a button that writes the layout. */
const scheme = "feature-scope-reading";

/** Opens an account of how a roadmap is read, which follows the file while it is open. */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  context.subscriptions.push(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: account => explain(reviews, fileOf(account)),
    }),
    reviews.onDidChange(uris => {
      const told = new Set(uris.map(String));
      for (const { uri: account } of vscode.workspace.textDocuments) {
        if (account.scheme === scheme && (told.size === 0 || told.has(fileOf(account).toString())))
          changed.fire(account);
      }
    }),
    vscode.commands.registerCommand("featureScope.explain", async (uri?: unknown) => {
      const file = uri instanceof vscode.Uri ? uri : vscode.window.activeTextEditor?.document.uri;
      if (!file) return tell("Open the YAML file first that is to be explained.");
      await vscode.commands.executeCommand("vscode.open", accountOf(file));
    }),
    vscode.commands.registerCommand("featureScope.writeLayout", async (uri?: unknown) => {
      const file = uri instanceof vscode.Uri ? uri : vscode.window.activeTextEditor?.document.uri;
      if (!file) return tell("Open the roadmap first whose layout is to be written.");
      await writeLayout(reviews, file.scheme === scheme ? fileOf(file) : file);
    }),
  );
}

/** The name shows in the editor's tab; the file itself is in the query. */
function accountOf(file: vscode.Uri): vscode.Uri {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  return vscode.Uri.from({ scheme, path: `/How ${name} is read.md`, query: file.toString() });
}

const fileOf = (account: vscode.Uri): vscode.Uri => vscode.Uri.parse(account.query, true);

async function explain(reviews: WorkspaceReviews, file: vscode.Uri): Promise<string> {
  const path = vscode.workspace.asRelativePath(file);
  const text = await currentText(file);
  if (text === undefined) return `# How ${path} is read\n\nThere is no such file any more.\n`;
  const known = reviews.get(file);
  const options = await reviews.readOptions(file);
  const review = known?.text === text ? known.review : core.review(text, options);
  const { place } = await placeInSettings(file, options);
  return core.explanation({ file: { path, text, review }, options, place }, core.markdownPage);
}
