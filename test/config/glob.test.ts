import assert from "node:assert/strict";
import { globMatcher } from "../../src/config/glob.ts";

const cases: readonly { pattern: string; yes: readonly string[]; no: readonly string[] }[] = [
  {
    pattern: "roadmap.yaml",
    yes: ["roadmap.yaml", "ROADMAP.yaml", "./roadmap.yaml"],
    no: ["docs/roadmap.yaml", "roadmap.yam", "roadmap.yaml2"],
  },
  { pattern: "*.yml", yes: ["a.yml", ".yml", ".a.yml"], no: ["a/b.yml", "a.yaml", ""] },
  {
    pattern: "**/*roadmap*.{yaml,yml}",
    yes: ["roadmap.yml", "a/b/my-Roadmap-2.yaml", "a\\roadmap.yml"],
    no: ["roadmap/x.yml", "roadmap.json", "roadmap.yaml/x"],
  },
  { pattern: "docs/**", yes: ["docs/a", "docs/a/b", "docs/"], no: ["docs", "xdocs/a", "a/docs/b"] },
  {
    pattern: "**/node_modules/**",
    yes: ["node_modules/a", "x/node_modules/a/b"],
    no: ["node_modules", "my_node_modules/a"],
  },
  { pattern: "**", yes: ["", "a", "a/b/c"], no: [] },
  { pattern: "a/**/z", yes: ["a/z", "a/b/z", "a/b/c/z"], no: ["az", "a/bz", "a/b/c"] },
  { pattern: "a**z", yes: ["az", "abz"], no: ["a/z"] },
  { pattern: "ro?d.yml", yes: ["road.yml"], no: ["rod.yml", "ro/d.yml"] },
  { pattern: "q[1-4].yml", yes: ["q1.yml", "Q4.yml"], no: ["q5.yml", "q.yml", "q12.yml"] },
  { pattern: "[!a-c]x", yes: ["dx"], no: ["ax", "/x", "x"] },
  { pattern: "{a,b{c,d}}.yml", yes: ["a.yml", "bc.yml", "bd.yml"], no: ["b.yml", "ac.yml"] },
  { pattern: "x{,s}.yml", yes: ["x.yml", "xs.yml"], no: ["xss.yml"] },
  { pattern: "{**/a,b/**}", yes: ["a", "x/y/a", "b/c"], no: ["b", "xa"] },
  { pattern: "{a,b", yes: ["{a,b"], no: ["a", "b"] },
  { pattern: "a}b[c", yes: ["a}b[c"], no: ["ab"] },
  { pattern: "дорожная-*.yml", yes: ["Дорожная-карта.yml"], no: ["карта.yml"] },
  { pattern: "", yes: [""], no: ["a"] },
];

describe("file name patterns", () => {
  for (const { pattern, yes, no } of cases) {
    it(`"${pattern}" matches what it should and no more`, () => {
      const matches = globMatcher([pattern]);
      assert.deepEqual([...yes, ...no].filter(matches), yes);
    });
  }

  it("matches when any of several patterns does, and nothing without a pattern", () => {
    assert.deepEqual(["a", "b", "c"].filter(globMatcher(["a", "b"])), ["a", "b"]);
    assert.equal(globMatcher([])("a"), false);
    assert.equal(globMatcher([])(""), false);
  });

  // A backtracking matcher needs longer than anyone waits for each of these.
  const hostile = [
    { pattern: "*a".repeat(20), path: `${"a".repeat(5000)}b` },
    { pattern: "**/".repeat(200), path: `${"a/".repeat(2000)}b` },
    { pattern: `${"{a,aa}".repeat(100)}x`, path: "a".repeat(2000) },
    { pattern: `${"{a,".repeat(500)}b${"}".repeat(500)}`, path: "a".repeat(2000) },
    { pattern: "{".repeat(5000), path: "a".repeat(2000) },
  ];
  for (const { pattern, path } of hostile) {
    it(`answers at once to ${pattern.slice(0, 12)}... on a long path`, function () {
      this.timeout(2000);
      assert.equal(globMatcher([pattern])(path), false);
    });
  }
});
