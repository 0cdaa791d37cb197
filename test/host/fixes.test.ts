import assert from "node:assert/strict";
import * as vscode from "vscode";
import { untilRules } from "./findings.ts";
import { closeAll, open, remove, settled, write } from "./workspace.ts";

const path = "one/misspelt-roadmap.yaml";
const text = "features:\r\n  - { title: Undo, status: 'Plannned', why: So that nobody loses rows. }\r\n";

describe("quick fixes", () => {
  before(async () => {
    await settled();
    await write(path, text);
    await untilRules(path, ["unknown-status"]);
  });
  after(async () => {
    await closeAll();
    await remove(path);
    await untilRules(path, []);
  });

  it("mend a status, leave every other byte and the saving to the person, and are undone in one step", async () => {
    const { document } = await open(path);
    const at = document.positionAt(text.indexOf("Plannned"));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(at, at),
    );
    const fix = actions.find(({ title }) => title === 'Change to "Planned"');
    assert.ok(fix?.edit && fix.isPreferred);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), text.replace("Plannned", "Planned"));
    assert.ok(document.isDirty);
    await untilRules(path, []);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), text);
  });
});
