import assert from "node:assert/strict";
import { TestRepository } from "../git/test-repository.ts";
import { folderWith, justified, run, unjustified } from "./run.ts";

const json = async (folder: string, path: string) => {
  const { out, told } = await run(folder, ["history", path, "--format", "json"]);
  assert.deepEqual(told, []);
  return JSON.parse(out).roadmaps[0];
};

describe("feature-scope history", () => {
  it("tells how a roadmap moved, also while it had another name", async () => {
    const { folder } = new TestRepository(
      { "plan/roadmap.yaml": unjustified },
      { "x.txt": "x" },
      { "plan/roadmap.yaml": null, "roadmap.yaml": unjustified },
      { "roadmap.yaml": `${unjustified}    effort: 3 days\n` },
    );
    const { code, out, told } = await run(folder, ["history"]);
    assert.deepEqual([code, told], [0, []]);
    assert.equal(
      out.replace(/(?<=^\d{4}-\d\d-\d\d {2})[\da-f]{8}/gm, "01234567"),
      `roadmap.yaml: 3 versions, 2026-01-01 to 2026-01-04

Date        Commit    Features  Nothing says why  Below the policy  On a claim or nothing
2026-01-01  01234567         2                 2                 2            0 of 0 days
2026-01-03  01234567         2                 2                 2            0 of 0 days
2026-01-04  01234567         2                 2                 2            3 of 3 days
`,
    );
  });

  it("tells as much as fits on a screen, by months where commits are too many", async () => {
    const repository = new TestRepository();
    for (let day = 0; day < 70; day += 2) {
      repository.commit({ "roadmap.yaml": unjustified.replace("CSV", `CSV ${day}`) }, day);
    }
    const { out } = await run(repository.folder, ["history"]);
    assert.deepEqual(
      out.split("\n").flatMap(line => /^(?:Month|\d{4}\S*)/.exec(line)?.[0] ?? []),
      ["Month", "2026-01", "2026-02", "2026-03"],
    );
    assert.equal((await json(repository.folder, "roadmap.yaml")).versions.length, 35);
  });

  it("tells what checking out each commit tells", async () => {
    const repository = new TestRepository();
    const steps = [
      unjustified,
      justified,
      `${unjustified}    effort: 5 points\n    why: It helps.\n`,
      `${justified}    effort: L\n  - title: "Broken\n`,
      "on: push\n",
      `${justified}  - { title: Undo, status: in progress, effort: 8 points, votes: 30 }\n`,
    ];
    const commits = steps.map(text => repository.commit({ "roadmap.yaml": text }));
    repository.git("checkout", "--quiet", "-b", "side", commits[1]!);
    repository.commit({ "side.txt": "x" });
    repository.git("checkout", "--quiet", "main");
    repository.git("merge", "--quiet", "--no-edit", "side");
    const { versions, passedOver } = await json(repository.folder, "roadmap.yaml");
    const told = new Map([...versions, ...passedOver].map(version => [version.commit, version]));
    assert.deepEqual([...told.keys()].sort(), commits.toSorted());
    for (const commit of commits) {
      repository.git("checkout", "--quiet", commit);
      const { files } = JSON.parse((await run(repository.folder, ["review", "--format", "json", "roadmap.yaml"])).out);
      const { roadmap, features } = files[0];
      assert.equal(roadmap, !passedOver.includes(told.get(commit)));
      if (!roadmap) continue;
      const { none, effort } = told.get(commit);
      assert.equal(told.get(commit).features, features.length);
      const silent = ({ justification, status }: Found) => justification === "none" && status !== "dropped";
      assert.equal(none, features.filter(silent).length);
      for (const { unit, all, bare } of effort) {
        const open = features.filter(({ cost, status }: Found) => cost?.unit === unit && isOpen.includes(status));
        assert.equal(all, sumOf(open));
        assert.equal(bare, sumOf(open.filter(({ justification }: Found) => "none claim".includes(justification))));
      }
    }
    repository.git("checkout", "--quiet", "main");
  });

  it("tells it of a roadmap of many files, those that are gone included", async () => {
    const entry = (title: string, more = "") => `title: ${title}\nstatus: planned\neffort: 2 days\n${more}`;
    const repository = new TestRepository({
      ".feature-scope.yaml": 'roadmaps: [{ folder: "plan/ideas/*.yaml", one: feature }]\n',
    });
    const steps = [
      { "plan/ideas/undo.yaml": entry("Undo"), "plan/ideas/redo.yaml": entry("Redo") },
      { "plan/ideas/print.yaml": entry("Print", "votes: 12\n"), "plan/ideas/deep/other.yaml": entry("Other") },
      { "plan/ideas/undo.yaml": entry("Undo", "why: Clerks delete the wrong row.\n"), "plan/ideas/redo.yaml": null },
      { "plan/ideas/print.yaml": null, "plan/ideas/paper.yaml": entry("Print", "votes: 12\n") },
    ];
    const commits = steps.map(files => repository.commit(files));
    repository.commit({ "plan/notes.txt": "x" });
    const { path, versions, features } = await json(repository.folder, ".");
    assert.deepEqual([path, versions.map(({ commit }: { commit: string }) => commit)], ["plan/ideas/*.yaml", commits]);
    for (const { commit, features, none } of versions) {
      repository.git("checkout", "--quiet", commit);
      const { files } = JSON.parse((await run(repository.folder, ["review", "--format", "json"])).out);
      const found: Found[] = files.flatMap(({ features }: { features: Found[] }) => features);
      assert.deepEqual([features, none], [found.length, found.filter(one => one.justification === "none").length]);
    }
    repository.git("checkout", "--quiet", "main");
    const entered = features.map((feature: { title: string; entered: { commit: string } }) => [
      feature.title,
      feature.entered.commit,
    ]);
    assert.deepEqual(entered, [
      ["Print", commits[1]],
      ["Undo", commits[0]],
    ]);
  });

  it("is that of the current branch", async () => {
    const repository = new TestRepository({ "roadmap.yaml": unjustified });
    repository.git("checkout", "--quiet", "-b", "side");
    repository.commit({ "roadmap.yaml": justified });
    repository.git("checkout", "--quiet", "main");
    assert.equal((await json(repository.folder, "roadmap.yaml")).versions.length, 1);
  });

  for (const [name, folder, message] of [
    [
      "a folder in no repository",
      () => folderWith({ "roadmap.yaml": justified }),
      "roadmap.yaml: it is in no git repository, so there is no earlier version of it.",
    ],
  ] as const) {
    it(`cannot tell of ${name}`, async () => {
      const { code, told } = await run(folder(), ["history"]);
      assert.deepEqual([code, told], [2, [`feature-scope: ${message}`]]);
    });
  }

  it("says so where a roadmap was never committed", async () => {
    const repository = new TestRepository();
    repository.write({ "roadmap.yaml": justified });
    const { code, out, told } = await run(repository.folder, ["history"]);
    assert.deepEqual([code, out, told], [0, "roadmap.yaml: No commit holds it as a roadmap.\n", []]);
  });
});

interface Found {
  readonly justification: string;
  readonly status: string;
  readonly cost: { readonly unit: string; readonly amount: number } | null;
}
const isOpen: readonly string[] = ["in-progress", "planned"];
const sumOf = (features: readonly Found[]): number => features.reduce((sum, { cost }) => sum + cost!.amount, 0);
