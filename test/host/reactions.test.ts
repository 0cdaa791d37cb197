import assert from "node:assert/strict";
import * as vscode from "vscode";
import { GitHubServer } from "../github/github-server.ts";
import { untilRules } from "./findings.ts";
import { accepting, at, closeAll, settled, write } from "./workspace.ts";

const file = "one/usage/github-reactions.json";
const settings = "one/.feature-scope.yaml";
const roadmap = "one/new-roadmap.yaml";
const fetchReactions = () => vscode.commands.executeCommand("featureScope.fetchReactions");
const address = (value: string | undefined) =>
  vscode.workspace
    .getConfiguration("featureScope")
    .update("githubEnterpriseUrl", value, vscode.ConfigurationTarget.Global);
const textOf = async (path: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));

describe("Fetch Reactions of Linked Issues", () => {
  const github = new GitHubServer();
  before(async () => {
    await github.start();
    await address(github.address);
    github.repositories.set("acme/shop", [github.issue("acme/shop", 1, 7), github.issue("acme/shop", 2, 3)]);
    const link = (number: number) =>
      `  - title: Wish ${number}\n    evidence: ${github.address}/acme/shop/issues/${number}\n`;
    await write(roadmap, `features:\n${link(1)}${link(2)}${link(3)}  - title: Dark mode\n    status: planned\n`);
    await settled();
  });
  after(async () => {
    await address(undefined);
    await github.stop();
    await closeAll();
    for (const path of [roadmap, "one/usage", settings])
      await vscode.workspace.fs.delete(at(path), { recursive: true });
    await untilRules(roadmap, []);
  });

  it("asks the server of the setting without an account, and writes what a person has seen", async () => {
    await accepting(fetchReactions());
    const rows: { number: number; asked: string; reactions: object }[] = JSON.parse(await textOf(file));
    assert.deepEqual(
      rows.map(({ number, reactions }) => [number, Object.entries(reactions).find(([kind]) => kind === "+1")?.[1]]),
      [
        [1, 7],
        [2, 3],
      ],
    );
    assert.match(rows[0]!.asked, /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual(new Set(github.asked.map(({ authorization }) => authorization)), new Set([undefined]));
    assert.equal(await textOf(settings), "usage:\n  - files: usage/github-reactions.json\n    preset: github\n");
  });

  it("asks nothing before a person has said how, and writes nothing that they do not want", async () => {
    const before = github.asked.length;
    let isOver = false;
    const command = Promise.resolve(fetchReactions()).finally(() => {
      isOver = true;
    });
    while (!isOver) await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await command;
    assert.equal(github.asked.length, before);
  });

  it("takes no address from a workspace", async () => {
    const configuration = vscode.workspace.getConfiguration("featureScope");
    await assert.rejects(
      Promise.resolve(
        configuration.update("githubEnterpriseUrl", "https://git.example.com", vscode.ConfigurationTarget.Workspace),
      ),
    );
  });
});
