import assert from "node:assert/strict";
import { addressOf, linkedIssues, type Repository } from "../../src/github/issue.ts";
import { readAndJudge } from "../../src/review.ts";

const home: Repository = { host: "github.com", owner: "acme", name: "shop" };

function linked(entry: string, repository?: Repository, hosts = ["github.com"]) {
  const { features } = readAndJudge(`features:\n  - title: CSV export\n    status: planned\n${entry}`);
  const { issues, unplaced } = linkedIssues(features, hosts, repository);
  return { issues: issues.map(issue => addressOf(issue).replace("https://github.com/", "")), unplaced };
}

describe("linkedIssues", () => {
  const cases: [what: string, entry: string, issues: string[]][] = [
    ["an address in evidence", "    evidence: https://github.com/acme/shop/issues/12", ["acme/shop/issues/12"]],
    [
      "an address in the middle of a sentence",
      "    why: See (https://github.com/acme/shop/issues/12#issuecomment-3), they say.",
      ["acme/shop/issues/12"],
    ],
    [
      "addresses in a list of links",
      "    links:\n      - https://github.com/acme/shop/issues/3?x=1\n      - http://www.github.com/acme/web.js/issues/4",
      ["acme/shop/issues/3", "acme/web.js/issues/4"],
    ],
    ["an address in a comment", "    # https://github.com/acme/shop/issues/12\n    why: x", ["acme/shop/issues/12"]],
    ["repository and number", "    issue: acme/shop#12", ["acme/shop/issues/12"]],
    [
      "the same issue once",
      "    issue: acme/shop#12\n    link: https://github.com/Acme/Shop/issues/12",
      ["acme/shop/issues/12"],
    ],
    ["a number as an issue", "    issue: 214", ["acme/shop/issues/214"]],
    ["a number with its sign", '    github_issue: "#214"', ["acme/shop/issues/214"]],
    [
      "a number in a sentence that cites",
      "    why: 'Requested in #12, and users asked in issue #13.'",
      ["acme/shop/issues/12", "acme/shop/issues/13"],
    ],
    ["no number elsewhere", "    pr: '#12'\n    notes: Needs a review, like #13 did", []],
    ["no pull request", "    pr: https://github.com/acme/shop/pull/12", []],
    ["no other host", "    evidence: https://gitlab.com/acme/shop/issues/12", []],
    ["no host that only begins the same", "    evidence: https://github.com.example.org/acme/shop/issues/12", []],
    ["no place in a page", "    docs: docs/export.md#12", []],
    ["no number 0, and none that is endless", "    a: acme/shop#0\n    b: acme/shop#12345678901", []],
    ["no colour", "    colour: '#123456'", []],
  ];
  for (const [what, entry, issues] of cases) {
    it(`finds ${what}`, () => assert.deepEqual(linked(entry, home), { issues, unplaced: [] }));
  }

  it("says of which numbers it does not know the repository", () => {
    assert.deepEqual(linked("    issue: 214\n    link: acme/web#3"), {
      issues: ["acme/web/issues/3"],
      unplaced: [214],
    });
  });

  it("takes what has no address to be where the repository is", () => {
    const inHouse = { ...home, host: "git.example.com" };
    const { issues } = linked("    issue: 214\n    link: acme/web#3", inHouse, ["github.com", "git.example.com"]);
    assert.deepEqual(issues, [
      "https://git.example.com/acme/web/issues/3",
      "https://git.example.com/acme/shop/issues/214",
    ]);
  });
});
