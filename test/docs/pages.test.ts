import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import manifest from "../../package.json";
import { root } from "../../scripts/root.ts";
import { steps } from "../../scripts/test-steps.ts";
import { codeIn, Page } from "./page.ts";

const scripts: Readonly<Record<string, string>> = manifest.scripts;
const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "samples/README.md", "src/README.md"];

for (const page of pages.map(path => new Page(path))) {
  describe(page.path, () => {
    it("links to files that are there", () => {
      assert.deepEqual(
        page.links.filter(link => !existsSync(join(root, dirname(page.path), link))),
        [],
      );
    });

    it("names npm scripts that are there", () => {
      const code = [...page.blocks.map(({ text }) => text), ...codeIn(page.prose)].join("\n");
      const named = [...code.matchAll(/\bnpm (?:run )?(?!ci|link|ping|install|i )([a-z][a-z:-]*)/g)].map(
        match => match[1]!,
      );
      assert.deepEqual(
        named.filter(name => !Object.hasOwn(scripts, name)),
        [],
      );
    });

    it("names suites that are there", () => {
      const named = [...page.text.matchAll(/npm test -- (\w+)/g)].map(match => match[1]!);
      assert.deepEqual(
        named.filter(name => !Object.hasOwn(steps, name)),
        [],
      );
    });
  });
}

describe("CHANGELOG.md", () => {
  it("begins with the version of the manifest", () => {
    const [, version] = /^## \[([\d.]+)\] - \d{4}-\d\d-\d\d$/m.exec(new Page("CHANGELOG.md").text)!;
    assert.equal(version, manifest.version);
  });
});

describe("src/README.md", () => {
  it("tells every part of src, and no other", () => {
    const told = new Page("src/README.md").table("Folder").flatMap(([name]) => codeIn(name!));
    const parts = readdirSync(join(root, "src"), { withFileTypes: true })
      .filter(({ name }) => name !== "README.md")
      .map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name));
    assert.deepEqual(told.sort(), parts.sort());
  });
});
