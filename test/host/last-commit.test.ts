import assert from "node:assert/strict";
import * as vscode from "vscode";
import { untilRules } from "./findings.ts";
import { followRepository, git, makeRepository, removeRepository } from "./git.ts";
import { closeAll, open, replace, settled } from "./workspace.ts";

const roadmap = "one/roadmap.yaml";
const heading = "## What this change adds to the scope";

async function minutes(): Promise<string> {
  await vscode.commands.executeCommand("featureScope.copyReview");
  return vscode.env.clipboard.readText();
}

describe("what changed since the last commit", () => {
  before(settled);
  after(async () => {
    await closeAll();
    await removeRepository();
    await untilRules(roadmap, ["no-justification"]);
  });

  it("is told once there is a repository, also of what is not saved, until it is committed", async () => {
    assert.ok(!(await minutes()).includes(heading), "git is off");
    makeRepository();
    const repository = await followRepository();
    assert.ok(!(await minutes()).includes(heading), "nothing has changed");

    const editor = await open(roadmap);
    await replace(editor, "features:", "features:\n  - title: A new wish\n    status: planned\n    points: 8");
    await untilRules(roadmap, ["no-justification", "no-justification"]);
    const text = await minutes();
    assert.ok(text.includes(`${heading}\n\nSince the last commit: Open work grows by 8 points: 8 added.`), text);
    assert.ok(text.includes("| A new wish | Added | planned, 8 points, nothing says why |"), text);

    const before = repository.state.HEAD?.commit;
    await editor.document.save();
    git(["commit", "--quiet", "--all", "--message", "A wish"]);
    await repository.status();
    assert.notEqual(repository.state.HEAD?.commit, before);
    assert.ok(!(await minutes()).includes(heading), "it is committed");

    await replace(editor, "\n  - title: A new wish\n    status: planned\n    points: 8", "");
    await untilRules(roadmap, ["no-justification"]);
    assert.ok((await minutes()).includes("| A new wish | Removed | 8 points |"));
    await editor.document.save();
  });
});
