import * as vscode from "vscode";
import { core } from "./core.ts";

/** The manifest shows documents of this scheme as rendered Markdown. */
const scheme = "feature-scope-rule";

/**
 * Where the page of a rule is found. A scheme of its own, since links of diagnostics open documents and web pages but
 * must not run commands, and since an extension's files are no files in the editor's web version.
 */
export function rulePage(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${id}.md` });
}

export function register(context: vscode.ExtensionContext): void {
  const pages = vscode.Uri.joinPath(context.extensionUri, "dist/rules");
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      async provideTextDocumentContent({ path }) {
        const page = vscode.Uri.joinPath(pages, path);
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
      },
    }),
    vscode.commands.registerCommand("featureScope.openRulePage", async (id?: unknown) => {
      const rule = core.rules.find(known => known.id === id) ?? (await pickRule());
      if (rule) await vscode.commands.executeCommand("vscode.open", rulePage(rule.id));
    }),
  );
}

async function pickRule() {
  const items = core.rules.map(rule => ({ label: rule.id, detail: rule.summary, rule }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: "The rule to read about",
    matchOnDetail: true,
  });
  return picked?.rule;
}
