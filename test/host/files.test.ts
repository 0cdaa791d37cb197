import assert from "node:assert/strict";
import * as vscode from "vscode";
import { rules, untilRules } from "./findings.ts";
import { at, closeAll, open, remove, replace, settled, write } from "./workspace.ts";

const two = "features:\n  - title: Export as CSV\n    status: planned\n  - title: Search\n    status: planned\n";
const twoFindings = ["no-justification", "no-justification"];
const noRoadmap = "dark_mode: true\nbeta_search: false\n";

describe("roadmaps nobody has opened", () => {
  before(closeAll);
  afterEach(async () => {
    await closeAll();
    for (const [uri] of vscode.languages.getDiagnostics()) {
      const path = uri.path.slice(at("").path.length + 1);
      if (path.startsWith("one/new")) await untilRules(path, []);
    }
  });

  it("are reviewed when the workspace is opened", async () => {
    await untilRules("one/roadmap.yaml", ["no-justification"]);
    assert.deepEqual(rules("one/features.yaml"), []);
    assert.deepEqual(rules("one/vendor/roadmap.yaml"), []);
  });

  it("are read with their names, as on the command line", async () => {
    // Titles alone are no plan; in a file that is called a roadmap they are.
    const titles = "features:\n  - title: Export as CSV\n";
    await write("one/new-roadmap.yaml", titles);
    await untilRules("one/new-roadmap.yaml", ["no-justification"]);
    await remove("one/new-roadmap.yaml");
    await untilRules("one/new-roadmap.yaml", []);
  });

  it("are reviewed when they appear, change and disappear", async () => {
    await write("one/new-roadmap.yaml", two);
    await untilRules("one/new-roadmap.yaml", twoFindings);
    await write(
      "one/new-roadmap.yaml",
      two.replace("planned\n", "planned\n    why: 14 customers asked for it in support\n"),
    );
    await untilRules("one/new-roadmap.yaml", ["no-justification"]);
    await remove("one/new-roadmap.yaml");
    await untilRules("one/new-roadmap.yaml", []);
  });

  it("are forgotten when they stop to be roadmaps", async () => {
    await write("one/new-roadmap.yaml", two);
    await untilRules("one/new-roadmap.yaml", twoFindings);
    await write("one/new-roadmap.yaml", noRoadmap);
    await untilRules("one/new-roadmap.yaml", []);
    await remove("one/new-roadmap.yaml");
  });

  it("are followed when they are renamed, into a name of roadmaps and out of it", async () => {
    await write("one/new.yaml", two);
    await vscode.workspace.fs.rename(at("one/new.yaml"), at("one/new-roadmap.yaml"));
    await untilRules("one/new-roadmap.yaml", twoFindings);
    await vscode.workspace.fs.rename(at("one/new-roadmap.yaml"), at("one/new-backlog.yml"));
    await untilRules("one/new-backlog.yml", twoFindings);
    await untilRules("one/new-roadmap.yaml", []);
    await vscode.workspace.fs.rename(at("one/new-backlog.yml"), at("one/new.txt"));
    await untilRules("one/new-backlog.yml", []);
    await remove("one/new.txt");
  });

  it("are followed when the folder that holds them is renamed or deleted", async () => {
    await write("one/new/deep/roadmap.yaml", two);
    await untilRules("one/new/deep/roadmap.yaml", twoFindings);
    await vscode.workspace.fs.rename(at("one/new"), at("one/newer"));
    await untilRules("one/newer/deep/roadmap.yaml", twoFindings);
    await untilRules("one/new/deep/roadmap.yaml", []);
    await remove("one/newer");
    await untilRules("one/newer/deep/roadmap.yaml", []);
  });

  it("are followed when a folder with them is moved into the workspace and out of it", async () => {
    await write("elsewhere/plans/roadmap.yaml", two);
    await vscode.workspace.fs.rename(at("elsewhere/plans"), at("one/new-plans"));
    await untilRules("one/new-plans/roadmap.yaml", twoFindings);
    await vscode.workspace.fs.rename(at("one/new-plans"), at("elsewhere/plans"));
    await untilRules("one/new-plans/roadmap.yaml", []);
    await remove("elsewhere");
  });

  it("are forgotten when they are deleted while their editor is open", async () => {
    await write("one/new-roadmap.yaml", two);
    await open("one/new-roadmap.yaml");
    await untilRules("one/new-roadmap.yaml", twoFindings);
    await remove("one/new-roadmap.yaml");
    await untilRules("one/new-roadmap.yaml", []);
  });

  it("are reviewed when they are there again while the editor of the deleted one is open", async () => {
    await write("one/new-roadmap.yaml", two);
    await open("one/new-roadmap.yaml");
    await untilRules("one/new-roadmap.yaml", twoFindings);
    await remove("one/new-roadmap.yaml");
    await untilRules("one/new-roadmap.yaml", []);
    await write("one/new-roadmap.yaml", two);
    await settled();
    assert.deepEqual(rules("one/new-roadmap.yaml"), twoFindings);
    await closeAll();
    await remove("one/new-roadmap.yaml");
    await untilRules("one/new-roadmap.yaml", []);
  });

  it("keep their findings when they are deleted while their editor holds unsaved text", async () => {
    await write("one/new-roadmap.yaml", two);
    const editor = await open("one/new-roadmap.yaml");
    await untilRules("one/new-roadmap.yaml", twoFindings);
    await replace(editor, "Search", "Search everywhere");
    await remove("one/new-roadmap.yaml");
    await settled();
    assert.deepEqual(rules("one/new-roadmap.yaml"), twoFindings);
  });

  it("are reviewed when a review of everything is over, also where another began meanwhile", async () => {
    await write("one/new-roadmap.yaml", two);
    const first = settled();
    const second = settled();
    await first;
    assert.deepEqual(rules("one/new-roadmap.yaml"), twoFindings);
    await second;
    await remove("one/new-roadmap.yaml");
    await untilRules("one/new-roadmap.yaml", []);
  });

  it("do not keep others from being reviewed when one cannot be read", async () => {
    await write("one/new-1-roadmap.yaml", new Uint8Array([0, 1, 2, 0, 255, 254, 0]));
    await write("one/new-2-roadmap.yaml", two);
    await untilRules("one/new-2-roadmap.yaml", twoFindings);
    await settled();
    assert.deepEqual(rules("one/new-1-roadmap.yaml"), []);
    await remove("one/new-1-roadmap.yaml");
    await remove("one/new-2-roadmap.yaml");
  });
});
