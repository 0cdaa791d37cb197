import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.ts";
import { filesBelow, noneOf, read } from "./project.ts";

/** Each would tie the project to the machine it was written on. */
const machineWords = [/\/work\/(?:main|shared)/, /\/root\//, /\/home\/[a-z]+\//, /\/Users\/[a-z]+\//i, /C:\\Users\\/i];

const pages = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "package.json", "roadmap.yaml", "esbuild.mjs"];

describe("what is committed", () => {
  const texts = ["src", "scripts", "test", "samples", "media"]
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(filesBelow)
    .concat(pages.filter(path => existsSync(join(root, path))))
    .filter(path => /\.(?:tsx?|mjs|cjs|json|md|ya?ml|css|svg|html)$/.test(path));

  it("names no machine", () => {
    const breaches = texts
      .filter(path => path !== "test/conformance/words.test.ts")
      .filter(path => machineWords.some(word => word.test(read(path))));
    noneOf(breaches, "These files hold a path of somebody's machine:");
  });

  it("has a lockfile that names packages, and no place they were fetched from", () => {
    const { packages } = JSON.parse(read("package-lock.json"));
    noneOf(
      Object.keys(packages).filter(name => "resolved" in packages[name] && !packages[name].link),
      "package-lock.json names addresses. Run npm install with the project's .npmrc in force:",
    );
  });
});
