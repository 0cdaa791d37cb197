import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import manifest from "../../package.json";
import { root } from "../../scripts/root.ts";
import { readArguments } from "../../src/cli/arguments.ts";
import { Page } from "./page.ts";

const [hook, ...others] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));

describe("the hook for pre-commit", () => {
  it("is the one that the README names", () => {
    assert.deepEqual(others, []);
    const example = new Page("README.md").blocks.find(({ text }) => text.startsWith("# .pre-commit-config.yaml"))!;
    assert.deepEqual(
      parse(example.text).repos[0].hooks.map(({ id }: { id: string }) => id),
      [hook.id],
    );
  });

  it("runs what npm installs, on the files it is given", () => {
    const [program, ...words] = hook.entry.split(" ");
    assert.ok(Object.hasOwn(manifest.bin, program));
    const command = readArguments([...words, "docs/roadmap.yaml"]);
    assert.deepEqual([command.kind, "paths" in command && command.paths], ["review", ["docs/roadmap.yaml"]]);
  });

  for (const [path, isGiven] of [
    ["roadmap.yaml", true],
    ["docs/ROADMAP.yml", true],
    ["plans/product-backlog.yaml", true],
    ["src/features.yaml", true],
    ["docs/roadmap.md", false],
    [".github/workflows/ci.yml", false],
  ] as const) {
    it(`is ${isGiven ? "" : "not "}given ${path}`, () => {
      // Python's way of saying that case does not matter.
      const pattern = new RegExp(hook.files.replace("(?i)", ""), "i");
      assert.equal(pattern.test(path), isGiven);
    });
  }
});
