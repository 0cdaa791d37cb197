import assert from "node:assert/strict";
import { readConfig } from "../../src/config/config.ts";
import { type ReviewOptions, review } from "../../src/review.ts";

/** What one rule says under a policy, as written in the settings: in the roadmap, and there. */
export function underPolicy(
  rule: string,
  policy: string,
  roadmap: string,
  options: ReviewOptions = {},
): { told: string[]; inSettings: { at: string; message: string }[] } {
  const settings = `policy: ${policy}\n`;
  const config = readConfig(settings);
  assert.deepEqual(config.problems, []);
  const { findings, inSettings = [] } = review(roadmap, {
    ...options,
    ...(config.policy && { policy: config.policy }),
  });
  const own = findings.filter(finding => finding.rule === rule);
  return {
    told: own.map(({ span, message }) => `${roadmap.slice(span.start, span.end)}: ${message}`),
    inSettings: inSettings
      .filter(finding => finding.rule === rule)
      .map(({ span, message }) => ({ at: settings.slice(span.start, span.end), message })),
  };
}

/** A roadmap of one line a feature: `Undo, status: planned`. */
export function roadmapOf(...features: readonly string[]): string {
  return `features:\n${features.map(feature => `  - { title: ${feature} }\n`).join("")}`;
}
