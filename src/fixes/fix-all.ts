import type { Finding, Fix } from "../findings/finding.ts";
import type { Review } from "../findings/review.ts";
import type { Edit } from "../roadmap/edit.ts";
import { asFix, type CompletionOptions, completionsFor } from "./completions.ts";

/** All certain mends of a text, and of a slip in its YAML, as one fix; undefined where there is none. */
export function fixAll({ findings, problems }: Review, text: string, options: CompletionOptions): Fix | undefined {
  const slips = problems.map(({ fix }) => fix);
  const made = apart([...certainFixes(findings, text, options), ...slips]);
  return made.length > 0 ? { title: "Feature Scope: Fix all that is certain", edits: made.flat() } : undefined;
}

/** The certain mends of all findings of one rule; undefined where there are not several. */
export function fixAlike(rule: string, review: Review, text: string, options: CompletionOptions): Fix | undefined {
  const alike = review.findings.filter(finding => finding.rule === rule);
  if (alike.length < 2) return undefined;
  const made = apart(certainFixes(alike, text, options));
  return made.length > 1
    ? { title: `Fix all ${made.length} of "${rule}" in this file`, edits: made.flat() }
    : undefined;
}

/** The rules whose findings are mended by a draft without blanks. */
const draftedRules: ReadonlySet<string> = new Set(["delivery-is-not-evidence"]);

/** The mends that need nobody's say, one a finding at most. */
function certainFixes(findings: readonly Finding[], text: string, options: CompletionOptions): (Fix | undefined)[] {
  const drafted = findings.filter(({ rule }) => draftedRules.has(rule));
  const drafts = completionsFor(drafted, text, options).map(offered => offered.map(asFix).find(Boolean));
  return [...findings.map(({ fixes }) => fixes[0]), ...drafts];
}

/** The edits of each, without those that touch a place which one before changes. */
function apart(fixes: readonly (Fix | undefined)[]): (readonly Edit[])[] {
  const made: (readonly Edit[])[] = [];
  for (const fix of fixes) {
    const isFree = fix?.edits.every(edit => !made.flat().some(other => touch(edit, other)));
    if (fix && isFree) made.push(fix.edits);
  }
  return made;
}

/** Of two insertions at one place it is not certain which comes first. */
const touch = ({ span: a }: Edit, { span: b }: Edit): boolean => a.start <= b.end && b.start <= a.end;
