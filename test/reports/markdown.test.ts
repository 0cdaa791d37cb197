import assert from "node:assert/strict";
import { markdownReport } from "../../src/reports/markdown.ts";
import { healthy, reviewed, roadmap } from "./reviewed.ts";

describe("the Markdown report", () => {
  it("sums up, and lists the findings in a table", () => {
    assert.equal(
      markdownReport([reviewed("docs/roadmap.yaml", roadmap)]),
      `## Feature scope review

**3 features: 1 shows use, 1 rests on a claim, 1 says nothing about why**, in \`docs/roadmap.yaml\`. Findings: 1 warning, 1 for information.

| Line | Severity | Finding | Rule |
| ---: | --- | --- | --- |
| 3 | information | "Export to CSV" is shipped, and no measured use is given. Say how many use it, over what time and where that is counted, or decide whether to keep it. | \`no-usage\` |
| 6 | warning | Nothing says why "Offline reading" should exist. Say who needs it and what for, or decide not to build it. | \`no-justification\` |
`,
    );
  });

  it("gives each of several files a table, and none to one without findings", () => {
    const report = markdownReport([
      reviewed("a`b.yaml", roadmap),
      reviewed("ok.yaml", healthy),
      reviewed("c.yaml", roadmap),
    ]);
    assert.deepEqual(report.match(/^### .*$/gm), ["### `` a`b.yaml ``", "### `c.yaml`"]);
    assert.match(report, /in 3 roadmaps\. Findings: 2 warnings, 2 for information\./);
  });

  it("says so when there is nothing to complain about, and when there is no roadmap", () => {
    assert.match(markdownReport([reviewed("roadmap.yaml", healthy)]), /Nothing to complain about\.\n$/);
    assert.equal(
      markdownReport([reviewed("ci.yml", "on: push\n")]),
      "## Feature scope review\n\nNo roadmap was found.\n",
    );
  });

  it("says of a file that is no YAML why no roadmap was found", () => {
    assert.match(
      markdownReport([reviewed("roadmap.yaml", "Roadmap: what: when\n")]),
      /review\n\nNo roadmap was found\.\n\n.*\n.*\n\| 1 \| problem \| Not valid YAML: /,
    );
  });

  it("does not say that there is nothing to complain about where a part was not read", () => {
    const report = markdownReport([reviewed("roadmap.yaml", `${healthy}    status: done\n    status: done\n`)]);
    assert.match(report, /\. No findings\.\n\n.*\n.*\n\| 8 \| problem \| "status" is given more than once/);
  });

  for (const { title, shown } of [
    { title: "a | b", shown: "a \\| b" },
    { title: "*bold* _it_ `code` ~~no~~", shown: "\\*bold\\* \\_it\\_ \\`code\\` \\~\\~no\\~\\~" },
    { title: "[text](javascript:x) <img src=x> & co", shown: "\\[text\\](javascript:x) \\<img src=x\\> \\& co" },
    { title: "$x$ \\\\ y", shown: "\\$x\\$ \\\\ y" },
    { title: "ask @everyone", shown: "ask @\u200beveryone" },
  ]) {
    it(`shows the title ${title} as it is written`, () => {
      const text = `features:\n  - title: "${title}"\n    status: planned\n  - title: d\n    status: planned\n`;
      assert.ok(markdownReport([reviewed("roadmap.yaml", text)]).includes(`why "${shown}" should`));
    });
  }

  it("stays short enough to be pasted, and says what it left out", () => {
    const entries = Array.from({ length: 300 }, (_, index) => `  - title: Wish ${index}\n    status: planned\n`);
    const report = markdownReport([reviewed("roadmap.yaml", `features:\n${entries.join("")}`)]);
    assert.ok(report.length < 65_000);
    assert.match(report, /\| 400 \|.*\n\n100 more findings not shown here; `feature-scope review` lists them all\.\n$/);
  });
});
