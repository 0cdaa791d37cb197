import assert from "node:assert/strict";
import { join } from "node:path";
import { folderWith, justified, run, unjustified } from "./run.ts";

const plan =
  "epics:\n  - name: Editing\n    cards:\n      - { headline: Undo, lane: parked }\n      - { headline: Redo, lane: doing }\n";

async function review(folder: string, ...words: string[]) {
  const { code, out, told } = await run(folder, ["review", "--format", "json", "--fail-on", "never", ...words]);
  const { files } = JSON.parse(out) as {
    files: { path: string; roadmap: boolean; features: { title: string; status: string }[] }[];
  };
  return { code, told, files, paths: files.map(({ path }) => path) };
}

describe("roadmaps that a project declares", () => {
  it("are found whatever their names, and those that are none are left out", async () => {
    const folder = folderWith({
      ".feature-scope.yaml": 'roadmaps: [work/*.yml, build/plan.yaml, "!old/**"]\n',
      "roadmap.yaml": justified,
      "work/2027.yml": justified,
      "work/2027.json": "{}",
      "work/deep/2028.yml": justified,
      "build/plan.yaml": justified,
      "build/out/plan.yaml": justified,
      "old/roadmap.yaml": justified,
      "part/.feature-scope.yaml": "roadmaps: mine.yaml\n",
      "part/mine.yaml": justified,
      "part/work/2029.yml": justified,
      "repo/.git/HEAD": "",
      "repo/work/2029.yml": justified,
    });
    const { code, told, paths } = await review(folder);
    assert.deepEqual(told, []);
    assert.equal(code, 0);
    assert.deepEqual(paths, ["build/plan.yaml", "part/mine.yaml", "roadmap.yaml", "work/2027.yml"]);
    assert.deepEqual((await review(join(folder, "work"))).paths, ["2027.yml"]);
    assert.deepEqual((await review(folder, "old/roadmap.yaml")).files[0]!.features.length, 2);
  });

  it("are roadmaps whatever they look like", async () => {
    const files = { "ci.yml": "on: push\n" };
    assert.equal((await review(folderWith(files), "ci.yml")).files[0]!.roadmap, false);
    const folder = folderWith({ ...files, ".feature-scope.yaml": "roadmaps: ci.yml\n" });
    assert.equal((await review(folder)).files[0]!.roadmap, true);
  });

  it("are read as the project says", async () => {
    const settings = `layout:
  features: epics[].cards[]
  title: headline
  status: lane
  statuses: { parked: dropped }
`;
    const folder = folderWith({ ".feature-scope.yaml": settings, "roadmap.yaml": plan });
    const { files, told } = await review(folder);
    assert.deepEqual(told, []);
    assert.deepEqual(
      files[0]!.features.map(({ title, status }) => [title, status]),
      [
        ["Undo", "dropped"],
        ["Redo", "in-progress"],
      ],
    );
  });

  it("say which patterns, paths and keys lead to nothing, where everything was searched", async () => {
    const settings = "roadmaps:\n  - docs/*.yaml\nlayout:\n  title: [titel, title]\n";
    const folder = folderWith({
      ".feature-scope.yaml": settings,
      "roadmap.yaml": unjustified,
      "part/roadmap.yaml": unjustified,
    });
    const key =
      'feature-scope: .feature-scope.yaml:4:11: "titel" is the key of no feature in any of the 2 roadmaps it is meant for. Did you mean "title"?';
    const { code, told } = await review(folder);
    assert.equal(code, 2);
    assert.deepEqual(told, [
      'feature-scope: .feature-scope.yaml:2:5: "docs/*.yaml" names no file. Check the path, which begins at the folder of this file.',
      key,
    ]);
    assert.deepEqual((await review(folder, "part", "roadmap.yaml")).told, [key]);
  });
});
