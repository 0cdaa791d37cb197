import assert from "node:assert/strict";
import { withEdits } from "../../src/decisions/edits.ts";
import { sourceEdits } from "../../src/github/source.ts";

const path = "usage/github-reactions.json";
const entry = `  - files: ${path}\n    preset: github\n`;

function after(text: string): string | undefined {
  const edits = sourceEdits(text, path);
  return edits && withEdits(text, edits);
}

describe("sourceEdits", () => {
  const cases: [what: string, before: string, after: string][] = [
    ["an empty file", "", `usage:\n${entry}`],
    ["a file of comments", "# ours", `# ours\nusage:\n${entry}`],
    ["other settings", "rules:\n  no-usage: off\n", `rules:\n  no-usage: off\nusage:\n${entry}`],
    [
      "Windows line ends",
      "rules:\r\n  no-usage: off\r\n",
      `rules:\r\n  no-usage: off\r\nusage:\r\n${entry.replaceAll("\n", "\r\n")}`,
    ],
    [
      "other sources",
      "usage:\n  - files: ga4.csv\n    preset: ga4\n# the end\n",
      `usage:\n  - files: ga4.csv\n    preset: ga4\n${entry}# the end\n`,
    ],
    ["usage that nobody has filled in", "usage:\n", `usage: [{ files: ${path}, preset: github }]\n`],
    [
      "a flow map",
      "{ rules: { no-usage: off } }\n",
      `{ rules: { no-usage: off }, usage: [{ files: ${path}, preset: github }] }\n`,
    ],
  ];
  for (const [what, before, expected] of cases) {
    it(`adds the source to ${what}`, () => assert.equal(after(before), expected));
  }

  for (const there of [
    `usage:\n${entry}`,
    "usage:\n  - files: usage/*.json\n    preset: github\n",
    "usage: [{ preset: github, files: ./usage/github-reactions.json }]\n",
    "usage:\n  - usage/**\n",
  ]) {
    it(`changes nothing where it is one: ${JSON.stringify(there)}`, () =>
      assert.deepEqual(sourceEdits(there, path), []));
  }

  for (const other of [
    "usage: {a: 1}\n",
    "usage: none\n",
    "- a list\n",
    "a: 'open\n",
    "a: 1\n---\nb: 2\n",
    "<<<<<<< HEAD\na: 1\n",
  ]) {
    it(`leaves what it does not understand: ${JSON.stringify(other)}`, () =>
      assert.equal(sourceEdits(other, path), undefined));
  }
});
