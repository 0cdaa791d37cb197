import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnostics, until, untilRules } from "./findings.ts";
import { MemoryFiles } from "./memory-files.ts";
import { at, closeAll, open, remove, replace, settled, write } from "./workspace.ts";

const settings = "one/.feature-scope.yaml";
const roadmap = "one/new/roadmap.yaml";
const october = "one/usage/october.csv";
const source = `usage:
  - { files: usage/*.csv, format: csv, key: feature, value: users, from: from, to: to, unit: users, kind: per-period }
`;
const shipped = "    status: shipped\n    shipped: 2026-01-15\n";
const entries = `features:\n  - id: export\n    title: Export\n${shipped}  - id: print\n    title: Print view\n${shipped}`;
const table = (exported: string, printed: string) =>
  `feature,from,to,users\nexport,2026-10-01,2026-10-31,${exported}\nprint,2026-10-01,2026-10-31,${printed}\n`;

const untilTold = (path: string, expected: RegExp) =>
  until(
    () => diagnostics(path).some(({ message }) => expected.test(message)),
    () => `${path} is told ${JSON.stringify(diagnostics(path).map(({ message }) => message))}, not ${expected}`,
  );

describe("exports of use", () => {
  before(settled);
  afterEach(async () => {
    await closeAll();
    for (const path of [settings, "one/new", "one/usage"]) await remove(path).catch(() => {});
    await untilRules(roadmap, []);
    await untilRules("one/roadmap.yaml", ["no-justification"]);
  });

  it("justify what is used; the row that says that nothing is used is a click away, and an export that changes is read", async () => {
    await write(october, table("412", "0"));
    await write(roadmap, entries);
    await untilRules(roadmap, ["no-usage", "no-usage"]);
    await write(settings, source);
    await untilRules(roadmap, ["no-usage"]);
    const [{ relatedInformation, message }] = diagnostics(roadmap) as [vscode.Diagnostic];
    assert.match(message, /"Print view"/);
    const { location } = relatedInformation![0]!;
    assert.deepEqual([location.uri.toString(), location.range.start.line], [at(october).toString(), 2]);
    await write(october, table("412", "388"));
    await untilRules(roadmap, []);
    await write(october, table("0", "388"));
    await untilTold(roadmap, /"Export"/);
    await write("one/usage/november.csv", table("97", "388").replaceAll("-10-", "-11-").replaceAll("-31", "-30"));
    await untilRules(roadmap, []);
  });

  it("are listed with what they say and leave open, on a page that follows them", async () => {
    await write(october, table("412", "388").replace("print,", "printed,"));
    await write(roadmap, entries);
    await write(settings, source);
    await untilRules(roadmap, ["no-usage"]);
    await vscode.commands.executeCommand("featureScope.showUsage");
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab!;
    assert.ok(input instanceof vscode.TabInputCustom);
    const page = await vscode.workspace.openTextDocument(input.uri);
    assert.match(page.getText(), /^\| Export \| export \| its id \| 412 users .* row 2 \|$/m);
    assert.match(page.getText(), /^\| printed \| 388 users /m);
    assert.match(page.getText(), /^\| Print view \|$/m);
    const changed = new Promise<void>(resolve => {
      const listening = vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document !== page || !/^\| Print view \| print \|/m.test(document.getText())) return;
        listening.dispose();
        resolve();
      });
    });
    await write(october, table("412", "388"));
    await changed;
  });

  it("are told of at their line in the settings when they are missing or cannot be read, and the rest goes on", async () => {
    await write(roadmap, entries);
    await write(settings, source);
    await untilTold(settings, /^No file is found at usage\/\*\.csv\./);
    assert.deepEqual(
      diagnostics(settings).map(({ range }) => range.start.line),
      [1],
    );
    await write(october, table("412", "many"));
    await untilTold(settings, /^usage\/october\.csv:3: The value of "print" is "many"/);
    await untilTold(roadmap, /"Print view"/);
    await untilRules(roadmap, ["no-usage"]);
    await remove("one/usage");
    await untilTold(settings, /^No file is found/);
    await untilRules(roadmap, ["no-usage", "no-usage"]);
    await vscode.workspace.fs.createDirectory(at("one/elsewhere"));
    await write("one/elsewhere/october.csv", table("412", "388"));
    await vscode.workspace.fs.rename(at("one/elsewhere"), at("one/usage"));
    await untilRules(roadmap, []);
  });

  it("are read as the settings say while they are written", async () => {
    await write(october, table("412", "388"));
    await write(roadmap, entries);
    await write(settings, source);
    await untilRules(roadmap, []);
    const editor = await open(settings);
    await replace(editor, "value: users", "value: visits");
    await untilTold(settings, /No row has a value at "visits"/);
    await untilRules(roadmap, ["no-usage", "no-usage"]);
    await replace(editor, "value: visits", "value: users");
    await untilRules(roadmap, []);
    await replace(editor, "usage:", "# Counted by billing.\nusage:");
    await untilRules(settings, []);
    await untilRules(roadmap, []);
  });
});

describe("exports of use in a folder that is on no disk", () => {
  const folder = vscode.Uri.parse("memory:/measured");
  const place = (path: string) => vscode.Uri.joinPath(folder, path);
  const files = new MemoryFiles();
  const put = (path: string, text: string) => files.writeFile(place(path), new TextEncoder().encode(text));
  let registration: vscode.Disposable;

  before(async () => {
    registration = vscode.workspace.registerFileSystemProvider("memory", files);
    put("roadmap.yaml", entries);
    put(".feature-scope.yaml", source);
    put("usage/october.csv", table("412", "388"));
    vscode.workspace.updateWorkspaceFolders(1, 0, { uri: folder });
  });

  after(async () => {
    vscode.workspace.updateWorkspaceFolders(1, 1);
    await untilFindings(0);
    registration.dispose();
  });

  const untilFindings = (count: number) =>
    until(
      () => vscode.languages.getDiagnostics(place("roadmap.yaml")).length === count,
      () => JSON.stringify(vscode.languages.getDiagnostics(place("roadmap.yaml"))),
    );

  it("are read, and followed", async () => {
    await settled();
    await untilFindings(0);
    put("usage/october.csv", table("412", "000"));
    await untilFindings(1);
  });
});
