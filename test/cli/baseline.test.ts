import assert from "node:assert/strict";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith, justified, run, unjustified } from "./run.ts";

const file = ".feature-scope-baseline.yaml";
const textOf = (folder: string, path = file) => readFileSync(join(folder, path), "utf8");
/** The features it holds. */
const namesIn = (text: string) => [...text.matchAll(/^ {6}- (.*)$/gm)].map(([, name]) => name);

describe("feature-scope baseline", () => {
  it("accepts today's findings, after which only new ones count", async () => {
    const folder = folderWith({ "roadmap.yaml": unjustified });
    assert.equal((await run(folder, ["review"])).code, 1);
    const { code, out, told } = await run(folder, ["baseline"]);
    assert.deepEqual([code, out, told], [0, `2 findings accepted. ${file} holds 2 findings.\n`, []]);
    const after = await run(folder, ["review"]);
    assert.equal(after.code, 0);
    assert.match(after.out, /Nothing new: the 2 findings are all accepted\./);

    writeFileSync(join(folder, "roadmap.yaml"), `# Plans\n\n${unjustified}  - title: New idea\n    status: planned\n`);
    const later = await run(folder, ["review"]);
    assert.equal(later.code, 1);
    assert.match(later.out, /^ +8:12 +warning +.*"New idea"/m);
    assert.doesNotMatch(later.out, /Dark mode/);
    assert.match(later.out, /Findings: 1 warning\. 2 more are accepted\./);
  });

  it("tells what no longer occurs, and removes it on request", async () => {
    const folder = folderWith({ "roadmap.yaml": unjustified });
    await run(folder, ["baseline"]);
    writeFileSync(
      join(folder, "roadmap.yaml"),
      unjustified.replace("title: Dark mode", "title: Dark mode\n    votes: 37"),
    );
    const { code, told } = await run(folder, ["review"]);
    assert.equal(code, 0);
    assert.deepEqual(told, [
      `feature-scope: ${file}:7:9: "Dark mode" no longer occurs. Run "feature-scope baseline --prune".`,
    ]);
    const pruned = await run(folder, ["baseline", "--prune"]);
    assert.equal(pruned.out, `1 entry removed that no longer occurs. ${file} holds 1 finding.\n`);
    assert.deepEqual(namesIn(textOf(folder)), ["Export to CSV"]);
    assert.deepEqual((await run(folder, ["review"])).told, []);
  });

  it("accepts nothing while it prunes", async () => {
    const folder = folderWith({ "roadmap.yaml": unjustified });
    const { out } = await run(folder, ["baseline", "--prune"]);
    assert.equal(out, `Nothing to change. There is no need for ${file}.\n`);
    assert.ok(!existsSync(join(folder, file)));
  });

  it("lets go of roadmaps that are gone", async () => {
    const folder = folderWith({ "roadmap.yaml": unjustified, "old/roadmap.yaml": unjustified });
    await run(folder, ["baseline"]);
    rmSync(join(folder, "old"), { recursive: true });
    const { out } = await run(folder, ["baseline"]);
    assert.equal(out, `2 entries removed that no longer occur. ${file} holds 2 findings.\n`);
  });

  it("says which roadmaps are not there any more, since they may have another name", async () => {
    const folder = folderWith({ "roadmap.yaml": unjustified });
    await run(folder, ["baseline"]);
    renameSync(join(folder, "roadmap.yaml"), join(folder, "backlog.yaml"));
    const { code, told } = await run(folder, ["review"]);
    assert.equal(code, 1);
    assert.deepEqual(told, [
      `feature-scope: ${file}:7:9: roadmap.yaml is not there any more. If it has another name now, put that in its place here; else run "feature-scope baseline --prune".`,
    ]);
  });

  it("is left as it is where it names a rule that is none", async () => {
    const folder = folderWith({ "roadmap.yaml": unjustified });
    await run(folder, ["baseline"]);
    const slip = textOf(folder).replace("no-justification", "no-justifcation");
    writeFileSync(join(folder, file), slip);
    const { code, told } = await run(folder, ["baseline", "--prune"]);
    assert.equal(code, 2);
    assert.match(told[0]!, /There is no rule "no-justifcation"\. Did you mean "no-justification"\?$/);
    assert.equal(textOf(folder), slip);
  });

  it("says of a merge that was not finished what to do", async () => {
    const folder = folderWith({ "roadmap.yaml": unjustified });
    await run(folder, ["baseline"]);
    writeFileSync(join(folder, file), `${textOf(folder)}<<<<<<< HEAD\n      - a\n=======\n      - b\n>>>>>>> other\n`);
    const { code, told } = await run(folder, ["review", "--format", "github"]);
    assert.equal(code, 2);
    assert.equal(told.length, 1);
    assert.match(told[0]!, /The mark of a merge that was not finished stands here\./);
  });

  it("keeps the entries of roadmaps that it was not asked about", async () => {
    const folder = folderWith({ "a-roadmap.yaml": unjustified, "b-roadmap.yaml": unjustified });
    await run(folder, ["baseline", "a-roadmap.yaml"]);
    await run(folder, ["baseline", "b-roadmap.yaml"]);
    assert.equal(namesIn(textOf(folder)).length, 4);
    assert.equal((await run(folder, ["review"])).code, 0);
  });

  it("stands beside the settings, and holds for all below them", async () => {
    const folder = folderWith({ ".feature-scope.yaml": "", "docs/roadmap.yaml": unjustified });
    await run(join(folder, "docs"), ["baseline"]);
    assert.match(textOf(folder), /^ {2}docs\/roadmap\.yaml:$/m);
    assert.equal((await run(join(folder, "docs"), ["review"])).code, 0);
  });

  it("knows a roadmap of many files by its pattern, so that a file may move", async () => {
    const idea = (id: string) => `id: ${id}\ntitle: ${id}\nstatus: planned\n`;
    const folder = folderWith({
      ".feature-scope.yaml": "roadmaps:\n  - { folder: plans/**/*.yaml, one: feature }\n",
      "plans/a.yaml": idea("undo"),
      "plans/b.yaml": idea("redo"),
    });
    await run(folder, ["baseline"]);
    assert.match(textOf(folder), /^ {2}"plans\/\*\*\/\*\.yaml":\n {4}no-justification:\n {6}- redo\n {6}- undo\n$/m);
    rmSync(join(folder, "plans/a.yaml"));
    writeFileSync(join(folder, "plans/c.yaml"), idea("undo"));
    assert.equal((await run(folder, ["review"])).code, 0);
  });

  it("can be another file, which a review is then told of", async () => {
    const folder = folderWith({ "roadmap.yaml": unjustified });
    await run(folder, ["baseline", "--output", "ci/accepted.yaml"]).then(({ code, told }) => {
      assert.deepEqual(
        [code, told],
        [2, ["feature-scope: ci/accepted.yaml: there is no such file or folder. Check the path."]],
      );
    });
    await run(folder, ["baseline", "--output", "accepted.yaml"]);
    assert.equal((await run(folder, ["review"])).code, 1);
    assert.equal((await run(folder, ["review", "--baseline", "accepted.yaml"])).code, 0);
  });

  it("can be left aside", async () => {
    const folder = folderWith({ "roadmap.yaml": unjustified });
    await run(folder, ["baseline"]);
    assert.equal((await run(folder, ["review", "--no-baseline"])).code, 1);
  });

  it("is complained of where it is missing or cannot be understood", async () => {
    const folder = folderWith({ "roadmap.yaml": justified, [file]: "finding: {}\n" });
    assert.deepEqual(await run(folder, ["review", "--baseline", "none.yaml"]).then(({ code, told }) => [code, told]), [
      2,
      ["feature-scope: none.yaml: there is no such file or folder. Check the path."],
    ]);
    assert.deepEqual(await run(folder, ["review"]).then(({ code, told }) => [code, told]), [
      2,
      [`feature-scope: ${file}:1:1: There is no key "finding". Did you mean "findings"?`],
    ]);
  });

  it("is left as it is where it cannot be understood", async () => {
    const text = "findings:\n  roadmap.yaml: [what]\n";
    const folder = folderWith({ "roadmap.yaml": unjustified, [file]: text });
    const { code, told } = await run(folder, ["baseline"]);
    assert.equal(code, 2);
    assert.equal(told.at(-1), "feature-scope: no baseline was written, since not everything could be read.");
    assert.equal(textOf(folder), text);
  });

  it("holds limits of the policy that a roadmap goes beyond", async () => {
    const begun =
      "features:\n  - { title: Undo, status: in-progress, votes: 37 }\n  - { title: Redo, status: in-progress, votes: 9 }\n";
    const folder = folderWith({ ".feature-scope.yaml": "policy: { in-progress-limit: 1 }\n", "roadmap.yaml": begun });
    const before = await run(folder, ["review"]);
    assert.equal(before.code, 1);
    await run(folder, ["baseline"]);
    assert.match(textOf(folder), /^ {4}too-much-in-progress: whole roadmap$/m);
    assert.equal((await run(folder, ["review"])).code, 0);
  });
});

describe("a review in which much was found", () => {
  const many = (count: number) =>
    `features:\n${Array.from({ length: count }, (_, index) => `  - title: Wish ${index}\n    status: planned\n    points: ${index}\n`).join("")}`;

  it("says where to begin, and how the rest can wait", async () => {
    const { out } = await run(folderWith({ "roadmap.yaml": many(30) }), ["review"]);
    assert.match(
      out,
      /\n\nBegin with these five:\n {2}roadmap\.yaml:89 {2}Wish 29\n(.*\n){4}The rest can wait: "feature-scope baseline" accepts/,
    );
  });

  it("and does not where little was", async () => {
    const { out } = await run(folderWith({ "roadmap.yaml": many(20) }), ["review"]);
    assert.doesNotMatch(out, /Begin with/);
  });
});
