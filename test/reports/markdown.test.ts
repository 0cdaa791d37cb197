import assert from "node:assert/strict";
import { markdownReport } from "../../src/reports/markdown.ts";
import { healthy, reviewed, roadmap } from "./reviewed.ts";

const report = (files: Parameters<typeof markdownReport>[0]) => markdownReport(files, "2026-11-23");

describe("the Markdown report", () => {
  it("sums up, and lists the findings in a table", () => {
    assert.equal(
      report([reviewed("docs/roadmap.yaml", roadmap)]),
      `## Feature scope review

**3 features: 1 shows use, 1 rests on a claim, 1 says nothing about why**, in \`docs/roadmap.yaml\`. Findings: 1 warning, 1 for information.

### Where the effort goes

| Status | None | Claim | Demand | Usage | All |
| --- | ---: | ---: | ---: | ---: | ---: |
| Planned | 1 (5 days) | 0 | 0 | 0 | 1 (5 days) |
| Shipped | 0 | 1 | 0 | 1 | 2 |
| All | 1 (5 days) | 1 | 0 | 1 | 3 (5 days) |

### Decisions taken

No decision was taken in the last 30 days, since 2026-10-24.

### Left to decide

2 features are left to decide about, the worst first.

| Feature | Status | Level | Effort | Why | Place |
| --- | --- | --- | --- | --- | --- |
| Offline reading | Planned | None | 5 days | Nothing says why. | [line 6](docs/roadmap.yaml#L6) |
| Export to CSV | Shipped | Claim |  | Shipped, and no use is measured. | [line 3](docs/roadmap.yaml#L3) |

### Findings

| Line | Severity | Finding | Rule |
| ---: | --- | --- | --- |
| 3 | information | "Export to CSV" is shipped, and no measured use is given. Say how many use it, over what time and where that is counted, or decide whether to keep it. | \`no-usage\` |
| 6 | warning | Nothing says why "Offline reading" should exist. Say who needs it and what for, or decide not to build it. | \`no-justification\` |
`,
    );
  });

  it("gives each of several files a table, and none to one without findings", () => {
    const text = report([reviewed("a`b.yaml", roadmap), reviewed("ok.yaml", healthy), reviewed("c.yaml", roadmap)]);
    assert.deepEqual(text.match(/^### .*yaml.*$/gm), ["### `` a`b.yaml ``", "### `c.yaml`"]);
    assert.match(text, /in 3 roadmaps\. Findings: 2 warnings, 2 for information\./);
  });

  it("says so when there is nothing to complain about, and when there is no roadmap", () => {
    assert.match(
      report([reviewed("roadmap.yaml", healthy)]),
      /Nothing to complain about\.\n\n### Where the effort goes\n\n(?:\|.*\n)+$/,
    );
    assert.equal(report([reviewed("ci.yml", "on: push\n")]), "## Feature scope review\n\nNo roadmap was found.\n");
  });

  it("says of a file that is no YAML why no roadmap was found", () => {
    assert.match(
      report([reviewed("roadmap.yaml", "Roadmap: what: when\n")]),
      /review\n\nNo roadmap was found\.\n\n.*\n.*\n\| 1 \| problem \| Not valid YAML: /,
    );
  });

  it("does not say that there is nothing to complain about where a part was not read", () => {
    const text = report([reviewed("roadmap.yaml", `${healthy}    status: done\n    status: done\n`)]);
    assert.match(
      text,
      /\. No findings\.\n\n(?:.|\n)*\n### Findings\n\n.*\n.*\n\| 8 \| problem \| "status" is given more than once/,
    );
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
      assert.ok(report([reviewed("roadmap.yaml", text)]).includes(`why "${shown}" should`));
    });
  }

  it("stays short enough to be pasted, and says what it left out", () => {
    const wish = "Wish ".repeat(9);
    const entries = Array.from({ length: 300 }, (_, index) => `  - title: ${wish}${index}\n    status: planned\n`);
    const text = report([reviewed("roadmap.yaml", `features:\n${entries.join("")}`)]);
    assert.ok(text.length < 65_000);
    assert.match(
      text,
      /\n290 more are not shown here\.\n(?:.|\n)*\| 340 \|.*\n\n130 more findings not shown here; `feature-scope review` lists them all\.\n$/,
    );
  });
});
