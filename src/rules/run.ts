import type { Finding, SeveritySetting } from "../findings/finding.ts";
import type { Rule, RuleContext } from "./rule.ts";

/**
 * Runs the rules and stamps what they report with their id and severity, in the order of the places.
 * A rule that throws is told as one finding of its own, so that a defect costs one rule and not the review.
 */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  severities: Readonly<Record<string, SeveritySetting>>,
): Finding[] {
  const position = new Map(context.features.map((feature, index) => [feature, index]));
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = Object.hasOwn(severities, rule.id) ? severities[rule.id]! : rule.severity;
    if (severity === "off") continue;
    try {
      for (const report of rule.check(context)) {
        const feature = report.feature && position.get(report.feature);
        // Assigned one by one: a roadmap may have thousands, and spreading parts into a literal costs more than finding them.
        const finding: { -readonly [Key in keyof Finding]: Finding[Key] } = {
          rule: rule.id,
          severity,
          message: report.message,
          span: report.at,
          fixes: report.fixes ?? [],
        };
        if (report.in) finding.in = report.in;
        if (feature !== undefined) finding.feature = feature;
        if (report.related) finding.related = report.related;
        findings.push(finding);
      }
    } catch (error) {
      findings.push({
        rule: rule.id,
        severity: "error",
        message: `The rule "${rule.id}" failed on this roadmap (${error}). Please report this as a bug; the other rules are not affected.`,
        span: { start: 0, end: 0 },
        fixes: [],
      });
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start);
}
