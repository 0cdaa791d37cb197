import assert from "node:assert/strict";
import { noExports, usageMarkdown, usageText } from "../../src/reports/usage.ts";
import type { UsageAccount } from "../../src/usage/account.ts";

const nothing: UsageAccount = {
  sources: [],
  matches: [],
  notMeasured: [],
  missing: [],
  contested: [],
  unclaimed: [],
  problems: [],
};
const match = {
  feature: "Export as CSV",
  key: "export",
  by: "id",
  said: "412 users",
  place: "a.csv, row 2",
  numbers: 1,
} as const;
const source = { files: "usage/*.csv", unit: "users", kind: "per-period", meaning: "use", read: [] };
const read = { path: "usage/a.csv", rows: 1200, skipped: 3, keys: 7, isComplete: true };

interface Said {
  readonly name: string;
  readonly account: Partial<UsageAccount>;
  readonly says: RegExp;
}

const all: readonly Said[] = [
  { name: "a source of which there is no file", account: { sources: [source] }, says: /usage\/\*\.csv +no file/ },
  {
    name: "rows that were left out, keys that are all, and days that nobody says",
    account: { sources: [{ ...source, preset: "npm", read: [read] }] },
    says: /usage\/a\.csv +1,200 rows \(3 left out\) +7 keys, all there are +not said +users, .*; use \(npm\)/,
  },
  {
    name: "that a number is the newest of several",
    account: { matches: [{ ...match, numbers: 6 }] },
    says: /its id +412 users \(newest of 6\) +a\.csv, row 2/,
  },
  {
    name: "how many features have numbers, though these may be of cost alone",
    account: { matches: [match, { ...match, key: "csv", said: "60 EUR" }], notMeasured: ["Export as CSV"] },
    says: /; numbers of 1 feature; [\s\S]*Shipped and not measured\nThat does not say that nobody uses them\.\n {2}Export as CSV\n/,
  },
  {
    name: "a key that the settings give to a feature that is not there",
    account: { missing: [{ named: "undo", files: "a.csv" }] },
    says: /undo +the settings, as a feature that is not there +a\.csv/,
  },
  {
    name: "a key that two features claim",
    account: { contested: [{ key: "export", features: ["One", "Two"], files: "a.csv" }] },
    says: /Claimed by several features, so counted for none\n {2}export +One, Two +a\.csv/,
  },
  {
    name: "the feature that may be meant",
    account: { unclaimed: [{ key: "exports", said: "3 users", files: "a.csv", near: "Export as CSV" }] },
    says: /1 key that no feature claims\.[\s\S]*exports +3 users +a\.csv +Export as CSV/,
  },
];

describe("what exports say", () => {
  for (const { name, account, says } of all) {
    it(`tells ${name}`, () => assert.match(usageText({ ...nothing, ...account }, "settings"), says));
  }

  it("goes to a terminal in lines of its own, without what would steer it", () => {
    const hostile = "Ex\u001b[31mport\nas CSV";
    const text = usageText(
      { ...nothing, matches: [{ ...match, feature: hostile, key: hostile }], notMeasured: [hostile] },
      "a\u001b]0;b",
    );
    assert.ok(!text.includes("\u001b"), text);
    assert.match(text, /^ {2}Ex \[31mport as CSV {2}Ex \[31mport as CSV {2}its id/m);
  });

  it("is a page of Markdown with its problems, in which names are only text", () => {
    const page = usageMarkdown(
      { ...nothing, matches: [{ ...match, key: "a|<b>" }], problems: ["a.csv: it is *empty*"] },
      "plans/.feature-scope.yaml",
    );
    assert.equal(
      page,
      `# Measured use, by \`plans/.feature-scope.yaml\`

0 sources, 0 rows read; numbers of 1 feature; 0 keys that no feature claims; 1 problem.

- a.csv: it is \\*empty\\*

## Measured

| Feature | Key | By | Newest number | Place |
| --- | --- | --- | --- | --- |
| Export as CSV | a\\|\\<b\\> | its id | 412 users | a.csv, row 2 |
`,
    );
  });

  it("says what to add where no exports are named", () => {
    assert.match(noExports(true), /under `usage:` in `\.feature-scope\.yaml`/);
    assert.match(noExports(false), /under usage: in \.feature-scope\.yaml/);
  });
});
