import assert from "node:assert/strict";
import { decisionOf, isOverdue, settles } from "../../src/justification/decision.ts";
import { readRoadmap } from "../../src/roadmap/read.ts";

const today = "2026-11-23";

/** The decision of an entry that has these lines besides its title. */
function decided(...lines: string[]) {
  const text = ["features:", "  - title: Export", "    status: planned", ...lines.map(line => `    ${line}`)].join(
    "\n",
  );
  const decision = decisionOf(readRoadmap(text).features[0]!);
  const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return (
    decision && {
      kind: decision.kind,
      said: at(decision.said.span),
      ...(decision.reason && { reason: decision.reason.text }),
      ...(decision.date && { date: decision.date.from }),
      ...(decision.revisit && { revisit: decision.revisit.to ?? null, revisitAt: at(decision.revisit.span) }),
      ...(decision.to && { to: decision.to.text }),
      ...(decision.steps && {
        steps: Object.entries(decision.steps).map(([step, day]) => `${step} ${day.from}`),
      }),
      overdue: isOverdue(decision, today),
      settles: settles(decision, today),
    }
  );
}

describe("the decision of an entry", () => {
  it("is a map of kind, reason, date and revisit, each with its place", () => {
    const line = "decision: { kind: defer, reason: too few of us, date: 2026-05-01, revisit: Q1 2027 }";
    assert.deepEqual(decided(line), {
      kind: "defer",
      said: "defer",
      reason: "too few of us",
      date: "2026-05-01",
      revisit: "2027-03-31",
      revisitAt: "Q1 2027",
      overdue: false,
      settles: true,
    });
  });

  it("may say to whom, and in which steps", () => {
    const line =
      "decision: { kind: sunset, to: Ada, announce: 2026-12-01, stop-new-use: Q1 2027, removeBy: 2027-06-01 }";
    const found = decided(line);
    assert.equal(found?.to, "Ada");
    assert.deepEqual(found.steps, ["announce 2026-12-01", "stopNewUse 2027-01-01", "removeBy 2027-06-01"]);
  });

  for (const { said, kind, reason, revisit, date } of [
    { said: "keep", kind: "keep" },
    { said: "cut on 2026-11-23: unused", kind: "cut", reason: "unused", date: "2026-11-23" },
    {
      ...{ said: "defer on 2026-11-23 until 2027-02: no time", kind: "defer", reason: "no time" },
      ...{ date: "2026-11-23", revisit: "2027-02-28" },
    },
    { said: "Cut: nobody opened it", kind: "cut", reason: "nobody opened it" },
    { said: "hand over - the community runs it", kind: "hand-over", reason: "the community runs it" },
    { said: "sunset (three people left)", kind: "sunset", reason: "three people left" },
    { said: "exempt because the law asks for it", kind: "exempt", reason: "because the law asks for it" },
    { said: "defer until 2027-02-01, no time", kind: "defer", reason: "no time", revisit: "2027-02-01" },
    {
      said: "deferred until May 2027 because of the move",
      kind: "defer",
      reason: "because of the move",
      revisit: "2027-05-31",
    },
  ]) {
    it(`may be a text: ${said}`, () => {
      const found = decided(`decision: "${said}"`);
      assert.equal(found?.kind, kind);
      assert.equal(found.reason, reason);
      assert.equal(found.revisit, revisit);
      assert.equal(found.date, date);
    });
  }

  for (const line of [
    "decision: pending",
    "decision: Keep it synchronous as a reference",
    "decision: Cut releases every month",
    "decision_key: keep",
    "decision: { reason: who knows }",
    "design: { decision: keep }",
  ]) {
    it(`is not in ${line}`, () => assert.equal(decided(line), undefined));
  }

  it("is the last of several", () => {
    const found = decided(
      "decision:",
      "  - { kind: defer, reason: no time, revisit: 2025-01-01 }",
      "  - { kind: cut, reason: nobody asked since }",
    );
    assert.equal(found?.kind, "cut");
    assert.equal(found.revisit, undefined);
  });

  for (const { name, decision, expected } of [
    { name: "an exemption with a reason", decision: "{ kind: exempt, reason: law }", expected: true },
    { name: "not without a reason", decision: "{ kind: exempt }", expected: false },
    { name: "until its day", decision: "{ kind: exempt, reason: law, revisit: 2026-11-23 }", expected: true },
    { name: "not after it", decision: "{ kind: exempt, reason: law, revisit: 2026-11-22 }", expected: false },
    {
      name: "what is kept, until a day",
      decision: "{ kind: keep, reason: cheap, revisit: 2027-01-01 }",
      expected: true,
    },
    { name: "not what is kept for ever", decision: "{ kind: keep, reason: cheap }", expected: false },
    {
      name: "not by a day that nobody can read",
      decision: "{ kind: keep, reason: cheap, revisit: soon }",
      expected: false,
    },
    { name: "what is cut with a reason", decision: "{ kind: cut, reason: unused }", expected: true },
  ]) {
    it(`settles ${name}`, () => assert.equal(decided(`decision: ${decision}`)?.settles, expected));
  }

  it("is never overdue without a day to measure by", () => {
    const text =
      "features:\n  - title: Export\n    status: planned\n    decision: { kind: keep, reason: cheap, revisit: 2020-01-01 }\n";
    const decision = decisionOf(readRoadmap(text).features[0]!)!;
    assert.equal(isOverdue(decision, undefined), false);
    assert.equal(settles(decision, undefined), true);
  });
});
