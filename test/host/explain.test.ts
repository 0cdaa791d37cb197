import assert from "node:assert/strict";
import * as vscode from "vscode";
import { untilRules } from "./findings.ts";
import { at, closeAll, open, remove, settled, write } from "./workspace.ts";

const account = (path: string) => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return vscode.Uri.from({
    scheme: "feature-scope-reading",
    path: `/How ${name} is read.md`,
    query: at(path).toString(),
  });
};
const path = "one/simmering-roadmap.yaml";
const settings = "one/.feature-scope.yaml";

describe("the explanation of how a roadmap is read", () => {
  before(async () => {
    await settled();
    await write(path, "bets:\n  - { bet: Undo, stage: done }\n  - { bet: Redo, stage: open }\n");
    await untilRules(path, ["no-usage", "no-justification"]);
  });
  afterEach(closeAll);
  after(async () => {
    await remove(path);
    await untilRules(path, []);
  });

  it("opens as a rendered page and says what the keys were taken for", async () => {
    await open(path);
    await vscode.commands.executeCommand("featureScope.explain");
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input as vscode.TabInputCustom;
    assert.equal(input.uri.toString(), account(path).toString());
    const { text } = await read(account(path));
    assert.match(text, /\*\*Taken as a roadmap\*\*/);
    assert.match(text, /\| title \| `bet` \| 2 of 2 \|/);
  });

  it("says why a file is no roadmap", async () => {
    await write("one/ci.yml", "on: push\n");
    const { text } = await read(account("one/ci.yml"));
    await remove("one/ci.yml");
    assert.match(text, /\*\*Not taken as a roadmap\*\*/);
  });

  it("leads to a layout in the project's settings, unsaved, which reads the same", async () => {
    await open(path);
    await vscode.commands.executeCommand("featureScope.writeLayout", account(path));
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), at(settings).toString());
    assert.match(editor.document.getText(), /features: bets\[\]\n {4,}title: bet\n/);
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await remove(settings);
  });
});

async function read(uri: vscode.Uri): Promise<{ text: string }> {
  return { text: (await vscode.workspace.openTextDocument(uri)).getText() };
}
