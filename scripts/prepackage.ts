import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.ts";
import { packagedReadme } from "./packaged-readme.ts";
import { root } from "./root.ts";

// Makes what the package holds and the project does not: the bundles, and the page that the editor shows of the extension.

/** Of the pages that README.md leads to, those of the rules are packaged, where the build puts them. */
function inPackage(path: string): string | undefined {
  const place = path.replace(/^src\/rules\//, "dist/rules/");
  return place !== path && existsSync(join(root, place)) ? place : undefined;
}

build();
const page = readFileSync(join(root, "README.md"), "utf8");
writeFileSync(join(root, "dist/README.md"), packagedReadme(page, inPackage));
