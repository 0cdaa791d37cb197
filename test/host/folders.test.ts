import assert from "node:assert/strict";
import * as vscode from "vscode";
import { rules, untilRules } from "./findings.ts";
import { accepting, at, closeAll, write } from "./workspace.ts";

const backlog = "two/Docs/Product-BACKLOG.YML";

/** Changes the folders of the workspace and waits until the editor has done so. */
async function change(start: number, remove: number, ...add: readonly string[]): Promise<void> {
  const changed = new Promise(resolve => vscode.workspace.onDidChangeWorkspaceFolders(resolve));
  assert.ok(vscode.workspace.updateWorkspaceFolders(start, remove, ...add.map(path => ({ uri: at(path) }))));
  await changed;
}

describe("a workspace of several folders", () => {
  before(async () => {
    await closeAll();
    assert.deepEqual(rules(backlog), []);
    await change(1, 0, "two");
  });

  after(async () => {
    await vscode.workspace.fs.delete(at("two/.feature-scope.yaml"));
    await change(1, 1);
    await untilRules(backlog, []);
    await untilRules("one/roadmap.yaml", ["no-justification"]);
  });

  it("has the roadmaps of a folder that is added, whatever the case of their names", async () => {
    await untilRules(backlog, ["no-justification", "no-justification"]);
    await untilRules("one/roadmap.yaml", ["no-justification"]);
  });

  it("names files with their folder", async () => {
    await accepting(vscode.commands.executeCommand("featureScope.copyMarkdown"));
    const report = await vscode.env.clipboard.readText();
    assert.match(report, /### `one\/roadmap\.yaml`/);
    assert.match(report, /### `two\/Docs\/Product-BACKLOG\.YML`/);
  });

  it("has settings of its own in each folder", async () => {
    await write("two/.feature-scope.yaml", "rules:\n  no-justification: off\n");
    await untilRules(backlog, []);
    assert.deepEqual(rules("one/roadmap.yaml"), ["no-justification"]);
  });
});
