import type { Finding, SeveritySetting } from "../findings/finding.ts";
import type { JudgedIgnore } from "../findings/judged-ignore.ts";
import type { JudgedFeature } from "../justification/level.ts";
import type { Report, Rule, RuleContext } from "./rule.ts";

type Severities = Readonly<Record<string, SeveritySetting>>;

/**
 * Runs the rules and stamps what they report with their id and severity, in the order of the places.
 * A rule that throws is told as one finding of its own, so that a defect costs one rule and not the review.
 */
export function runRules(rules: readonly Rule[], context: RuleContext, severities: Severities): Finding[] {
  return run(rules, rule => rule.check?.(context), severities, context.features);
}

/** The same for what is said of the comments of one file that ignore findings. */
export function runOnIgnores(
  rules: readonly Rule[],
  ignores: readonly JudgedIgnore[],
  severities: Severities,
): Finding[] {
  return run(rules, rule => rule.checkIgnores?.(ignores), severities, []);
}

function run(
  rules: readonly Rule[],
  check: (rule: Rule) => Iterable<Report> | undefined,
  severities: Severities,
  features: readonly JudgedFeature[],
): Finding[] {
  const position = new Map(features.map((feature, index) => [feature, index]));
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = Object.hasOwn(severities, rule.id) ? severities[rule.id]! : rule.severity;
    if (severity === "off") continue;
    try {
      for (const report of check(rule) ?? []) {
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
        if (report.measuredAt) finding.measuredAt = report.measuredAt;
        if (report.unnecessary) finding.unnecessary = true;
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
