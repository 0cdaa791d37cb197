import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnostics, rules, until, untilRules } from "./findings.ts";
import { at, closeAll, open, remove, replace, settled, write } from "./workspace.ts";

const roadmap = "one/roadmap.yaml";
const config = "one/.feature-scope.yaml";

function set(name: string, value: unknown): Thenable<void> {
  const target = vscode.ConfigurationTarget.WorkspaceFolder;
  return vscode.workspace.getConfiguration("featureScope", at(roadmap)).update(name, value, target);
}

async function untilSeverity(severity: vscode.DiagnosticSeverity): Promise<void> {
  const found = () => diagnostics(roadmap).map(diagnostic => diagnostic.severity);
  await until(
    () => found().length === 1 && found()[0] === severity,
    () => `${roadmap} has severities ${found()} where ${severity} was expected`,
  );
}

describe("settings", () => {
  before(closeAll);
  afterEach(async () => {
    for (const name of ["rules", "include", "exclude"]) await set(name, undefined);
    await untilRules(roadmap, ["no-justification"]);
  });

  it("change how loudly a rule speaks, at once", async () => {
    await set("rules", { "no-justification": "error" });
    await untilSeverity(vscode.DiagnosticSeverity.Error);
    await set("rules", { "no-justification": "hint" });
    await untilSeverity(vscode.DiagnosticSeverity.Hint);
    await set("rules", { "no-justification": "off" });
    await untilRules(roadmap, []);
  });

  it("are harmless when they are not what they should be", async () => {
    await set("rules", { "no-justification": "loud", "no-such-rule": 3 });
    await settled();
    await untilSeverity(vscode.DiagnosticSeverity.Warning);
    await set("rules", "off");
    await set("include", "**/*.yaml");
    await untilRules(roadmap, []);
    await set("include", ["**/roadmap.yaml", 3]);
    await untilRules(roadmap, ["no-justification"]);
  });

  it("say which files are roadmaps", async () => {
    await set("include", ["plan-*.yaml"]);
    await untilRules("one/plan-2027.yaml", ["no-justification"]);
    await untilRules(roadmap, []);
    await set("include", undefined);
    await untilRules(roadmap, ["no-justification"]);
    await untilRules("one/plan-2027.yaml", []);
  });

  it("say which files are not", async () => {
    await set("exclude", ["*.yaml"]);
    await untilRules(roadmap, []);
    await set("exclude", []);
    await untilRules("one/vendor/roadmap.yaml", ["no-justification"]);
    await set("exclude", undefined);
    await untilRules("one/vendor/roadmap.yaml", []);
  });

  it("answer at once to a pattern that stops other matchers", async () => {
    await set("include", [`${"*a".repeat(30)}b`, "**/roadmap.yaml"]);
    await settled();
    assert.deepEqual(rules(roadmap), ["no-justification"]);
  });
});

describe(".feature-scope.yaml", () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(at(config)).then(undefined, () => {});
    await set("rules", undefined);
    await untilRules(roadmap, ["no-justification"]);
  });

  it("counts when it appears, changes and disappears", async () => {
    await write(config, "rules:\n  no-justification: error\n");
    await untilSeverity(vscode.DiagnosticSeverity.Error);
    await write(config, "rules:\n  no-justification: off\n");
    await untilRules(roadmap, []);
    await remove(config);
    await untilSeverity(vscode.DiagnosticSeverity.Warning);
  });

  it("counts as one types, and what is thrown away counts no more", async () => {
    await write(config, "rules:\n  no-justification: error\n");
    await untilSeverity(vscode.DiagnosticSeverity.Error);
    const editor = await open(config);
    await replace(editor, "error", "hint");
    await untilSeverity(vscode.DiagnosticSeverity.Hint);
    await closeAll();
    await untilSeverity(vscode.DiagnosticSeverity.Error);
  });

  it("wins over the editor's setting", async () => {
    await set("rules", { "no-justification": "off" });
    await untilRules(roadmap, []);
    await write(config, "rules:\n  no-justification: error\n");
    await untilSeverity(vscode.DiagnosticSeverity.Error);
  });

  it("counts for the folder it is in and those below", async () => {
    await write(
      "one/new/roadmap.yaml",
      "features:\n  - title: A\n    status: planned\n  - title: B\n    status: planned\n",
    );
    await untilRules("one/new/roadmap.yaml", ["no-justification", "no-justification"]);
    await write(config, "rules:\n  no-justification: error\n");
    await write("one/new/.feature-scope.yaml", "rules:\n  no-justification: off\n");
    await untilRules("one/new/roadmap.yaml", []);
    await untilSeverity(vscode.DiagnosticSeverity.Error);
    await remove("one/new");
  });

  for (const gone of [config, "one/new"]) {
    it(`counts no more once ${gone} is deleted, also while it is still shown`, async () => {
      const [file, about] =
        gone === config ? [config, roadmap] : ["one/new/.feature-scope.yaml", "one/new/roadmap.yaml"];
      const text = "features:\n  - title: A\n    status: planned\n  - title: B\n    status: planned\n";
      if (about !== roadmap) await write(about, text);
      await write(file, "rules:\n  no-justification: off\n  no-justificaton: off\n");
      await untilRules(about, []);
      const editor = await open(file);
      const untilTold = (count: number) =>
        until(
          () => diagnostics(file).length === count,
          () => `${file} has ${diagnostics(file).length} problems where ${count} were expected`,
        );
      await untilTold(1);
      await remove(gone);
      await untilTold(0);
      if (about !== roadmap) return;
      await untilSeverity(vscode.DiagnosticSeverity.Warning);
      await replace(editor, "no-justificaton: off", "no-usage: off");
      await untilRules(about, []);
    });
  }

  it("is told what is wrong with it, where it stands", async () => {
    await write(config, "rules:\n  no-justificaton: off\n");
    await until(
      () => diagnostics(config).length === 1,
      () => `${config} has ${diagnostics(config).length} findings`,
    );
    const [problem] = diagnostics(config);
    assert.match(problem!.message, /"no-justificaton".*"no-justification"/);
    assert.deepEqual(problem!.range, new vscode.Range(1, 2, 1, 17));
    await remove(config);
    await until(
      () => diagnostics(config).length === 0,
      () => `${config} is gone, and its findings are still there`,
    );
  });
});
