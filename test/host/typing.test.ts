import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnostics, findings, rules, untilRules } from "./findings.ts";
import { closeAll, open, remove, replace, settled, write } from "./workspace.ts";

const untouched = ["no-justification"];

describe("an open roadmap", () => {
  afterEach(async () => {
    await closeAll();
    await untilRules("one/roadmap.yaml", untouched);
  });

  it("has its findings on the titles", async () => {
    await open("one/roadmap.yaml");
    await untilRules("one/roadmap.yaml", untouched);
    assert.deepEqual(findings("one/roadmap.yaml"), ["no-justification 2:12 Export as CSV"]);
  });

  it("is reviewed as one types, before it is saved", async () => {
    const editor = await open("one/roadmap.yaml");
    await untilRules("one/roadmap.yaml", untouched);
    await replace(
      editor,
      "    status: planned",
      "    status: planned\n    why: 14 customers asked the support desk for it this year",
    );
    await untilRules("one/roadmap.yaml", []);
    await replace(editor, "    why: 14 customers asked the support desk for it this year\n", "");
    await untilRules("one/roadmap.yaml", untouched);
    assert.ok(editor.document.isDirty);
  });

  it("shows what the last keystroke left, not what an earlier one did", async () => {
    const editor = await open("one/roadmap.yaml");
    for (const text of ["\n\n", "\n", "# one\n", "# two\n"]) {
      assert.ok(await editor.edit(edit => edit.insert(new vscode.Position(0, 0), text)));
    }
    await settled();
    assert.deepEqual(findings("one/roadmap.yaml"), ["no-justification 7:12 Export as CSV"]);
  });

  it("stays as it is typed when its file changes on the disk", async () => {
    const editor = await open("one/roadmap.yaml");
    const saved = editor.document.getText();
    await replace(editor, "Export as CSV", "Export as ODS");
    await write("one/roadmap.yaml", `${saved}# changed\n`);
    await settled();
    assert.deepEqual(findings("one/roadmap.yaml"), ["no-justification 2:12 Export as ODS"]);
    await closeAll();
    await write("one/roadmap.yaml", saved);
  });

  it("goes back to the file when unsaved text is thrown away", async () => {
    const editor = await open("one/roadmap.yaml");
    await replace(editor, "  - title", "  - title: Another wish\n  - title");
    await untilRules("one/roadmap.yaml", [...untouched, ...untouched]);
    await closeAll();
    await untilRules("one/roadmap.yaml", untouched);
  });

  it("has no findings any more when it stops to be a roadmap, and has them again when it is one", async () => {
    const editor = await open("one/roadmap.yaml");
    await untilRules("one/roadmap.yaml", untouched);
    const text = editor.document.getText();
    await replace(editor, text, "dark_mode: true\n");
    await untilRules("one/roadmap.yaml", []);
    await replace(editor, "dark_mode: true\n", text);
    await untilRules("one/roadmap.yaml", untouched);
  });

  it("says one quiet thing about broken YAML, and reviews the healthy part", async () => {
    const editor = await open("one/roadmap.yaml");
    const { document } = editor;
    await editor.edit(edit => edit.insert(document.positionAt(document.getText().length), 'notes: "never closed\n'));
    await untilRules("one/roadmap.yaml", ["no-justification", "unread"]);
    const unread = diagnostics("one/roadmap.yaml").at(-1)!;
    assert.equal(unread.severity, vscode.DiagnosticSeverity.Information);
  });
});

describe("an open file", () => {
  afterEach(closeAll);

  it("gets nothing when it has the name of a roadmap and is none", async () => {
    await open("one/features.yaml");
    await settled();
    assert.deepEqual(rules("one/features.yaml"), []);
  });

  it("gets nothing when it does not have the name of a roadmap", async () => {
    await open("one/plan-2027.yaml");
    await settled();
    assert.deepEqual(rules("one/plan-2027.yaml"), []);
  });

  it("gets nothing in a folder of others' work", async () => {
    await open("one/vendor/roadmap.yaml");
    await settled();
    assert.deepEqual(rules("one/vendor/roadmap.yaml"), []);
  });

  it("is reviewed without a name, while its language is YAML", async () => {
    const content =
      "features:\n  - title: Export as CSV\n    status: planned\n  - title: Search\n    status: planned\n";
    const document = await vscode.workspace.openTextDocument({ language: "yaml", content });
    await vscode.window.showTextDocument(document);
    await settled();
    assert.equal(vscode.languages.getDiagnostics(document.uri).length, 2);
    await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    await settled();
    assert.equal(vscode.languages.getDiagnostics(document.uri).length, 0);
  });

  it("is not reviewed twice when an old version of it is shown beside it", async () => {
    const before = vscode.languages.getDiagnostics().filter(([, list]) => list.length > 0).length;
    const old = vscode.Uri.from({ scheme: "feature-scope-test", path: "/roadmap.yaml" });
    const provider = {
      provideTextDocumentContent: () => "features:\n  - title: A\n    status: planned\n  - title: B\n",
    };
    const registration = vscode.workspace.registerTextDocumentContentProvider(old.scheme, provider);
    await vscode.window.showTextDocument(old);
    await settled();
    registration.dispose();
    assert.equal(vscode.languages.getDiagnostics().filter(([, list]) => list.length > 0).length, before);
  });

  it("loses its findings when it is closed outside of the workspace", async () => {
    const text = "features:\n  - title: Export as CSV\n    status: planned\n  - title: Search\n    status: planned\n";
    await write("elsewhere/roadmap.yaml", text);
    await open("elsewhere/roadmap.yaml");
    await untilRules("elsewhere/roadmap.yaml", ["no-justification", "no-justification"]);
    await closeAll();
    await untilRules("elsewhere/roadmap.yaml", []);
    await remove("elsewhere");
  });
});
