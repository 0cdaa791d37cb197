import * as vscode from "vscode";
import { tell } from "../message.ts";

const starterTitle = "Name your first feature";

/** What a new roadmap starts with. Its entry is left without a reason, so that the first review has something to say. */
const starter = `# What we build, and what justifies it. Feature Scope reads this file as you write it.
features:
  - title: ${starterTitle}
    status: planned # or: in progress, shipped, dropped
    # What you know of it goes here, without the #:
    # why: ... (who needs it, and what they do without it)
    # requests: ... (how many asked for it, and where)
    # users: ... (once it is shipped: how many use it, over what time, counted where)
    # effort: ... (in days, points or sizes)
`;

/** Makes a first roadmap in the folder a person picks; a file that is there is opened as it is. */
export function register(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.createRoadmap", async () => {
      const folders = vscode.workspace.workspaceFolders ?? [];
      if (folders.length === 0) {
        tell("Open a folder first: the roadmap is created in it.");
        return;
      }
      const folder = folders.length === 1 ? folders[0] : await vscode.window.showWorkspaceFolderPick();
      if (!folder) return;
      const uri = vscode.Uri.joinPath(folder.uri, "roadmap.yaml");
      const edit = new vscode.WorkspaceEdit();
      edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(starter) });
      if (!(await vscode.workspace.applyEdit(edit))) {
        void vscode.window.showErrorMessage(`${uri.path} could not be created. Is the folder read-only?`);
        return;
      }
      const editor = await vscode.window.showTextDocument(uri, { preview: false });
      const title = editor.document.getText().indexOf(starterTitle);
      if (title < 0) return;
      const { document } = editor;
      editor.selection = new vscode.Selection(
        document.positionAt(title),
        document.positionAt(title + starterTitle.length),
      );
    }),
  );
}
