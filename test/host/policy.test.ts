import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnostics, ruleOf, until, untilRules } from "./findings.ts";
import { at, closeAll, open, remove, replace, write } from "./workspace.ts";

const config = "one/.feature-scope.yaml";
const roadmap = "one/roadmap.yaml";
const begun = (...titles: string[]) =>
  `features:\n${titles.map(title => `  - title: ${title}\n    status: in-progress\n    votes: 37\n`).join("")}`;

const told = () => diagnostics(config).map(({ code, message }) => `${ruleOf(code)}: ${message}`);

async function untilTold(...starts: string[]): Promise<void> {
  await until(
    () => told().length === starts.length && starts.every((start, index) => told()[index]!.startsWith(start)),
    () => `${config} tells ${JSON.stringify(told())} where ${JSON.stringify(starts)} was expected`,
  );
}

describe("the policy in the editor", () => {
  afterEach(async () => {
    await closeAll();
    for (const path of [config, "one/new"])
      await vscode.workspace.fs.delete(at(path), { recursive: true }).then(undefined, () => {});
    await untilRules(roadmap, ["no-justification"]);
  });

  it("holds for the roadmaps below it, as it is typed", async () => {
    await write(config, "policy: { planned: nothing }\n");
    await untilRules(roadmap, []);
    const editor = await open(config);
    await replace(editor, "nothing", "claim");
    await untilRules(roadmap, ["no-justification"]);
  });

  it("has its limits told where they stand, with the roadmap that goes beyond", async () => {
    await write("one/new/roadmap.yaml", begun("Undo", "Redo"));
    await write(config, "policy:\n  in-progress-limit: 1\n");
    await untilTold("too-much-in-progress: new/roadmap.yaml: 2 features are in progress, where the limit is 1.");
    const [diagnostic] = diagnostics(config);
    assert.deepEqual(diagnostic!.range, new vscode.Range(1, 21, 1, 22));
    assert.equal(diagnostic!.relatedInformation![0]!.location.uri.toString(), at("one/new/roadmap.yaml").toString());
    const editor = await open(config);
    await replace(editor, "limit: 1", "limit: 2");
    await untilTold();
    await write("one/new/roadmap.yaml", begun("Undo", "Redo", "Search"));
    await untilTold("too-much-in-progress: new/roadmap.yaml: 3 features are in progress, where the limit is 2.");
    await remove("one/new");
    await untilTold();
  });

  it("has the limits of a folder that is one roadmap told once", async () => {
    for (const title of ["undo", "redo"])
      await write(`one/new/${title}.yaml`, `title: ${title}\nstatus: in-progress\nvotes: 37\n`);
    await write(config, "policy: { in-progress-limit: 1 }\nroadmaps:\n  - { folder: new/*.yaml, one: feature }\n");
    await untilTold("too-much-in-progress: new/*.yaml: 2 features are in progress, where the limit is 1.");
  });
});
