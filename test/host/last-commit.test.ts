import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as vscode from "vscode";
import { untilRules } from "./findings.ts";
import { at, closeAll, open, replace, settled } from "./workspace.ts";

interface GitApi {
  readonly state: string;
  readonly onDidChangeState: vscode.Event<unknown>;
  openRepository(
    root: vscode.Uri,
  ): Promise<{ readonly state: { readonly HEAD?: { commit?: string } }; status(): Promise<void> }>;
}

const roadmap = "one/roadmap.yaml";
const heading = "## What this change adds to the scope";

function git(...words: string[]): void {
  const name = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgSign=false"];
  execFileSync("git", [...name, ...words], { cwd: at("one").fsPath, stdio: "ignore" });
}

const enable = (value: boolean) =>
  vscode.workspace.getConfiguration("git").update("enabled", value, vscode.ConfigurationTarget.Global);

async function minutes(): Promise<string> {
  await vscode.commands.executeCommand("featureScope.copyReview");
  return vscode.env.clipboard.readText();
}

/** The editor's own extension for git, as it is once it is switched on. */
async function gitApi(): Promise<GitApi> {
  const extension = await vscode.extensions.getExtension("vscode.git")!.activate();
  if (!extension.enabled) {
    await new Promise(done => {
      extension.onDidChangeEnablement(done);
      void enable(true);
    });
  }
  const api: GitApi = extension.getAPI(1);
  if (api.state !== "initialized") await new Promise(done => api.onDidChangeState(done));
  return api;
}

describe("what changed since the last commit", () => {
  before(settled);
  after(async () => {
    await enable(false);
    await closeAll();
    await vscode.workspace.fs.delete(at("one/.git"), { recursive: true });
    await untilRules(roadmap, ["no-justification"]);
  });

  it("is told once there is a repository, also of what is not saved, until it is committed", async () => {
    assert.ok(!(await minutes()).includes(heading), "git is off");
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message", "A roadmap");
    const api = await gitApi();
    const repository = await api.openRepository(at("one"));
    assert.ok(!(await minutes()).includes(heading), "nothing has changed");

    const editor = await open(roadmap);
    await replace(editor, "features:", "features:\n  - title: A new wish\n    status: planned\n    points: 8");
    await untilRules(roadmap, ["no-justification", "no-justification"]);
    const text = await minutes();
    assert.ok(text.includes(`${heading}\n\nSince the last commit: Open work grows by 8 points: 8 added.`), text);
    assert.ok(text.includes("| A new wish | Added | planned, 8 points, nothing says why |"), text);

    const before = repository.state.HEAD?.commit;
    await editor.document.save();
    git("commit", "--quiet", "--all", "--message", "A wish");
    await repository.status();
    assert.notEqual(repository.state.HEAD?.commit, before);
    assert.ok(!(await minutes()).includes(heading), "it is committed");

    await replace(editor, "\n  - title: A new wish\n    status: planned\n    points: 8", "");
    await untilRules(roadmap, ["no-justification"]);
    assert.ok((await minutes()).includes("| A new wish | Removed | 8 points |"));
    await editor.document.save();
  });
});
