import assert from "node:assert/strict";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { defineRule, type Report } from "../../src/rules/rule.ts";
import { runRules } from "../../src/rules/run.ts";

const context = { features: [], policy: defaultPolicy };

function reporting(id: string, ...starts: number[]) {
  const reports: Report[] = starts.map(start => ({ at: { start, end: start + 1 }, message: `${id} at ${start}` }));
  return defineRule({ id, severity: "warning", summary: "", check: () => reports });
}

describe("running rules", () => {
  it("stamps id and severity, and sorts by place", () => {
    const findings = runRules([reporting("a", 9, 1), reporting("b", 5)], context, {});
    assert.deepEqual(
      findings.map(({ rule, severity, span }) => [rule, severity, span.start]),
      [
        ["a", "warning", 1],
        ["b", "warning", 5],
        ["a", "warning", 9],
      ],
    );
  });

  it("takes severities from the settings, and switches off", () => {
    const findings = runRules([reporting("a", 1), reporting("b", 2), reporting("constructor", 3)], context, {
      a: "error",
      b: "off",
    });
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [
        ["a", "error"],
        ["constructor", "warning"],
      ],
    );
  });

  it("turns a rule that throws into a finding, and runs the others", () => {
    const broken = defineRule({
      id: "broken",
      severity: "hint",
      summary: "",
      check() {
        throw new Error("no such luck");
      },
    });
    const findings = runRules([broken, reporting("a", 1)], context, {});
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [
        ["broken", "error"],
        ["a", "warning"],
      ],
    );
    assert.match(findings[0]!.message, /"broken" failed on this roadmap \(Error: no such luck\).*report/);
  });
});
