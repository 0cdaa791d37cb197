import { existsSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles } from "../../scripts/generated.ts";
import { root } from "../../scripts/root.ts";
import { rules } from "../../src/rules/index.ts";
import { noneOf, read } from "./project.ts";

describe("what repeats a list", () => {
  it("is up to date", async () => {
    const stale = (await generatedFiles()).filter(({ path, text }) => read(path) !== text);
    noneOf(
      stale.map(({ path }) => path),
      "These files are out of date. Run `npm run update` and commit what it changes:",
    );
  });

  it("has a page and a test for every rule", () => {
    const wanted = rules.flatMap(({ id }) => [`src/rules/${id}.md`, `test/rules/${id}.test.ts`]);
    noneOf(
      wanted.filter(path => !existsSync(join(root, path))),
      "A rule is three files. Write these as well:",
    );
  });

  it("is shown in the README", () => {
    const readme = read("README.md");
    noneOf(
      ["rules", "command-line"].filter(name => !readme.includes(`<!-- generated: ${name} -->`)),
      "README.md has no place for these lists. Put `<!-- generated: NAME -->` and `<!-- end -->` where they belong:",
    );
  });
});
