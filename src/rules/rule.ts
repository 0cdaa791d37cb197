import type { Finding, Severity } from "../findings/finding.ts";
import type { JudgedIgnore } from "../findings/judged-ignore.ts";
import type { JudgedFeature } from "../justification/level.ts";
import type { MeasuredRoadmap } from "../justification/measured-use.ts";
import type { Past } from "../justification/past.ts";
import type { Policy } from "../justification/policy.ts";

/** What a rule is given: the whole roadmap, judged. */
export interface RuleContext {
  readonly features: readonly JudgedFeature[];
  readonly policy: Policy;
  /** The day of the review: 2026-11-23. Without it nothing is old. */
  readonly today?: string;
  /** Present where exports were read: what they say besides what each feature has. */
  readonly usage?: MeasuredRoadmap;
  /** What earlier versions tell of the features, in their order; absent where nobody has asked. */
  readonly past?: readonly (Past | undefined)[];
}

/** What a rule yields; the runner adds the rule's id and severity. */
export interface Report {
  readonly at: Finding["span"];
  /** Where `at` counts: a limit of the policy stands in the settings. */
  readonly in?: Finding["in"];
  readonly message: string;
  /** The feature spoken of; absent where the whole roadmap is. */
  readonly feature?: JudgedFeature;
  readonly related?: Finding["related"];
  readonly measuredAt?: Finding["measuredAt"];
  readonly fixes?: Finding["fixes"];
  readonly unnecessary?: true;
}

export interface Rule {
  readonly id: string;
  /** Used where neither settings nor `.feature-scope.yaml` say otherwise. */
  readonly severity: Severity;
  /** One line, without a full stop; shown in settings and lists. */
  readonly summary: string;
  check?(context: RuleContext): Iterable<Report>;
  /** For what is said of the comments that ignore findings, file by file, once it is known what the others found. */
  checkIgnores?(ignores: readonly JudgedIgnore[]): Iterable<Report>;
}

/** Gives a rule its type; a rule file's default export. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
