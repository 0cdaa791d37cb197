import * as vscode from "vscode";
import { untilRules } from "./findings.ts";
import { followRepository, git, makeRepository, removeRepository } from "./git.ts";
import { at, closeAll, open, replace, settled, write } from "./workspace.ts";

const config = "one/.feature-scope.yaml";
const roadmap = "one/new/roadmap.yaml";

describe("what is stalled", () => {
  before(settled);
  after(async () => {
    await closeAll();
    await removeRepository();
    for (const path of [config, "one/new"]) await vscode.workspace.fs.delete(at(path), { recursive: true });
    await untilRules("one/roadmap.yaml", ["no-justification"]);
  });

  it("is told where the policy asks for it, until its entry changes", async () => {
    await write(roadmap, "features:\n  - title: Undo\n    status: in-progress\n    votes: 37\n");
    makeRepository("2025-01-01");
    const repository = await followRepository();
    await untilRules(roadmap, []);
    await write(config, "policy: { stalled-after: 90 days }\n");
    await untilRules(roadmap, ["stalled"]);
    const editor = await open(roadmap);
    await replace(editor, "votes: 37", "votes: 38");
    await untilRules(roadmap, []);
    await editor.document.save();
    git(["commit", "--quiet", "--all", "--message", "A vote"], "2025-02-01");
    await repository.status();
    await untilRules(roadmap, ["stalled"]);
  });
});
