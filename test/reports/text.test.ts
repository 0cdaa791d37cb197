import assert from "node:assert/strict";
import { textReport } from "../../src/reports/text.ts";
import { healthy, reviewed, roadmap } from "./reviewed.ts";

const plain = { colour: false };

describe("the text report", () => {
  it("lists findings by file in columns, and sums up", () => {
    assert.equal(
      textReport([reviewed("docs/roadmap.yaml", roadmap), reviewed("roadmap.yaml", healthy)], plain),
      `docs/roadmap.yaml
  3:12  information  "Export to CSV" is shipped, and no measured use is given. Say how many use it, over what time and where that is counted, or decide whether to keep it.  no-usage
  6:12  warning      Nothing says why "Offline reading" should exist. Say who needs it and what for, or decide not to build it.  no-justification

5 features: 2 show use, 2 rest on a claim, 1 says nothing about why, in 2 roadmaps.
Findings: 1 warning, 1 for information.
`,
    );
  });

  it("says so when there is nothing to complain about", () => {
    assert.equal(
      textReport([reviewed("roadmap.yaml", healthy)], plain),
      "2 features: 1 shows use, 1 rests on a claim, in 1 roadmap.\nNothing to complain about.\n",
    );
  });

  it("names files that are no roadmaps, and counts them where there are many", () => {
    const other = reviewed("ci.yml", "on: push\n");
    assert.match(textReport([other], plain), /^Not taken as a roadmap: ci\.yml\. Run with --explain to see why\.\n$/);
    assert.match(textReport([other, other, other, other], plain), /roadmap: 4 files\./);
  });

  it("says in its last line how much comments ignore", () => {
    const ignoring = `# feature-scope-ignore-file no-usage: nobody counts\n${roadmap}`;
    const report = textReport([reviewed("roadmap.yaml", ignoring), reviewed("ci.yml", "on: push\n")], plain);
    assert.match(report, /\nFindings: 1 warning\.\n[^\n]+\nIgnored by comments, with a reason: 1 finding\.\n$/);
  });

  it("tells of places that could not be read", () => {
    const broken = reviewed("roadmap.yaml", `${roadmap}  - title: "Open end\n    status: planned\n`);
    assert.match(textReport([broken], plain), /^ +1\d:\d+ {2}problem /m);
    assert.match(
      textReport([broken], plain),
      /\nThere was 1 problem in reading, so something may be missing here\.\n$/,
    );
  });

  it("does not say that there is nothing to complain about where a part was not read", () => {
    const twice = `${healthy}    status: done\n    status: done\n`;
    const summary = textReport([reviewed("roadmap.yaml", twice)], plain)
      .split("\n\n")
      .at(-1)!;
    assert.match(summary, /^2 features: .*\nNo findings\.\nThere were 2 problems in reading, /);
  });

  it("colours when asked to, and never otherwise", () => {
    const files = [reviewed("roadmap.yaml", roadmap)];
    const escapeCharacter = "\u001b";
    assert.ok(textReport(files, { colour: true }).includes(`${escapeCharacter}[33mwarning`));
    assert.ok(!textReport(files, plain).includes(escapeCharacter));
  });

  it("lets no title reach into the terminal", () => {
    const text = 'features:\n  - title: "a\\e[2Jb\\nc\\r"\n    status: planned\n  - title: d\n    status: planned\n';
    const report = textReport([reviewed("\u001b]0;x\u0007.yaml", text)], plain);
    assert.match(report, /"a \[2Jb/);
    assert.deepEqual(
      [...report].filter(character => character < " " && character !== "\n"),
      [],
    );
  });
});
