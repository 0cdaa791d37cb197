import assert from "node:assert/strict";
import * as vscode from "vscode";
import { untilRules } from "./findings.ts";
import { closeAll, open, remove, replace, write } from "./workspace.ts";

const path = "one/help-roadmap.yaml";
const text = `features:
  - id: csv
    title: Export as CSV
    status: doing
    why: Clerks retype the table.
  - id: print
    title: Print view
    status: todo
    why: Clerks sign it on paper.
    depends_on: [csv]
`;

/** The place of the first `word` in a document, so many characters into it. */
function placeOf(document: vscode.TextDocument, word: string, into = 1): vscode.Position {
  const start = document.getText().indexOf(word);
  assert.ok(start >= 0, `The document does not hold "${word}".`);
  return document.positionAt(start + into);
}

/** What hovers of ours say at a word, one string each. */
async function hovers(document: vscode.TextDocument, word: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    placeOf(document, word),
  );
  return found.flatMap(({ contents }) => contents.map(content => (content as vscode.MarkdownString).value));
}

describe("help in a roadmap", () => {
  before(async () => {
    await write(path, text);
    await untilRules(path, ["claim-without-evidence"]);
  });
  after(() => remove(path));
  afterEach(closeAll);

  it("tells on a title what justifies the feature, also right after it was typed", async () => {
    const editor = await open(path);
    const { document } = editor;
    assert.match((await hovers(document, "Export as CSV")).join(), /^\*\*Claim\*\*.*“Clerks retype the table\.”/s);
    await replace(editor, "    why: Clerks retype the table.\n", "    votes: 37\n");
    assert.match((await hovers(document, "Export as CSV")).join(), /^\*\*Demand\*\*.*“votes: 37”/s);
    assert.deepEqual(await hovers(document, "status"), []);
  });

  it("leads from the id of a dependency to what it names, and from there to all that depend on it", async () => {
    const { document } = await open(path);
    assert.match((await hovers(document, "csv]")).join(), /^“Export as CSV”.*Claim/s);
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      placeOf(document, "csv]"),
    );
    assert.equal(document.getText(link!.originSelectionRange), "csv");
    assert.equal(document.getText(link!.targetSelectionRange), "Export as CSV");
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      placeOf(document, "Export as CSV"),
    );
    const lines = references.map(({ range }) => [range.start.line, document.getText(range)]);
    assert.deepEqual(lines, [
      [2, "Export as CSV"],
      [9, "csv"],
    ]);
  });

  /** The labels of what is offered behind a text, without the words of the file that the editor offers itself. */
  async function offered(document: vscode.TextDocument, behind: string, trigger?: string): Promise<string[]> {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      placeOf(document, behind, behind.length),
      trigger,
    );
    return items.flatMap(({ kind, label }) => (kind === vscode.CompletionItemKind.Text ? [] : [String(label)]));
  }

  it("offers what an entry does not have yet, in the words of the file", async () => {
    const editor = await open(path);
    const { document } = editor;
    await replace(editor, "    depends_on: [csv]\n", "    ev\n    depends_on: []\n");
    assert.deepEqual(await offered(document, "    ev"), ["evidence", "cost", "goal", "code", "decision"]);
    assert.deepEqual(await offered(document, "depends_on: ["), ["csv"]);
    assert.deepEqual(await offered(document, "status: "), ["todo", "in-progress", "shipped", "dropped"]);
    assert.deepEqual(await offered(document, "title: Print "), []);
  });

  it("goes by the policy of the project", async () => {
    const config = "one/.feature-scope.yaml";
    await write(config, "policy:\n  in-progress: claim\n  goals: [retention, trust]\n");
    await untilRules(path, []);
    const editor = await open(path);
    assert.doesNotMatch((await hovers(editor.document, "Export as CSV")).join(), /Asked of/);
    await replace(editor, "    depends_on: [csv]\n", "    goal: \n");
    assert.deepEqual(await offered(editor.document, "    goal: ", " "), ["retention", "trust"]);
    await remove(config);
    await untilRules(path, ["claim-without-evidence"]);
  });

  it("does not offer keys to somebody who indents a line", async () => {
    const editor = await open(path);
    await replace(editor, "    depends_on: [csv]\n", "    depends_on: [csv]\n    \n");
    assert.notDeepEqual(await offered(editor.document, "[csv]\n    "), []);
    assert.deepEqual(await offered(editor.document, "[csv]\n    ", " "), []);
  });

  it("says above each entry what justifies it, once that is switched on", async () => {
    const { document } = await open(path);
    const above = async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        "vscode.executeCodeLensProvider",
        document.uri,
      );
      return lenses.map(({ range, command }) => [range.start.line, command?.title]);
    };
    assert.deepEqual(await above(), []);
    const settings = vscode.workspace.getConfiguration("featureScope", document.uri);
    await settings.update("codeLens", true, vscode.ConfigurationTarget.WorkspaceFolder);
    const claim = "Claim: a reason, but nobody is shown to have asked";
    assert.deepEqual(await above(), [
      [1, claim],
      [5, claim],
    ]);
    await settings.update("codeLens", undefined, vscode.ConfigurationTarget.WorkspaceFolder);
  });

  it("lists the features in the outline", async () => {
    const { document } = await open(path);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    assert.deepEqual(
      symbols.map(({ name, detail, selectionRange }) => [name, detail, document.getText(selectionRange)]),
      [
        ["Export as CSV", "Claim", "Export as CSV"],
        ["Print view", "Claim", "Print view"],
      ],
    );
  });

  it("tells nothing in a file that is no roadmap", async () => {
    const { document } = await open("one/features.yaml");
    assert.deepEqual(await hovers(document, document.getText().trim().slice(0, 8)), []);
  });
});
