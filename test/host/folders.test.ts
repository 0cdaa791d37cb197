import assert from "node:assert/strict";
import * as vscode from "vscode";
import { Candidates } from "../../src/vscode/candidates.ts";
import { DeletedFiles } from "../../src/vscode/deleted-files.ts";
import { findCandidates } from "../../src/vscode/find-candidates.ts";
import { ProjectSettings } from "../../src/vscode/project-settings.ts";
import { rules, until, untilRules } from "./findings.ts";
import { MemoryFiles } from "./memory-files.ts";
import { accepting, at, closeAll, write } from "./workspace.ts";

const backlog = "two/Docs/Product-BACKLOG.YML";

/** Changes the folders of the workspace and waits until the editor has done so. */
async function change(start: number, remove: number, ...add: readonly vscode.Uri[]): Promise<void> {
  const changed = new Promise(resolve => vscode.workspace.onDidChangeWorkspaceFolders(resolve));
  assert.ok(vscode.workspace.updateWorkspaceFolders(start, remove, ...add.map(uri => ({ uri }))));
  await changed;
}

describe("a workspace of several folders", () => {
  before(async () => {
    await closeAll();
    assert.deepEqual(rules(backlog), []);
    await change(1, 0, at("two"));
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

describe("a workspace folder that is on no disk", () => {
  const text = "features:\n  - title: Export as CSV\n    status: planned\n  - title: Search\n    status: planned\n";
  const folder = vscode.Uri.parse("memory:/project");
  const roadmap = vscode.Uri.joinPath(folder, "docs/roadmap.yaml");
  const files = new MemoryFiles();
  let registration: vscode.Disposable;

  const untilCount = (count: number) =>
    until(
      () => vscode.languages.getDiagnostics(roadmap).length === count,
      () => `${roadmap} has ${vscode.languages.getDiagnostics(roadmap).length} findings where ${count} were expected`,
    );

  before(async () => {
    registration = vscode.workspace.registerFileSystemProvider("memory", files);
    files.writeFile(roadmap, new TextEncoder().encode(text));
    await change(1, 0, folder);
  });

  after(async () => {
    await change(1, 1);
    await untilCount(0);
    registration.dispose();
  });

  it("has its roadmaps reviewed, and followed", async () => {
    await untilCount(2);
    files.writeFile(
      roadmap,
      new TextEncoder().encode(text.replace("planned\n", "planned\n    why: 14 asked for it\n")),
    );
    await untilCount(1);
    files.delete(roadmap);
    await untilCount(0);
    files.writeFile(roadmap, new TextEncoder().encode(text));
    await untilCount(2);
  });

  it("has a thousand roadmaps found, and is told that there are more", async () => {
    const many = Array.from({ length: 1001 }, (_, n) => vscode.Uri.joinPath(folder, `plans/roadmap-${n}.yaml`));
    const warnings: string[] = [];
    const log = { warn: (message: string) => warnings.push(message) } as unknown as vscode.LogOutputChannel;
    const { token } = new vscode.CancellationTokenSource();
    files.addUnnoticed(many);
    try {
      const { uris, tooMany } = await findCandidates(
        new Candidates(),
        new ProjectSettings(log, new DeletedFiles()),
        log,
        token,
      );
      assert.equal(uris.length, 1000);
      assert.match(
        tooMany ?? "",
        /^1,00\d files have names of roadmaps, and the first 1,000 of them are reviewed\. Narrow/,
      );
      assert.deepEqual(warnings, [tooMany]);
    } finally {
      files.removeUnnoticed(many);
    }
    assert.equal(
      (await findCandidates(new Candidates(), new ProjectSettings(log, new DeletedFiles()), log, token)).tooMany,
      undefined,
    );
  });
});
