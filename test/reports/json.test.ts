import assert from "node:assert/strict";
import { jsonReport } from "../../src/reports/json.ts";
import { reviewed, roadmap } from "./reviewed.ts";

describe("the JSON report, which scripts rely on", () => {
  const report = JSON.parse(jsonReport([reviewed("docs/roadmap.yaml", roadmap), reviewed("ci.yml", "on: push\n")]));

  it("has the version, the files and the summary", () => {
    assert.deepEqual(Object.keys(report), ["version", "files", "summary"]);
    assert.equal(report.version, 1);
    assert.deepEqual(
      report.files.map(({ path, roadmap }: { path: string; roadmap: boolean }) => [path, roadmap]),
      [
        ["docs/roadmap.yaml", true],
        ["ci.yml", false],
      ],
    );
  });

  it("gives a feature by the place of its first key, with null for what is not said", () => {
    assert.deepEqual(report.files[0].features[0], {
      id: "csv",
      title: "Export to CSV",
      line: 2,
      column: 5,
      status: "shipped",
      statusAsWritten: "done",
      justification: "claim",
      evidence: [],
      reason: { text: "Accountants retype the monthly report.", line: 5, column: 10 },
      cost: null,
    });
    const [, planned, used] = report.files[0].features;
    assert.equal(planned.id, null);
    assert.equal(planned.reason, null);
    assert.deepEqual(planned.cost, { amount: 5, unit: "days" });
    assert.equal(used.justification, "usage");
    assert.deepEqual(
      used.evidence.map(({ kind, count, line }: Record<string, unknown>) => [kind, count, line]),
      [["usage", 412, 11]],
    );
  });

  it("gives details as written, with what they stand for, and leaves out what is not said", () => {
    const text = `features:
  - title: Export to CSV
    status: planned
    owner: "@ada (data team)"
    due: Q3 2026
    priority: high
    depends_on: [UNDO-1]
    tags: [api]
    issue: https://example.org/issues/4
    code: src/export/**
  - title: Undo a delete
    status: planned
    target: v1.4
`;
    const { features } = JSON.parse(jsonReport([reviewed("roadmap.yaml", text)])).files[0];
    assert.deepEqual(features[0].details, {
      owner: [{ text: "@ada (data team)", name: "ada", line: 4, column: 13 }],
      dates: [{ text: "Q3 2026", kind: "target", from: "2026-07-01", to: "2026-09-30", line: 5, column: 10 }],
      dependsOn: [{ text: "UNDO-1", id: "UNDO-1", line: 7, column: 18 }],
      tags: [{ text: "api", tag: "api", line: 8, column: 12 }],
      links: [{ text: "https://example.org/issues/4", url: "https://example.org/issues/4", line: 9, column: 12 }],
      code: [{ text: "src/export/**", path: "src/export/**", line: 10, column: 11 }],
      priority: { text: "high", rank: 2, line: 6, column: 15 },
    });
    assert.deepEqual(features[1].details, {
      dates: [{ text: "v1.4", kind: "target", version: "1.4", line: 13, column: 13 }],
    });
    assert.equal(Object.hasOwn(report.files[0].features[0], "details"), false);
  });

  it("gives a finding by the range of the title", () => {
    const { message, ...finding } = report.files[0].findings[0];
    assert.match(message, /Export to CSV/);
    assert.deepEqual(finding, {
      rule: "no-usage",
      severity: "information",
      range: { start: { line: 3, column: 12 }, end: { line: 3, column: 25 } },
    });
  });

  it("gives what comments ignore beside the findings, with the reason and the place of the comment", () => {
    const text = "features:\n  - title: Undo # feature-scope-ignore no-justification: it is law\n    status: planned\n";
    const [file] = JSON.parse(jsonReport([reviewed("roadmap.yaml", text)])).files;
    assert.deepEqual(file.findings, []);
    const [{ message, ...silenced }, ...others] = file.silenced;
    assert.match(message, /Undo/);
    assert.deepEqual(silenced, {
      rule: "no-justification",
      severity: "warning",
      range: { start: { line: 2, column: 12 }, end: { line: 2, column: 16 } },
      reason: "it is law",
      comment: { start: { line: 2, column: 17 }, end: { line: 2, column: 67 } },
    });
    assert.deepEqual([others, report.files[0].silenced], [[], []]);
  });

  it("counts every level, status and severity, be it with 0", () => {
    assert.deepEqual(report.summary, {
      features: 3,
      byJustification: { none: 1, claim: 1, demand: 0, usage: 1 },
      byStatus: { "in-progress": 0, planned: 1, shipped: 2, dropped: 0, unknown: 0 },
      findings: { hint: 0, information: 1, warning: 1, error: 0 },
      accepted: 0,
    });
  });

  it("tells of places that could not be read", () => {
    const broken = jsonReport([reviewed("roadmap.yaml", `${roadmap}  - title: "Open end\n    status: planned\n`)]);
    const [problem] = JSON.parse(broken).files[0].problems;
    assert.deepEqual(Object.keys(problem), ["message", "range"]);
    assert.ok(problem.range.start.line >= 12);
  });
});
