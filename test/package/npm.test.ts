import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/root.ts";
import { composeDocuments } from "../../src/roadmap/compose.ts";
import { unjustified } from "../cli/run.ts";
import { Page } from "../docs/page.ts";

const shell = process.platform === "win32";
const npm = (cwd: string, ...words: string[]) =>
  execFileSync("npm", words, { cwd, shell, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

describe("the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "feature-scope-npm-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  describe("as npm packs it", () => {
    let files: readonly string[] = [];
    let program = "";

    before(function () {
      this.timeout(60_000);
      const [packed] = JSON.parse(npm(root, "pack", "--ignore-scripts", "--json", "--pack-destination", folder));
      files = packed.files.map(({ path }: { path: string }) => path);
      npm(
        folder,
        "install",
        "--global",
        "--offline",
        "--ignore-scripts",
        "--prefix",
        folder,
        join(folder, packed.filename),
      );
      program = join(folder, shell ? "feature-scope.cmd" : "bin/feature-scope");
    });

    it("is one file, with what npm adds", () => {
      assert.deepEqual([...files].sort(), ["LICENSE", "README.md", "dist/cli.js", "package.json"]);
    });

    it("runs under its name", () => {
      writeFileSync(join(folder, "roadmap.yaml"), unjustified);
      const { status, stdout } = spawnSync(program, ["review"], { cwd: folder, shell, encoding: "utf8" });
      assert.match(stdout, /Nothing says why "Dark mode" should exist/);
      assert.equal(status, 1);
    });

    it("reads exports in every format", () => {
      const cwd = join(folder, "usage");
      mkdirSync(cwd);
      const source = (name: string, more: string) =>
        `  - { files: ${name}, key: key, value: count, unit: downloads, kind: standing, ${more} }\n`;
      for (const [name, text] of [
        ["roadmap.yaml", "features:\n  - { id: undo, title: Undo, status: done }\n"],
        ["a.csv", "key,count\nundo,3\n"],
        ["a.yaml", "- { key: undo, count: 3 }\n"],
        ["a.txt", "undo 3\n"],
        [
          ".feature-scope.yaml",
          `usage:\n${source("a.csv", "format: csv")}${source("a.yaml", 'format: yaml, rows: "[]"')}` +
            source("a.txt", "format: text, line: '^(?P<key>[a-z]+) (?P<count>[0-9]+)'"),
        ],
      ] as const)
        writeFileSync(join(cwd, name), text);
      const { status, stdout, stderr } = spawnSync(program, ["usage"], { cwd, shell, encoding: "utf8" });
      assert.equal(stderr, "");
      for (const name of ["a.csv", "a.yaml", "a.txt"])
        assert.match(stdout, new RegExp(`Undo .* 3 downloads  ${name}, row`));
      assert.equal(status, 0);
    });

    it("has the pages of the rules in it", () => {
      const { stdout } = spawnSync(program, ["rules", "no-usage"], { cwd: folder, shell, encoding: "utf8" });
      assert.equal(stdout, readFileSync(join(root, "src/rules/no-usage.md"), "utf8"));
    });
  });

  describe("in the workflows of the README", () => {
    const commands = new Page("README.md").blocks
      .filter(({ language, text }) => language === "yaml" && text.startsWith("# .github/workflows/"))
      .flatMap(({ text }) => [...text.matchAll(/^ *- run: (.*)$/gm)].map(([, command]) => command!));

    it("is YAML", () => {
      for (const { language, text } of new Page("README.md").blocks) {
        if (language === "yaml")
          assert.deepEqual(
            composeDocuments(text)!.flatMap(({ errors }) => errors),
            [],
          );
      }
    });

    for (const command of commands) {
      for (const [name, roadmap, fails] of [
        ["fails", unjustified, true],
        ["passes", unjustified.replaceAll("status: planned", "votes: 37"), false],
      ] as const) {
        it(`${name} where it should: ${command}`, () => {
          const clone = join(folder, `clone-${name}`);
          mkdirSync(join(clone, "tools"), { recursive: true });
          copyFileSync(join(root, "dist/cli.js"), join(clone, "tools/feature-scope.cjs"));
          writeFileSync(join(clone, "roadmap.yaml"), roadmap);
          const { status } = spawnSync(command, { cwd: clone, shell: true });
          assert.equal(status, fails && !command.includes("--fail-on never") ? 1 : 0);
        });
      }
    }
  });
});
