import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installExtension } from "../../scripts/editor/install-extension.ts";
import { createProfile } from "../../scripts/editor/profile.ts";
import { root } from "../../scripts/root.ts";
import { useEditor } from "../ui/editor.ts";

const sizeLimit = 400_000;

/** All that a user gets. */
const allowed = [
  /^package\.json$/,
  /^(readme|changelog)\.md$/i,
  /^LICENSE(\.txt)?$/,
  /^\.vsixmanifest$/,
  /^dist\/extension\.js$/,
  /^dist\/panel\.(js|css)$/,
  /^dist\/rules\/[a-z-]+\.md$/,
  /^media\/(icon\.png|activity-bar\.svg)$/,
];

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

  it("holds what runs, its pages and its licence, and nothing else", async () => {
    const profile = createProfile({});
    try {
      await installExtension(vsix, profile);
      const [installed] = readdirSync(profile.extensions).filter(name => name.startsWith("feature-scope."));
      const files = readdirSync(join(profile.extensions, installed!), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name).slice(join(profile.extensions, installed!).length + 1))
        .map(path => path.replaceAll("\\", "/"));
      assert.deepEqual(
        files.filter(path => !allowed.some(pattern => pattern.test(path))),
        [],
      );
      for (const pattern of allowed)
        assert.ok(
          files.some(path => pattern.test(path)),
          `nothing is ${pattern}`,
        );
    } finally {
      profile.remove();
    }
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
