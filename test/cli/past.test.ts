import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { TestRepository } from "../git/test-repository.ts";
import { folderWith, run } from "./run.ts";

const settings = { ".feature-scope.yaml": "policy:\n  stalled-after: 90 days\n" };
const begun = "features:\n  - title: Undo\n    status: in-progress\n    votes: 37\n";

async function stalled(folder: string, ...words: readonly string[]) {
  const { code, out, told } = await run(folder, ["review", "--format", "json", ...words]);
  const { files } = JSON.parse(out) as { files: { findings: { rule: string; message: string }[] }[] };
  const found = files.flatMap(({ findings }) => findings).filter(({ rule }) => rule === "stalled");
  return { code, told, messages: found.map(({ message }) => message) };
}

describe("what is stalled, on the command line", () => {
  it("is read from git where the policy asks", async () => {
    const { folder } = new TestRepository({ ...settings, "roadmap.yaml": begun }, { "x.txt": "x" });
    assert.deepEqual(await stalled(folder), {
      code: 1,
      told: [],
      messages: [
        '"Undo" has been in progress since 2026-01-01, and nothing in its entry has changed since then, for 326 days; this roadmap allows 90. Finish it, decide about it, or hand it over.',
      ],
    });
  });

  it("is read file by file where a folder is the roadmap", async () => {
    const settings = "policy: { stalled-after: 90 days }\nroadmaps:\n  - { folder: plan/*.yaml, one: feature }\n";
    const entry = (title: string, status: string) => `title: ${title}\nstatus: ${status}\nvotes: 37\n`;
    const repository = new TestRepository({
      ".feature-scope.yaml": settings,
      "plan/undo.yaml": entry("Undo", "in-progress"),
      "plan/redo.yaml": entry("Redo", "in-progress"),
      "plan/print.yaml": entry("Print", "planned"),
    });
    repository.commit({ "plan/redo.yaml": `${entry("Redo", "in-progress")}effort: 2 days\n` }, 300);
    const { told, messages } = await stalled(repository.folder);
    assert.deepEqual([told, messages.map(message => message.slice(0, 30))], [[], ['"Undo" has been in progress si']]);
  });

  for (const [name, words] of [
    ["the rule is off", ["--rule", "stalled=off"]],
    ["only a change is reviewed, which makes nothing stall", ["--since", "HEAD"]],
  ] as const) {
    it(`is not asked where ${name}`, async () => {
      const { folder } = new TestRepository({ ...settings, "roadmap.yaml": begun });
      assert.deepEqual(await stalled(folder, ...words), { code: 0, told: [], messages: [] });
    });
  }

  it("is told to be unknown where there is no git, and the review goes on", async () => {
    assert.deepEqual(await stalled(folderWith({ ...settings, "roadmap.yaml": begun })), {
      code: 0,
      told: [
        "feature-scope: roadmap.yaml: what is stalled is not known: it is in no git repository, so there is no earlier version of it.",
      ],
      messages: [],
    });
  });

  it("is told to be unknown in a clone without its past", async () => {
    const { folder } = new TestRepository({ ...settings, "roadmap.yaml": begun }, { "x.txt": "x" });
    const clone = folderWith({});
    execFileSync("git", ["clone", "--quiet", "--depth", "1", pathToFileURL(folder).href, clone]);
    assert.deepEqual((await stalled(clone)).told, [
      "feature-scope: roadmap.yaml: what is stalled is not known: this clone has only the latest commits. Fetch all of them to know it.",
    ]);
  });

  it("can be accepted in the baseline", async () => {
    const { folder } = new TestRepository({ ...settings, "roadmap.yaml": begun });
    await run(folder, ["baseline"]);
    assert.deepEqual(await stalled(folder), { code: 0, told: [], messages: [] });
  });
});
