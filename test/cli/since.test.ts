import assert from "node:assert/strict";
import { type Commit, TestRepository } from "../git/test-repository.ts";
import { folderWith, justified, run, unjustified } from "./run.ts";

const added = "  - title: Video calls\n    status: planned\n    effort: 21 points\n";
const since = (folder: string, ...words: readonly string[]) => run(folder, ["review", "--since", "main", ...words]);
const rulesOf = (out: string) =>
  JSON.parse(out).files.flatMap(({ findings }: { findings: { rule: string; range: { start: { line: number } } }[] }) =>
    findings.map(({ rule, range }) => `${range.start.line} ${rule}`),
  );

describe("feature-scope review --since", () => {
  it("begins with what the change adds, and counts only its findings", async () => {
    const { folder } = changed({ "roadmap.yaml": unjustified }, { "roadmap.yaml": unjustified + added });
    const { code, out, told } = await since(folder);
    assert.deepEqual([code, told], [1, []]);
    assert.equal(
      out,
      `What this change adds to the scope, since main:
  Added  "Video calls" (planned, 21 points, nothing says why)
  Open work grows by 21 points: 21 added.
  What was added does not show what the policy asks for.
  Not shown: 2 findings that this change has no part in.

roadmap.yaml
  6:12  warning  Nothing says why "Video calls" should exist. Say who needs it and what for, or decide not to build it.  no-justification

3 features: 3 say nothing about why, in 1 roadmap.
Findings: 1 warning.
`,
    );
  });

  it("says the same at the top of the Markdown", async () => {
    const { folder } = changed({ "roadmap.yaml": unjustified }, { "roadmap.yaml": unjustified + added });
    const { out } = await since(folder, "--format", "markdown");
    assert.ok(
      out.startsWith("## What this change adds to the scope\n\nSince `main`: Open work grows by 21 points"),
      out,
    );
    assert.ok(out.includes('\n- **Added** "Video calls" (planned, 21 points, nothing says why)\n'), out);
    assert.ok(out.includes("\n\n## Feature scope review\n\n"), out);
  });

  it("has it in the JSON", async () => {
    const { folder } = changed({ "roadmap.yaml": unjustified }, { "roadmap.yaml": unjustified + added });
    const { out } = await since(folder, "--format", "json");
    const { ref, roadmaps } = JSON.parse(out).since;
    assert.equal(ref, "main");
    assert.deepEqual(roadmaps[0].added, [{ id: null, title: "Video calls" }]);
    assert.deepEqual(roadmaps[0].effort, [{ unit: "points", added: 21, dropped: 0, reestimated: 0 }]);
  });

  it("passes where nothing new is wrong", async () => {
    const { folder } = changed({ "roadmap.yaml": unjustified }, { "other.txt": "x" });
    const { code, out } = await since(folder);
    assert.equal(code, 0);
    assert.match(out, /Nothing in the scope has changed\./);
  });

  it("counts what is not committed yet", async () => {
    const repository = new TestRepository({ "roadmap.yaml": justified });
    repository.write({ "roadmap.yaml": justified + added });
    assert.match((await since(repository.folder)).out, /Added {2}"Video calls"/);
  });

  it("tells of an entry that was edited", async () => {
    const edited = unjustified.replace("Dark mode\n    status: planned", "Dark mode\n    status: in progress");
    const { folder } = changed({ "roadmap.yaml": unjustified }, { "roadmap.yaml": edited });
    const { out } = await since(folder, "--format", "json");
    assert.deepEqual(rulesOf(out), ["4 no-justification"]);
  });

  it("tells what the change brought about elsewhere", async () => {
    const one = (id: string, more: string) =>
      `  - { id: ${id}, title: Part ${id}, why: The law asks for it.${more} }\n`;
    const first = `features:\n${one("F-1", ", depends_on: [F-2, F-3]")}${one("F-2", "")}`;
    const { folder } = changed({ "roadmap.yaml": first + one("F-3", "") }, { "roadmap.yaml": first });
    const { out } = await since(folder, "--format", "json");
    assert.deepEqual(rulesOf(out), ["2 unknown-dependency"]);
  });

  it("measures against where the branch was left", async () => {
    const repository = changed({ "roadmap.yaml": justified }, { "roadmap.yaml": justified + added });
    repository.git("checkout", "--quiet", "main");
    repository.commit({ "roadmap.yaml": "features:\n  - title: Something else\n    status: planned\n" });
    repository.git("checkout", "--quiet", "change");
    const { out } = await since(repository.folder);
    assert.match(out, /Added {2}"Video calls"/);
    assert.doesNotMatch(out, /Removed|Something else/);
  });

  for (const [name, path, from] of [
    ["that is new is new as a whole", "plan/roadmap.yaml", undefined],
    ["with a name of its own is known again", "roadmap.yaml", "plan/roadmap.yaml"],
    ["with an odd name is found", "*roadmap [a]: 'b' \u00fc.yaml", "*roadmap [a]: 'b' \u00fc.yaml"],
  ] as const) {
    it(`a roadmap ${name}`, async () => {
      const before = { "x.txt": "x", "roadmapa.yaml": unjustified, ...(from && { [from]: unjustified }) };
      const after = { ...(from && from !== path && { [from]: null }), [path]: unjustified + added };
      const { folder } = changed(before, after);
      const { out, told } = await since(folder, path);
      assert.deepEqual(told, []);
      assert.equal(out.includes("This roadmap is new: 3 features."), from === undefined, out);
      assert.equal(/Not shown: 2 findings/.test(out), from !== undefined, out);
    });
  }

  it("takes files that make one roadmap together, also those that are gone", async () => {
    const settings = "roadmaps:\n  - { folder: plan/*.yaml, one: feature }\n";
    const one = (title: string) => `title: ${title}\nstatus: planned\n`;
    const before = { ".feature-scope.yaml": settings, "plan/a.yaml": one("Undo"), "plan/b.yaml": one("Redo") };
    const { folder } = changed(before, { "plan/b.yaml": null, "plan/c.yaml": one("Print") });
    const { roadmaps } = JSON.parse((await since(folder, "--format", "json")).out).since;
    const [{ added, removed }] = roadmaps;
    assert.deepEqual([added, removed], [[{ id: null, title: "Print" }], [{ id: null, title: "Redo" }]]);
  });

  for (const [name, folder, ref, message] of [
    [
      "a ref that is not there",
      () => new TestRepository({ "roadmap.yaml": justified }).folder,
      "nowhere",
      '"nowhere" is no branch, tag or commit here. Check its name, or fetch it first.',
    ],
    [
      "a ref that looks like an option",
      () => new TestRepository({ "roadmap.yaml": justified }).folder,
      "--output=x",
      '"--output=x" is no branch, tag or commit here. Check its name, or fetch it first.',
    ],
    [
      "a folder in no repository",
      () => folderWith({ "roadmap.yaml": justified }),
      "main",
      "it is in no git repository, so there is no earlier version of it.",
    ],
  ] as const) {
    it(`cannot do without: ${name}`, async () => {
      const { code, out, told } = await run(folder(), ["review", `--since=${ref}`]);
      assert.deepEqual([code, out, told], [2, "", [`feature-scope: --since ${ref}: ${message}`]]);
    });
  }
});

/** A repository with a change on a branch of its own. */
function changed(before: Commit, after: Commit): TestRepository {
  const repository = new TestRepository(before);
  repository.git("checkout", "--quiet", "-b", "change");
  repository.commit(after);
  return repository;
}
