import assert from "node:assert/strict";
import * as vscode from "vscode";
import { dayOf } from "../../src/justification/day.ts";
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

const spelt = `features:\r
  - { id: undo-deletes, title: Undo, status: planned, why: So that nobody loses rows. }\r
  - { id: print, title: Print view, status: planned, why: Clerks print it to sign it., after: undo-deletes }\r
`;
const misspelt = spelt
  .replaceAll("status: planned", "status: plannned")
  .replace("after: undo-deletes", "after: undo-delets");

/** What is added or changed with blanks, or in several places at once. */
const drafts = [
  {
    name: "add a reason with a blank to fill, in the entry's own indentation",
    text: "features:\r\n    -\r\n        title: Print view\r\n        status: planned\r\n",
    told: ["no-justification"],
    at: "Print view",
    fix: "Add a reason",
    mended:
      'features:\r\n    -\r\n        title: Print view\r\n        status: planned\r\n        why: "Who needs it, and what for"\r\n',
    left: ["no-justification"],
  },
  {
    name: "make a map of an entry that is a text, with the keys of its neighbours",
    text: "planned:\n- name: Undo\n  rationale: So that nobody loses rows.\n- Print view for $1 # {soon}\n- Zoom\n  to fit\n",
    told: ["no-justification", "no-justification"],
    at: "Print view",
    fix: "Add a reason",
    mended:
      'planned:\n- name: Undo\n  rationale: So that nobody loses rows.\n- name: Print view for $1 # {soon}\n  rationale: "Who needs it, and what for"\n- Zoom\n  to fit\n',
    left: ["no-justification", "no-justification"],
  },
  {
    name: "add what exempts an entry to a flow map of several lines",
    text: "features:\n  - {\n      title: 'Print view', # soon\n      status: 'planned'\n    }\n",
    told: ["no-justification"],
    at: "Print view",
    fix: "Exempt with a reason",
    mended: `features:\n  - {\n      title: 'Print view', # soon\n      status: 'planned',\n      decision: { kind: exempt, reason: 'Why', date: ${dayOf(new Date())} }\n    }\n`,
    left: ["no-justification"],
  },
  {
    name: "move what is no evidence under a key of its own",
    text: `${print}    evidence: [tests/print.test.ts passes]\n`,
    told: ["delivery-is-not-evidence"],
    at: "tests/print",
    fix: 'Move it under "delivery"',
    mended: `${print}    delivery: [tests/print.test.ts passes]\n`,
    left: [],
  },
  {
    name: "mend all of a kind",
    text: misspelt,
    told: ["unknown-status", "unknown-status", "unknown-dependency"],
    at: "plannned",
    fix: 'Fix all 2 of "unknown-status" in this file',
    mended: misspelt.replaceAll("plannned", "planned"),
    left: ["unknown-dependency"],
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

  for (const { name, text, told, at, fix, mended, left } of drafts) {
    it(`${name}, and are undone in one step`, async () => {
      const path = "one/unfinished-roadmap.yaml";
      await write(path, text);
      try {
        await untilRules(path, told);
        const { document } = await open(path);
        const action = await offered(document, at, fix);
        assert.ok(action?.edit);
        assert.ok(await vscode.workspace.applyEdit(action.edit));
        assert.equal(document.getText(), mended);
        await untilRules(path, left);
        await vscode.commands.executeCommand("undo");
        assert.equal(document.getText(), text);
        await untilRules(path, told);
      } finally {
        await vscode.commands.executeCommand("workbench.action.files.revert");
        await closeAll();
        await remove(path);
        await untilRules(path, []);
      }
    });
  }

  it("mend all that is certain in a file when it is asked for that, as an editor may at each saving", async () => {
    const path = "one/unfinished-roadmap.yaml";
    await write(path, misspelt);
    try {
      await untilRules(path, ["unknown-status", "unknown-status", "unknown-dependency"]);
      const { document } = await open(path);
      const kind = vscode.CodeActionKind.SourceFixAll.append("featureScope");
      const [action, ...others] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
        kind.value,
      );
      assert.ok(action?.edit);
      assert.equal(action.kind?.value, kind.value);
      assert.deepEqual(others, []);
      assert.ok(await vscode.workspace.applyEdit(action.edit));
      assert.equal(document.getText(), spelt);
      await untilRules(path, []);
      await vscode.commands.executeCommand("undo");
      assert.equal(document.getText(), misspelt);
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
