import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installExtension } from "../../scripts/editor/install-extension.ts";
import { createProfile } from "../../scripts/editor/profile.ts";
import { root } from "../../scripts/root.ts";
import { linksIn } from "../docs/page.ts";
import { useEditor } from "../ui/editor.ts";

/** A tenth of it are expressions in linear time, which JavaScript lacks; the file for browsers has to hold everything again. */
const sizeLimit = 700_000;

/** All that a user gets. */
const allowed = [
  /^package\.json$/,
  /^(readme|changelog)\.md$/i,
  /^LICENSE(\.txt)?$/,
  /^\.vsixmanifest$/,
  /^dist\/(extension|core|git|exports|browser)\.js$/,
  /^dist\/(panel|scope)\.(js|css)$/,
  /^dist\/rules\/[a-z-]+\.md$/,
  /^media\/(icon\.png|activity-bar\.svg|feature-scope(-roadmap)?\.schema\.json)$/,
];

/** Where the editor has put the extension. */
function unpacked(extensions: string): string {
  const name = readdirSync(extensions).find(name => name.startsWith("feature-scope."));
  assert.ok(name, "it was not installed");
  return join(extensions, name);
}

describe("the packaged extension", () => {
  const folder = mkdtempSync(join(tmpdir(), "feature-scope-package-"));
  const vsix = join(folder, "feature-scope.vsix");

  before(function () {
    this.timeout(60_000);
    execFileSync("npm", ["run", "--silent", "package", "--", "--out", vsix], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it(`is smaller than ${sizeLimit / 1000} KB`, () => {
    const { size } = statSync(vsix);
    assert.ok(size < sizeLimit, `${size} bytes`);
  });

  describe("as it is unpacked", () => {
    const profile = createProfile({});
    let files: readonly string[] = [];
    const read = (name: string) => readFileSync(join(unpacked(profile.extensions), name), "utf8");

    before(async () => {
      await installExtension(vsix, profile);
      const top = unpacked(profile.extensions);
      files = readdirSync(top, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name).slice(top.length + 1))
        .map(path => path.replaceAll("\\", "/"));
    });
    after(() => profile.remove());

    it("holds what runs, its pages and its licence, and nothing else", () => {
      assert.deepEqual(
        files.filter(path => !allowed.some(pattern => pattern.test(path))),
        [],
      );
      for (const pattern of allowed) {
        assert.ok(
          files.some(path => pattern.test(path)),
          `nothing is ${pattern}`,
        );
      }
    });

    for (const page of ["readme.md", "changelog.md"]) {
      it(`links in ${page} to what it holds`, () => {
        assert.match(read(page), /^# /);
        assert.deepEqual(
          linksIn(read(page)).filter(path => !files.includes(path)),
          [],
        );
      });
    }

    it("leads from its page to those of the rules", () => {
      const linked = [...new Set(linksIn(read("readme.md")))].filter(path => path.startsWith("dist/rules/"));
      assert.deepEqual(linked.sort(), files.filter(path => path.startsWith("dist/rules/")).sort());
    });
  });

  describe("installed", () => {
    const editor = useEditor("samples/ai-lab", { vsix });

    it("has its place in the activity bar", async () => {
      await editor().page.locator('.activitybar a[aria-label^="Feature Scope"]').waitFor();
    });

    it("lists the features in its sidebar, and leads to one that it underlines", async () => {
      const sidebar = await editor().sidebar();
      await sidebar.getByRole("treeitem", { name: "Video generator v2" }).click();
      await editor().squiggles("warning").first().waitFor();
    });

    it("offers its commands in the palette", async () => {
      const cursor = editor().page.locator("#status\\.editor\\.selection");
      const place = await cursor.textContent();
      await editor().runCommand("Feature Scope: Go to Next Finding");
      await cursor.filter({ hasNotText: place ?? "" }).waitFor();
    });
  });
});
