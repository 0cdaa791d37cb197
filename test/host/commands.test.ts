import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnostics, findings, rules, untilRules } from "./findings.ts";
import { at, closeAll, open, remove, replace, settled, write } from "./workspace.ts";

const extension = vscode.extensions.getExtension("feature-scope.feature-scope")!;
const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`featureScope.${command}`, ...args);

function cursor(): string {
  const { line, character } = vscode.window.activeTextEditor!.selection.active;
  return `${line + 1}:${character + 1}`;
}

describe("commands", () => {
  before(settled);
  afterEach(closeAll);

  it("that are declared are there", async () => {
    const declared: { command: string }[] = extension.packageJSON.contributes.commands;
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      declared.filter(({ command }) => !known.has(command)),
      [],
    );
  });

  it("go to the next and the previous finding, from file to file and around the end", async () => {
    const path = "one/new-roadmap.yaml";
    const entries = ["One", "Two"].map(title => `  - title: ${title}\n    status: planned\n`);
    await write(path, `features:\n${entries.join("")}`);
    await untilRules(path, ["no-justification", "no-justification"]);
    await open(path);
    const seen = [];
    for (const direction of ["next", "next", "next", "next", "previous", "previous", "previous"]) {
      await run(`${direction}Finding`);
      seen.push(`${vscode.workspace.asRelativePath(vscode.window.activeTextEditor!.document.uri)} ${cursor()}`);
    }
    const [first, second, other] = ["new-roadmap.yaml 2:12", "new-roadmap.yaml 4:12", "roadmap.yaml 2:12"];
    assert.deepEqual(seen, [first, second, other, first, other, second, first]);
    await closeAll();
    await run("previousFinding");
    assert.equal(vscode.workspace.asRelativePath(vscode.window.activeTextEditor!.document.uri), "roadmap.yaml");
    await closeAll();
    await remove(path);
    await untilRules(path, []);
  });

  it("stay in the only file with findings, around its ends", async () => {
    const editor = await open("one/roadmap.yaml");
    await replace(editor, "features:", "features:\n  - title: A new wish\n    status: planned");
    const seen = [];
    for (const direction of ["next", "next", "next", "previous", "previous"]) {
      await run(`${direction}Finding`);
      seen.push(cursor());
    }
    assert.deepEqual(seen, ["2:12", "4:12", "2:12", "4:12", "2:12"]);
  });

  it("go to a finding that was typed a moment ago", async () => {
    const editor = await open("one/roadmap.yaml");
    editor.selection = new vscode.Selection(0, 0, 0, 0); // the editor remembers where one was
    await replace(editor, "features:", "features:\n  - title: A new wish\n    status: planned");
    await run("nextFinding");
    assert.equal(cursor(), "2:12");
  });

  it("open the first roadmap with findings when none is open", async () => {
    await run("nextFinding");
    assert.equal(vscode.window.activeTextEditor!.document.uri.toString(), at("one/roadmap.yaml").toString());
    assert.equal(cursor(), "2:12");
  });

  it("copy the review as Markdown", async () => {
    await run("copyMarkdown");
    const report = await vscode.env.clipboard.readText();
    assert.match(report, /^## Feature scope review\n/);
    assert.match(report, /\| 2 \| warning \| .*Export as CSV.* \| `no-justification` \|/);
  });

  it("save the minutes of the scope review, with links that lead to the roadmap", async () => {
    for (const { name, begins, link } of [
      { name: "minutes.md", begins: "# Scope review\n", link: "[line 2](../one/roadmap.yaml#L2)" },
      { name: "minutes.html", begins: "<!doctype html>", link: '<a href="../one/roadmap.yaml#L2">line 2</a>' },
    ]) {
      const target = at(`minutes/${name}`);
      await run("saveReview", target);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
      assert.ok(text.startsWith(begins), text);
      assert.ok(text.includes(link), text);
    }
    await vscode.workspace.fs.delete(at("minutes"), { recursive: true });
  });

  it("copy the minutes of the scope review", async () => {
    await run("copyReview");
    const minutes = await vscode.env.clipboard.readText();
    assert.match(minutes, /^# Scope review\n/);
    assert.match(minutes, /\| Export as CSV \|.*\[line 2\]\(roadmap\.yaml#L2\)/);
  });

  it("review a file of any name until it is closed", async () => {
    const path = "one/plan-2027.yaml";
    await open(path);
    await run("reviewFile");
    assert.deepEqual(findings(path), ["no-justification 2:12 Sign in with a passkey"]);
    await closeAll();
    await untilRules(path, []);
  });

  it("review a file that is no roadmap without complaint", async () => {
    await open("one/features.yaml");
    await run("reviewFile");
    assert.deepEqual(rules("one/features.yaml"), []);
  });

  it("open the page of a rule as a page", async () => {
    await run("openRulePage", "no-justification");
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab!;
    assert.ok(input instanceof vscode.TabInputCustom);
    assert.equal(input.uri.toString(), "feature-scope-rule:/no-justification.md");
  });

  it("open the page a finding links to", async () => {
    const [{ code }] = diagnostics("one/roadmap.yaml") as [vscode.Diagnostic];
    assert.ok(typeof code === "object");
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# no-justification\n/);
  });

  it("offer the page at the light bulb", async () => {
    const [{ range }] = diagnostics("one/roadmap.yaml") as [vscode.Diagnostic];
    await open("one/roadmap.yaml");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      at("one/roadmap.yaml"),
      range,
    );
    const [action] = actions.filter(({ command }) => command?.command === "featureScope.openRulePage");
    assert.deepEqual(action!.command!.arguments, ["no-justification"]);
  });

  it("tell what was read as a roadmap, and why", async () => {
    await open("one/plan-2027.yaml");
    await run("showReport");
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab!;
    assert.ok(input instanceof vscode.TabInputCustom);
    const told = (await vscode.workspace.openTextDocument(input.uri)).getText();
    assert.match(told, /^## Taken as a roadmap\n\n### `roadmap\.yaml`\n\n- \S/m);
    assert.match(told, /^## Not taken as a roadmap\n\n### `features\.yaml`\n\n- \S/m);
    assert.match(told, /^- `plan-2027\.yaml`, which is open now\. The setting featureScope\.include does not/m);
  });

  it("open the roadmap that is there instead of creating one", async () => {
    const before = await vscode.workspace.fs.readFile(at("one/roadmap.yaml"));
    await run("createRoadmap");
    assert.equal(vscode.window.activeTextEditor!.document.uri.toString(), at("one/roadmap.yaml").toString());
    assert.deepEqual(await vscode.workspace.fs.readFile(at("one/roadmap.yaml")), before);
  });

  it("create a roadmap whose first finding shows what this is about", async () => {
    const kept = await vscode.workspace.fs.readFile(at("one/roadmap.yaml"));
    await remove("one/roadmap.yaml");
    await untilRules("one/roadmap.yaml", []);
    await run("createRoadmap");
    await untilRules("one/roadmap.yaml", ["no-justification"]);
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.getText(selection), "Name your first feature");
    assert.deepEqual(
      diagnostics("one/roadmap.yaml").map(({ range }) => document.getText(range)),
      ["Name your first feature"],
    );
    await closeAll();
    await write("one/roadmap.yaml", kept);
    await untilRules("one/roadmap.yaml", ["no-justification"]);
  });
});
