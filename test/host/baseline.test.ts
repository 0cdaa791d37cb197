import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnostics, until, untilRules } from "./findings.ts";
import { at, closeAll, open, remove, replace, write } from "./workspace.ts";

const baseline = "one/.feature-scope-baseline.yaml";
const roadmap = "one/roadmap.yaml";
const title = "Dark mode";

const textOf = async (path: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));
const accepted = (...features: string[]) =>
  `accepted: 2026-11-23\nfindings:\n  new/roadmap.yaml:\n    no-justification:\n${features.map(name => `      - ${name}\n`).join("")}`;
const features = (...titles: string[]) =>
  `features:\n${titles.map(title => `  - title: ${title}\n    status: planned\n`).join("")}`;

async function untilTold(...messages: string[]): Promise<void> {
  await until(
    () => JSON.stringify(diagnostics(baseline).map(({ message }) => message)) === JSON.stringify(messages),
    () => `${baseline} tells ${JSON.stringify(diagnostics(baseline).map(({ message }) => message))}`,
  );
}

describe("the baseline in the editor", () => {
  afterEach(async () => {
    await closeAll();
    for (const path of [baseline, "one/new", "one/.feature-scope.yaml"])
      await vscode.workspace.fs.delete(at(path), { recursive: true }).then(undefined, () => {});
    await untilRules(roadmap, ["no-justification"]);
  });

  it("takes away what it holds, as it is written and typed, and gives it back when it goes", async () => {
    await write("one/new/roadmap.yaml", features(title, "Sync"));
    await untilRules("one/new/roadmap.yaml", ["no-justification", "no-justification"]);
    await write(baseline, accepted(title));
    await untilRules("one/new/roadmap.yaml", ["no-justification"]);
    const editor = await open(baseline);
    await replace(editor, `- ${title}`, `- ${title}\n      - Sync`);
    await untilRules("one/new/roadmap.yaml", []);
    await closeAll();
    await remove(baseline);
    await untilRules("one/new/roadmap.yaml", ["no-justification", "no-justification"]);
  });

  it("holds for a folder whose files are one roadmap, under its pattern", async () => {
    await write("one/new/undo.yaml", "title: Undo\nstatus: planned\n");
    await write("one/.feature-scope.yaml", "roadmaps:\n  - { folder: new/*.yaml, one: feature }\n");
    await untilRules("one/new/undo.yaml", ["no-justification"]);
    await write(baseline, accepted("Undo").replace("new/roadmap.yaml", '"new/*.yaml"'));
    await untilRules("one/new/undo.yaml", []);
  });

  it("says where it holds what no longer occurs, and lets go of it on request", async () => {
    await write("one/new/roadmap.yaml", features(title));
    await write(baseline, accepted(title, "Sync # later"));
    await untilTold('"Sync" has no finding of no-justification any more. Remove this line.');
    await open(baseline);
    const [{ range }] = diagnostics(baseline) as [vscode.Diagnostic];
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      at(baseline),
      range,
    );
    const command = actions[0]!.command!;
    await vscode.commands.executeCommand(command.command);
    await untilTold();
    assert.equal((await textOf(baseline)).replace(/\d{4}-\d\d-\d\d/, "2026-11-23"), accepted(title));
  });

  it("is told where it cannot be understood, and left as it is", async () => {
    await write(baseline, "accepted: 2026-11-23\nfinding: {}\n");
    await untilTold('There is no key "finding". Did you mean "findings"?');
  });
});
