import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnostics, rules, until, untilRules } from "./findings.ts";
import { at, closeAll, open, remove, replace, write } from "./workspace.ts";

const config = "one/.feature-scope.yaml";
const plan = "one/plan-2027.yaml";

async function untilTold(expected: readonly RegExp[]): Promise<void> {
  const told = () => diagnostics(config).map(({ message }) => message);
  await until(
    () => told().length === expected.length && expected.every((message, index) => message.test(told()[index]!)),
    () => `${config} is told ${JSON.stringify(told())}`,
  );
}

describe("roadmaps that .feature-scope.yaml declares", () => {
  before(closeAll);
  afterEach(async () => {
    await closeAll();
    await remove(config);
    await untilRules("one/roadmap.yaml", ["no-justification"]);
    await untilRules(plan, []);
  });

  it("are reviewed whatever their names, and those that are none are not", async () => {
    await write(config, 'roadmaps:\n  - plan-*.yaml\n  - "!roadmap.yaml"\n');
    await untilRules(plan, ["no-justification"]);
    await untilRules("one/roadmap.yaml", []);
  });

  it("change as one types, and as files come and go", async () => {
    await write(config, "roadmaps: nothing-*.yaml\n");
    const editor = await open(config);
    await untilTold([/^"nothing-\*\.yaml" names no file\./]);
    await replace(editor, "nothing-", "plan-");
    await untilRules(plan, ["no-justification"]);
    await untilTold([]);
    await replace(editor, "plan-", "late-");
    await untilRules(plan, []);
    await untilTold([/^"late-\*\.yaml" names no file\./]);
    await write("one/late-2027.yaml", "features:\n  - title: Undo\n    status: planned\n");
    await untilRules("one/late-2027.yaml", ["no-justification"]);
    await untilTold([]);
    await remove("one/late-2027.yaml");
    await untilTold([/^"late-\*\.yaml" names no file\./]);
  });

  it("are read by the layout", async () => {
    await write(config, "layout:\n  why: goal\n  title: titel\n");
    await write("one/backlog.yaml", "features:\n  - { title: A, status: planned, goal: Clerks retype rows }\n");
    try {
      await untilTold([/^"titel" is the key of no feature .* Did you mean "title"\?$/]);
      assert.deepEqual(rules("one/backlog.yaml"), []);
    } finally {
      await remove("one/backlog.yaml");
    }
  });
});

describe("help in .feature-scope.yaml", () => {
  before(() => write(config, "rules:\n  no-u: off\n"));
  after(async () => {
    await closeAll();
    await remove(config);
  });

  it("completes keys and explains them", async () => {
    await open(config);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      at(config),
      new vscode.Position(1, 6),
    );
    const item = list.items.find(({ label }) => label === "no-usage")!;
    assert.deepEqual(item.range, new vscode.Range(1, 2, 1, 6));
    assert.equal(item.insertText, "no-usage");
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      at(config),
      new vscode.Position(0, 2),
    );
    const said = hovers.flatMap(({ contents }) => contents.map(content => (content as vscode.MarkdownString).value));
    assert.deepEqual(said, ["How loudly each rule speaks."]);
  });
});
