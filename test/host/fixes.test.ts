import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnostics, until, untilRules } from "./findings.ts";
import { closeAll, open, remove, replace, settled, write } from "./workspace.ts";

const config = "one/.feature-scope.yaml";
const folder = 'roadmaps: [{ folder: "ideas/*.yaml", one: feature }]\n';

const print = `features:
  - title: "Print view: a page without menus"
    status: planned
    why: Clerks print it to sign it.
`;
const undo = `  - title: Undo a delete
    status: planned
    why: So that nobody loses rows.
`;

interface Mended {
  readonly name: string;
  readonly path: string;
  readonly broken: string;
  /** What the file's diagnostic points at: a rule's id, or "unread" where a slip in the YAML is told. */
  readonly told: string;
  /** Where the cursor stands. */
  readonly at: string;
  readonly fix: string;
  readonly mended: string;
}

const files: readonly Mended[] = [
  {
    name: "a status",
    path: "one/misspelt-roadmap.yaml",
    broken: "features:\r\n  - { title: Undo, status: 'Plannned', why: So that nobody loses rows. }\r\n",
    told: "unknown-status",
    at: "Plannned",
    fix: 'Change to "Planned"',
    mended: "features:\r\n  - { title: Undo, status: 'Planned', why: So that nobody loses rows. }\r\n",
  },
  {
    name: "a title that needs quotes",
    path: "one/unquoted-roadmap.yaml",
    broken: print.replaceAll('"', "") + undo,
    told: "unread",
    at: "a page",
    fix: "Put the value in quotes",
    mended: print + undo,
  },
  {
    name: "an entry of several lines that is indented too far",
    path: "one/indented-roadmap.yaml",
    broken: (print + undo.replace(/^ /gm, "  ")).replaceAll("\n", "\r\n"),
    told: "unread",
    at: "- title: Undo",
    fix: "Align with the lines above",
    mended: (print + undo).replaceAll("\n", "\r\n"),
  },
  {
    name: "a file of a folder that is one roadmap",
    path: "one/ideas/print.yaml",
    broken: "title: Print: view\nstatus: planned\nwhy: Clerks print it to sign it.\n",
    told: "unread",
    at: "view",
    fix: "Put the value in quotes",
    mended: 'title: "Print: view"\nstatus: planned\nwhy: Clerks print it to sign it.\n',
  },
];

/** The quick fix of that name at a place, as the light bulb offers it. */
async function offered(document: vscode.TextDocument, at: string, title: string) {
  const position = document.positionAt(document.getText().indexOf(at));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    new vscode.Range(position, position),
  );
  return actions.find(action => action.title === title);
}

describe("quick fixes", () => {
  before(async () => {
    await settled();
    await write(config, folder);
    for (const { path, broken, told } of files) {
      await write(path, broken);
      await untilRules(path, [told]);
    }
  });
  afterEach(closeAll);
  after(async () => {
    for (const path of [...files.map(file => file.path), config]) await remove(path);
    await remove("one/ideas");
    for (const { path } of files) await untilRules(path, []);
  });

  for (const { name, path, broken, told, at, fix, mended } of files) {
    it(`mend ${name}, leave every other byte and the saving to the person, and are undone in one step`, async () => {
      const { document } = await open(path);
      const action = await offered(document, at, fix);
      assert.ok(action?.edit && action.isPreferred);
      assert.equal(action.kind?.value, "quickfix");
      assert.ok(await vscode.workspace.applyEdit(action.edit));
      assert.equal(document.getText(), mended);
      assert.ok(document.isDirty);
      await untilRules(path, []);
      await vscode.commands.executeCommand("undo");
      assert.equal(document.getText(), broken);
      await untilRules(path, [told]);
    });
  }

  it("add a reason with a blank to fill, in the entry's own indentation, and are undone in one step", async () => {
    const path = "one/unreasoned-roadmap.yaml";
    const text = "features:\r\n    -\r\n        title: Print view\r\n        status: planned\r\n";
    await write(path, text);
    try {
      await untilRules(path, ["no-justification"]);
      const { document } = await open(path);
      const action = await offered(document, "Print view", "Add a reason");
      assert.ok(action?.edit);
      assert.ok(await vscode.workspace.applyEdit(action.edit));
      assert.equal(document.getText(), `${text}        why: "Who needs it, and what for"\r\n`);
      await vscode.commands.executeCommand("undo");
      assert.equal(document.getText(), text);
    } finally {
      await vscode.commands.executeCommand("workbench.action.files.revert");
      await closeAll();
      await remove(path);
      await untilRules(path, []);
    }
  });

  it("are never those of an earlier text, and go with what they mend", async () => {
    const { path, at, fix, mended } = files[1]!;
    const editor = await open(path);
    await replace(editor, "features:", "# Ours\nfeatures:");
    const line = (action: vscode.CodeAction | undefined) => action?.edit?.entries()[0]?.[1][0]?.range.start.line;
    // Before the new text is reviewed there is none.
    assert.equal(line(await offered(editor.document, at, fix)) ?? 2, 2);
    await until(
      () => diagnostics(path)[0]?.range.start.line === 2,
      () => "the problem stays where it was",
    );
    const action = await offered(editor.document, at, fix);
    assert.equal(line(action), 2);
    assert.ok(await vscode.workspace.applyEdit(action!.edit!));
    assert.equal(editor.document.getText(), `# Ours\n${mended}`);
    await untilRules(path, []);
    assert.equal(await offered(editor.document, at, fix), undefined);
  });
});
