import assert from "node:assert/strict";
import { agendaOf } from "../../src/decisions/agenda.ts";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { review } from "../../src/review.ts";

/** What is to be decided, as "title: reasons". */
function agenda(entries: string, options: Parameters<typeof review>[1] = {}): string[] {
  const found = review(`features:\n${entries}  - { id: other, title: Other, status: planned, votes: 12 }\n`, {
    name: "roadmap.yaml",
    today: "2026-11-23",
    ...options,
  });
  return [...agendaOf([found])].map(([{ title }, reasons]) => `${title.text}: ${reasons.join(", ")}`);
}

describe("the agenda", () => {
  for (const [entry, expected] of [
    ["- { title: A, status: in-progress }", ["A: built-without-evidence"]],
    ["- { title: A, status: in-progress, why: So that clerks need not type it twice. }", ["A: built-without-evidence"]],
    ["- { title: A, status: planned }", ["A: planned-without-reason"]],
    ["- { title: A, status: shipped, votes: 12 }", ["A: shipped-without-use"]],
    ["- { title: A, status: in-progress, votes: 12 }", []],
    ["- { title: A, status: dropped }", []],
    [
      "- { title: A, status: in-progress, decision: { kind: keep, reason: Promised., revisit: 2026-01-31 } }",
      ["A: built-without-evidence, decision-overdue"],
    ],
    ["- { title: A, status: in-progress, decision: { kind: keep, reason: Promised., revisit: 2027-01-31 } }", []],
  ] as const) {
    it(`has ${expected.length > 0 ? expected.join() : "nothing"} of ${entry}`, () => {
      assert.deepEqual(agenda(`  ${entry}\n`), expected);
    });
  }

  it("has what waits for something that is cut", () => {
    const entries =
      "  - { id: a, title: A, status: dropped }\n  - { id: b, title: B, status: planned, votes: 9, depends_on: a }\n";
    assert.deepEqual(agenda(entries), ["B: waits-for-cut"]);
    assert.deepEqual(agenda(entries.replace("status: dropped", "status: planned, votes: 3")), []);
  });

  it("has evidence that has grown old, where the team minds", () => {
    const entry = "  - { title: A, status: in-progress, evidence: [{ kind: request, count: 12, date: 2024-01-31 }] }\n";
    assert.deepEqual(agenda(entry), []);
    assert.deepEqual(agenda(entry, { policy: { ...defaultPolicy, evidenceDays: 365 } }), ["A: evidence-stale"]);
  });

  it("has what is in progress and does not change", () => {
    const entry = "  - { title: A, status: in-progress, votes: 12 }\n";
    const past = () => [{ inProgressSince: "2026-01-31", changed: "2026-01-31" }];
    assert.deepEqual(agenda(entry, { past, policy: { ...defaultPolicy, stalledDays: 90 } }), ["A: stalled"]);
  });

  it("has no old evidence of what was decided", () => {
    const entry = `  - title: A
    status: in-progress
    evidence: [{ kind: request, count: 12, date: 2024-01-31 }]
    decision: { kind: keep, reason: Promised., revisit: 2027-01-31 }
`;
    assert.deepEqual(agenda(entry, { policy: { ...defaultPolicy, evidenceDays: 365 } }), []);
  });

  it("has what costs far more for each use than the others", () => {
    const shipped = (title: string, users: number, cost: string, more = "") =>
      `  - { title: ${title}, status: shipped, users: ${users}, running_cost: ${cost}${more} }\n`;
    const usual =
      shipped("A", 400, '"800 USD a month"') +
      shipped("B", 100, '"$100/month"') +
      shipped("C", 50, '"1200 USD a year"');
    const dear = shipped("D", 11, '"600 USD a month"');
    assert.deepEqual(agenda(usual + dear), [], "two others are too few to say what is usual");
    const enough = usual + dear + shipped("E", 90, '"180 USD per month"');
    assert.deepEqual(agenda(enough), ["D: cost-beyond-use"]);
    const kept = ", decision: { kind: keep, reason: Promised., revisit: 2027-01-31 }";
    assert.deepEqual(agenda(enough.replace(dear, shipped("D", 11, '"600 USD a month"', kept))), []);
  });

  it("leaves out what a comment ignores", () => {
    const entry = "  # feature-scope-ignore no-justification: agreed\n  - { title: A, status: planned }\n";
    assert.deepEqual(agenda(entry), []);
  });
});
