import assert from "node:assert/strict";
import { packagedReadme } from "../../scripts/packaged-readme.ts";

const inPackage = (path: string) => (path === "src/rules/a.md" ? "dist/rules/a.md" : undefined);

describe("the page of the packaged extension", () => {
  const cases = [
    ["keeps text", "A page.\n\nOf two.\n", "A page.\n\nOf two.\n"],
    ["leaves pictures of the project out", "One\n\n![A [b] c](media/a.png)\n\nTwo\n", "One\n\nTwo\n"],
    ["and those of two themes", 'One\n\n<picture>\n  <img src="a.png">\n</picture>\n\nTwo\n', "One\n\nTwo\n"],
    ["leads to what is packaged", "[a](src/rules/a.md)", "[a](dist/rules/a.md)"],
    ["names what is not", "See [the samples](samples/README.md).", "See the samples."],
    [
      "keeps links to the web and within the page",
      "[a](https://example.org) [b](#b)",
      "[a](https://example.org) [b](#b)",
    ],
    ["leaves code alone", "```md\n[a](b.md)\n```\n[a](b.md)\n", "```md\n[a](b.md)\n```\na\n"],
  ] as const;
  for (const [name, page, expected] of cases) {
    it(name, () => assert.equal(packagedReadme(page, inPackage), expected));
  }
});
