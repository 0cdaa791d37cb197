import type { Finding, Fix } from "../findings/finding.ts";
import type { Completion, CompletionOptions } from "../fixes/completions.ts";
import { core } from "./core.ts";
import type { FileReview } from "./reviews.ts";

/** What can be done about a finding, in the order in which it is offered. */
export interface Offers {
  /** What needs nobody's say, the best first. */
  readonly fixes: readonly Fix[];
  readonly drafts: readonly Completion[];
  /** The fixes of all findings of its rule. */
  readonly alike: Fix | undefined;
  readonly ignoring: Completion | undefined;
}

/** A finding belongs to one review, and that to one text. */
const known = new WeakMap<Finding, Offers>();

/** Worked out once for each finding, since an editor asks again at each step of the cursor. */
export function offersFor(
  findings: readonly Finding[],
  { text, review }: Pick<FileReview, "text" | "review">,
  options: CompletionOptions,
): Offers[] {
  const asked = findings.filter(finding => !known.has(finding));
  for (const [index, completions] of core.completionsFor(asked, text, options).entries()) {
    const finding = asked[index]!;
    const fixes = [...finding.fixes, ...completions.flatMap(completion => core.asFix(completion) ?? [])];
    known.set(finding, {
      fixes,
      drafts: completions.filter(completion => !core.asFix(completion)),
      alike: fixes.length > 0 ? core.fixAlike(finding.rule, review, text, options) : undefined,
      ignoring: core.ignoringFor(finding, review, text, options),
    });
  }
  return findings.map(finding => known.get(finding)!);
}
