import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnostics, untilRules } from "./findings.ts";
import { at, closeAll, open, remove, replace, settled, write } from "./workspace.ts";

const path = "one/exceptions-roadmap.yaml";
const text = "features:\r\n    - id: print\r\n      title: Print view\r\n      status: planned\r\n";
const comment = "    # feature-scope-ignore no-justification: why this is right as it is\r\n";

async function offered(title: string, place: string): Promise<vscode.CodeAction | undefined> {
  const document = await vscode.workspace.openTextDocument(at(path));
  const position = document.positionAt(document.getText().indexOf(place));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    new vscode.Range(position, position),
  );
  return actions.find(action => action.title === title);
}

describe("ignoring a finding with a reason", () => {
  beforeEach(async () => {
    await settled();
    await write(path, text);
    await untilRules(path, ["no-justification"]);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await closeAll();
    await remove(path);
    await untilRules(path, []);
  });

  it("is offered at the finding, writes the comment, counts once the reason is there, and is undone in one step", async () => {
    const editor = await open(path);
    const action = await offered('Ignore "no-justification" here, with a reason', "Print view");
    assert.ok(action?.edit && !action.isPreferred);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.equal(editor.document.getText(), text.replace("    - id", `${comment}    - id`));
    await untilRules(path, ["unused-ignore", "no-justification"]);
    await replace(editor, "why this is right as it is", "the contract asks for it");
    await untilRules(path, []);
    await vscode.commands.executeCommand("undo");
    await vscode.commands.executeCommand("undo");
    assert.equal(editor.document.getText(), text);
    await untilRules(path, ["no-justification"]);
  });

  it("shows a comment that does nothing as such, and takes it away", async () => {
    const useless = "# feature-scope-ignore no-usage: nobody counts";
    const editor = await open(path);
    await replace(editor, "title: Print view", `title: Print view   ${useless}`);
    await untilRules(path, ["no-justification", "unused-ignore"]);
    const told = diagnostics(path)[1]!;
    assert.equal(editor.document.getText(told.range), useless);
    assert.deepEqual(told.tags, [vscode.DiagnosticTag.Unnecessary]);
    const action = await offered("Remove this comment", useless);
    assert.ok(action?.edit && action.isPreferred);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.equal(editor.document.getText(), text);
  });

  it("is helped with by the names of the rules", async () => {
    const editor = await open(path);
    await replace(editor, "title: Print view", "title: Print view # feature-scope-ignore ");
    const position = editor.document.positionAt(editor.document.getText().indexOf("ignore ") + "ignore ".length);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      editor.document.uri,
      position,
    );
    assert.ok(items.some(({ label, insertText }) => label === "no-usage" && insertText === "no-usage: "));
  });
});
