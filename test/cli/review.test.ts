import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { unreadable } from "../../src/exports/unreadable.ts";
import { folderWith, justified, run, unjustified } from "./run.ts";

/** Paths of the files a JSON report speaks of. */
function paths(out: string): string[] {
  return JSON.parse(out).files.map(({ path }: { path: string }) => path);
}

const json = ["review", "--format", "json"];

describe("feature-scope review", () => {
  describe("exit code", () => {
    const folder = folderWith({ "good.yaml": justified, "bad.yaml": unjustified, "other.yaml": "on: push\n" });
    for (const { words, code } of [
      { words: ["good.yaml"], code: 0 },
      { words: ["bad.yaml"], code: 1 },
      { words: ["good.yaml", "bad.yaml"], code: 1 },
      { words: ["bad.yaml", "--fail-on", "error"], code: 0 },
      { words: ["bad.yaml", "--fail-on", "hint"], code: 1 },
      { words: ["bad.yaml", "--fail-on", "never"], code: 0 },
      { words: ["other.yaml"], code: 0 },
      { words: ["missing.yaml"], code: 2 },
      { words: ["bad.yaml", "missing.yaml"], code: 2 },
      { words: ["missing.yaml", "--fail-on", "never"], code: 2 },
      { words: ["--format", "xml"], code: 2 },
    ]) {
      it(`is ${code} for ${words.join(" ")}`, async () => {
        assert.equal((await run(folder, ["review", ...words])).code, code);
      });
    }
  });

  describe("formats", () => {
    const folder = folderWith({ "roadmap.yaml": unjustified });
    for (const { format, begins } of [
      { format: "text", begins: "roadmap.yaml\n  2:12  warning  Nothing says why" },
      { format: "json", begins: '{\n  "version": 1,' },
      { format: "markdown", begins: "## Feature scope review" },
      { format: "html", begins: '<!doctype html>\n<html lang="en">' },
    ]) {
      it(`writes ${format}`, async () => {
        const { out, told } = await run(folder, ["review", "--format", format]);
        assert.ok(out.startsWith(begins), out);
        assert.deepEqual(told, []);
      });
    }
  });

  describe("a folder", () => {
    const folder = folderWith({
      "roadmap.yaml": justified,
      "docs/ROADMAP.YML": justified,
      "docs/roadmap.json": "{}",
      "docs/ci.yml": "on: push\n",
      "roadmap/2025/q1.yaml": justified,
      "node_modules/some/roadmap.yaml": unjustified,
      ".git/roadmap.yaml": unjustified,
      "elsewhere/plain.yaml": justified,
    });
    symlinkSync(folder, join(folder, "docs/again"));
    symlinkSync(join(folder, "roadmap.yaml"), join(folder, "docs/linked-roadmap.yaml"));

    it("is searched for files with names that roadmaps have", async () => {
      const wanted = ["docs/ROADMAP.YML", "docs/linked-roadmap.yaml", "roadmap.yaml", "roadmap/2025/q1.yaml"];
      assert.deepEqual(paths((await run(folder, json)).out), wanted);
      assert.deepEqual(
        paths((await run(folder, [...json, folder])).out),
        wanted.map(path => join(folder, path)),
      );
    });

    it("counts as a part of the names when it is named", async () => {
      assert.deepEqual(paths((await run(folder, [...json, "roadmap/"])).out), ["roadmap/2025/q1.yaml"]);
      assert.deepEqual(paths((await run(join(folder, "docs"), [...json, "../roadmap"])).out), [
        "../roadmap/2025/q1.yaml",
      ]);
    });

    it("gives each file once, however often it is named", async () => {
      const { out } = await run(folder, [...json, "roadmap.yaml", ".", "./roadmap.yaml", "docs/.."]);
      assert.equal(paths(out).filter(path => path.endsWith("roadmap.yaml")).length, 2);
    });

    it("without a roadmap is told of, and the rest is reviewed", async () => {
      const { code, out, told } = await run(folder, [...json, "elsewhere", "roadmap.yaml"]);
      assert.equal(code, 2);
      assert.deepEqual(paths(out), ["roadmap.yaml"]);
      assert.deepEqual(told, [
        "feature-scope: no file in elsewhere has a name that roadmaps have, such as roadmap.yaml. Name the file to review.",
      ]);
    });
  });

  describe("what cannot be read", () => {
    const folder = folderWith({ "good.yaml": justified });
    symlinkSync("loop.yaml", join(folder, "loop.yaml"));
    for (const { path, message } of [
      { path: "missing.yaml", message: "missing.yaml: there is no such file or folder. Check the path." },
      { path: "good.yaml/x", message: "good.yaml/x: there is no such file or folder. Check the path." },
      { path: "loop.yaml", message: "loop.yaml: its symbolic links lead in a circle. Name the file itself." },
      { path: "a\0b", message: "a b: it could not be read (ERR_INVALID_ARG_VALUE)." },
    ]) {
      it(`is told of, and the rest is reviewed: ${JSON.stringify(path)}`, async () => {
        const { code, out, told } = await run(folder, [...json, path, "good.yaml"]);
        assert.equal(code, 2);
        assert.deepEqual(paths(out), ["good.yaml"]);
        assert.deepEqual(told, [`feature-scope: ${message}`]);
      });
    }
  });

  it("reads standard input", async () => {
    const { code, out } = await run(folderWith({}), [...json, "-"], unjustified);
    assert.equal(code, 1);
    assert.deepEqual(paths(out), ["<stdin>"]);
    assert.equal(JSON.parse(out).files[0].features.length, 2);
  });

  it("says so when nothing comes on standard input, since what was to write to it has failed", async () => {
    const { code, told } = await run(folderWith({}), ["review", "-"], "");
    assert.equal(code, 2);
    assert.deepEqual(told, ["feature-scope: nothing came on standard input. Pipe the text of a roadmap into it."]);
  });

  it("says where a file is no YAML that was not taken as a roadmap", async () => {
    const folder = folderWith({ "plan.yaml": "Roadmap: what: when\n" });
    const { code, out } = await run(folder, ["review", "plan.yaml"]);
    assert.equal(code, 0);
    assert.match(out, /^plan\.yaml\n {2}1:10 {2}problem {2}Not valid YAML: there is a second ": " in this value\./);
    assert.match(out, /\nNot taken as a roadmap: plan\.yaml\. /);
  });

  it("calls a defect of its own one", () => {
    assert.match(
      unreadable(new TypeError("no")),
      /^this is a defect of feature-scope; please report it \(TypeError: no\)\.$/,
    );
  });

  it("says on standard error why a file was taken as a roadmap or not", async () => {
    const folder = folderWith({ "roadmap.yaml": justified, "ci.yml": "on: push\n" });
    const { told } = await run(folder, [...json, "--explain", "roadmap.yaml", "ci.yml"]);
    assert.match(told[0]!, /^How roadmap\.yaml is read\n=+\n\nTaken as a roadmap/);
    assert.match(told[1]!, /^How ci\.yml is read\n=+\n\nNot taken as a roadmap/);
    const input = await run(folder, [...json, "--explain", "-"], justified);
    assert.match(input.told[0]!, /\nroadmaps:\n {2}- files: roadmap\.yaml\n {4}layout:\n/);
  });

  describe("the project's settings", () => {
    const off = "rules:\n  no-justification: off\n";
    const error = "rules:\n  no-justification: error\n";

    it("come from the nearest file above the roadmap", async () => {
      const folder = folderWith({
        ".feature-scope.yaml": off,
        "roadmap.yaml": unjustified,
        "part/docs/roadmap.yaml": unjustified,
        "part/.feature-scope.yaml": error,
      });
      const { out } = await run(folder, json);
      assert.deepEqual(
        JSON.parse(out).files.map(({ findings }: { findings: { severity: string }[] }) => findings[0]?.severity),
        ["error", undefined],
      );
      const input = await run(folder, [...json, "-"], unjustified);
      assert.equal(input.code, 0);
    });

    it("of another repository above do not count", async () => {
      const folder = folderWith({ ".feature-scope.yaml": off, "repo/.git/HEAD": "", "repo/roadmap.yaml": unjustified });
      assert.equal((await run(join(folder, "repo"), ["review"])).code, 1);
    });

    it("that are not understood are told of once, with their place", async () => {
      const folder = folderWith({
        ".feature-scope.yaml": "rules:\n  no-usge: off\n",
        "roadmap.yaml": justified,
        "docs/roadmap.yaml": justified,
      });
      const { code, told } = await run(folder, ["review"]);
      assert.equal(code, 2);
      assert.deepEqual(told, [
        'feature-scope: .feature-scope.yaml:2:3: There is no rule "no-usge". Did you mean "no-usage"?',
      ]);
    });

    it("that cannot be read are told of", async () => {
      const folder = folderWith({ ".feature-scope.yaml/x": "", "roadmap.yaml": justified });
      const { code, told } = await run(folder, ["review"]);
      assert.equal(code, 2);
      assert.deepEqual(told, ["feature-scope: .feature-scope.yaml: it is a folder, where a file was expected."]);
    });
  });
});
