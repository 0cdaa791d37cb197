import assert from "node:assert/strict";
import { folderWith, run } from "./run.ts";

const begun = (...titles: string[]) =>
  `features:\n${titles.map(title => `  - title: ${title}\n    status: in-progress\n    votes: 37\n`).join("")}`;

const limited = {
  ".feature-scope.yaml": "policy:\n  in-progress-limit: 1\n",
  "plans/roadmap.yaml": begun("Undo", "Redo"),
  "plans/backlog.yaml": begun("Themes", "Search", "Export"),
  "plans/own/roadmap.yaml": begun("Chat", "Voice"),
  "plans/own/.feature-scope.yaml": "policy: community\n",
};
const message = (name: string, count: number, weakest: string) =>
  `${name}: ${count} features are in progress, where the limit is 1. Finish or stop ${count - 1} before the next one begins. The weakest ${weakest}.`;
const messages = [
  message("plans/backlog.yaml", 3, 'cases: "Themes", "Search"'),
  message("plans/roadmap.yaml", 2, 'case: "Undo"'),
];

describe("the policy on the command line", () => {
  it("is that of the nearest settings", async () => {
    const roadmap =
      "features:\n  - title: Undo\n    status: shipped\n    why: Clerks delete the wrong row.\n    votes: 3\n";
    const folder = folderWith({
      ".feature-scope.yaml": "policy: { shipped: nothing }\n",
      "roadmap.yaml": roadmap,
      "below/roadmap.yaml": roadmap,
      "below/.feature-scope.yaml": "policy: business\n",
    });
    const { out } = await run(folder, ["review", "--format", "json"]);
    const found = JSON.parse(out).files.map(({ path, findings }: { path: string; findings: { rule: string }[] }) => [
      path,
      findings.map(({ rule }) => rule).filter(rule => rule === "no-usage"),
    ]);
    assert.deepEqual(found, [
      ["below/roadmap.yaml", ["no-usage"]],
      ["roadmap.yaml", []],
    ]);
  });

  it("has its limits told under the settings, with the roadmap's name", async () => {
    const { code, out, told } = await run(folderWith(limited), ["review", "."]);
    assert.deepEqual(told, []);
    assert.equal(code, 1);
    const section = `.feature-scope.yaml\n${messages.map(text => `  2:22  warning  ${text}  too-much-in-progress\n`).join("")}`;
    assert.ok(out.includes(section), out);
    assert.match(out, /, in 3 roadmaps\.\nFindings: 2 warnings\b/);
    assert.doesNotMatch(out, /Not taken as a roadmap/);
  });

  it("has its limits in JSON as findings of the settings file", async () => {
    const { out } = await run(folderWith(limited), ["review", "--format", "json"]);
    const { files, summary } = JSON.parse(out);
    assert.deepEqual(files.at(-1), {
      path: ".feature-scope.yaml",
      roadmap: false,
      settings: true,
      partOf: null,
      features: [],
      findings: messages.map(message => ({
        rule: "too-much-in-progress",
        severity: "warning",
        message,
        range: { start: { line: 2, column: 22 }, end: { line: 2, column: 23 } },
      })),
      problems: [],
    });
    assert.equal(files.length, 4);
    assert.equal(summary.findings.warning, 2);
  });

  it("has its limits in Markdown", async () => {
    const { out } = await run(folderWith(limited), ["review", "--format", "markdown"]);
    assert.ok(out.includes("### `.feature-scope.yaml`\n\n| Line | Severity | Finding | Rule |\n"));
    assert.match(out, /\| 2 \| warning \| plans\/backlog\.yaml: 3 features are in progress/);
  });

  it("fails by the severity that a limit is given", async () => {
    const settings = `${limited[".feature-scope.yaml"]}rules:\n  too-much-in-progress: hint\n`;
    const folder = folderWith({ ...limited, ".feature-scope.yaml": settings });
    assert.equal((await run(folder, ["review"])).code, 0);
    assert.equal((await run(folder, ["review", "--fail-on", "hint"])).code, 1);
  });

  it("counts the files of a folder that is one roadmap together", async () => {
    const folder = folderWith({
      ".feature-scope.yaml": "policy: { in-progress-limit: 1 }\nroadmaps: [{ folder: bets/*.yaml, one: feature }]\n",
      "bets/undo.yaml": "title: Undo\nstatus: in-progress\nvotes: 4\n",
      "bets/redo.yaml": "title: Redo\nstatus: in-progress\nvotes: 4\n",
    });
    const { out } = await run(folder, ["review"]);
    assert.ok(out.includes(message("bets/*.yaml", 2, 'case: "Redo"')), out);
  });
});
