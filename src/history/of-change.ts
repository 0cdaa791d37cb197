import type { Finding } from "../findings/finding.ts";
import type { Review } from "../findings/review.ts";
import type { JudgedFeature } from "../justification/level.ts";
import type { Comparison } from "./compare.ts";

/**
 * Leaves of the findings those that a change is answerable for: what is found about features that it added or edited, and
 * what it brought about elsewhere, such as a dependency that is gone.
 * @param before reviews of the roadmap's files before the change.
 * @param after the same after it.
 */
export function findingsOfChange(
  { changed }: Pick<Comparison, "changed">,
  before: readonly Review[],
  after: readonly Review[],
): Review[] {
  const old = new Map<string, number>();
  for (const { findings, inSettings = [], features } of before) {
    for (const finding of [...findings, ...inSettings]) {
      const key = keyOf(finding, features);
      old.set(key, (old.get(key) ?? 0) + 1);
    }
  }
  return after.map(review => {
    const { features, findings, inSettings } = review;
    const counts = (finding: Finding): boolean => {
      const key = keyOf(finding, features);
      const left = old.get(key) ?? 0;
      old.set(key, left - 1);
      return left <= 0 || (finding.feature !== undefined && changed.has(features[finding.feature]!));
    };
    return {
      ...review,
      findings: findings.filter(counts),
      ...(inSettings && { inSettings: inSettings.filter(counts) }),
    };
  });
}

/** What is said of a whole roadmap is the same as long as it says the same. */
function keyOf({ rule, feature, message }: Finding, features: readonly JudgedFeature[]): string {
  if (feature === undefined) return `${rule}\n${message}`;
  const { id, title } = features[feature]!;
  return `${rule}\n${id ?? title.text}`;
}
