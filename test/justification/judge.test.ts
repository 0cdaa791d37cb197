import assert from "node:assert/strict";
import type { Level } from "../../src/justification/level.ts";
import { review } from "../../src/review.ts";

/** The one feature of a roadmap whose entry has these lines. */
function judged(...lines: string[]) {
  const text = ["features:", "  - title: Export to CSV", ...lines.map(line => `    ${line}`)].join("\n");
  const [feature] = review(text, { name: "roadmap.yaml" }).features;
  assert.ok(feature, text);
  return { ...feature, text };
}

const tables: Readonly<Record<string, readonly (readonly [Level, ...string[]])[]>> = {
  "what it does, how, and what it aims at are no reason": [
    ["none", "status: planned"],
    ["none", "description: Adds a button on the report page."],
    ["none", "description: Robust and seamless sync engine.", "priority: critical", "impact: high"],
    ["none", "description: Depends on the login. Target is a hit rate of 95%."],
    ["none", "goal: 500 users by the third quarter"],
    ["none", "description: Telemetry and feedback widget for the settings page"],
    ["none", "why: TBD", "status: planned"],
    ["none", "acceptance_criteria: [Users can register, Fails when the mail is taken]"],
  ],
  "delivery is no evidence": [
    ["none", "pr: 88", "adr: ADR-12", "tests: 40"],
    ["none", "evidence: [cargo test --all, commit 1f2e3d4]"],
    ["none", "metrics: { coverage: 89.6, tests_passing: 12 }"],
  ],
  "a reason, a problem or a benefit is a claim": [
    ["claim", "why: People retype the report into spreadsheets."],
    ["claim", "description: Undo, so people can recover from a wrong delete."],
    ["claim", "user_story: As a clerk I want bulk edit"],
    ["claim", "notes: The parser silently drops the last row."],
    ["claim", "description: Many users would like this because it is quicker."],
    ["claim", "value: 8"],
    ["claim", "# Needed because the old page cannot be printed", "status: planned"],
    ["claim", "description: 因为用户无法导出数据"],
    ["claim", "description: Permet aux équipes de travailler hors ligne, afin de gagner du temps"],
    ["claim", "description: Nötig, weil der alte Export abbricht"],
    ["claim", "description: Нужно, чтобы не терять данные"],
    ["claim", "description: Se necesita para evitar errores de cobro"],
  ],
  "counted or named demand": [
    ["demand", "votes: 37"],
    ["demand", "'+1': 8"],
    ["demand", "github_issue: 214"],
    ["demand", "discussion_url: https://github.com/acme/shop/discussions/12"],
    ["demand", "evidence: [{ kind: request, count: 12, unit: customers, source: support desk }]"],
    ["demand", "why: 12 customers asked for it in support."],
    ["demand", "notes: 3 May outage lost 41 files."],
    ["demand", "why: Northwind and two other customers asked for it."],
    ["demand", "reason: It was the most requested change in the survey."],
  ],
  "a wish for demand is none": [
    ["none", "votes: 0"],
    ["none", "github_issue: null"],
    ["none", "notes: Wait until 50 users requested it"],
  ],
  "measured use of the shipped thing": [
    ["usage", "users: 412"],
    ["usage", "users: 1,260"],
    ["usage", "measured: { users: 412, window: 30 days, date: 2026-06-30, source: server log }"],
    ["usage", "usage: 412 people used it in June 2026 (server log)"],
    ["usage", "downloads: 12k"],
    ["usage", "evidence: [{ kind: usage, count: 412, unit: users, window: 30 days, source: server log }]"],
  ],
};

describe("the level of a feature", () => {
  for (const [name, rows] of Object.entries(tables)) {
    describe(name, () => {
      for (const [level, ...lines] of rows) {
        it(`${level}: ${lines.join(" | ")}`, () => assert.equal(judged(...lines).level, level));
      }
    });
  }

  it("is the highest that anything in the entry reaches", () => {
    const feature = judged("why: People retype it.", "votes: 37", "users: 412");
    assert.equal(feature.level, "usage");
    assert.deepEqual(
      feature.evidence.map(({ kind, count, unit }) => [kind, count, unit]),
      [
        ["demand", 37, "votes"],
        ["usage", 412, "users"],
      ],
    );
  });

  it("cites the words it rests on", () => {
    const feature = judged("status: planned", "why: People retype it.");
    const { start, end } = feature.reason!.span;
    assert.equal(feature.text.slice(start, end), "People retype it.");
    assert.equal(feature.reason!.text, "People retype it.");
  });
});
