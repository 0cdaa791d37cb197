import type { SeveritySetting } from "./findings/finding.ts";
import type { Review } from "./findings/review.ts";
import { judge } from "./justification/judge.ts";
import { defaultPolicy, type Policy } from "./justification/policy.ts";
import type { Layout } from "./roadmap/layout.ts";
import { readRoadmap } from "./roadmap/read.ts";
import { rules } from "./rules/index.ts";
import { runRules } from "./rules/run.ts";

export interface ReviewOptions {
  /** The file's name or path; a name such as `roadmap.yaml` counts a little where the content leaves doubt. */
  readonly name?: string;
  /** How the team says that the file is to be read. */
  readonly layout?: Layout;
  /** Whether the team says that the file is a roadmap. */
  readonly declared?: boolean;
  readonly policy?: Policy;
  /** Severities that differ from the rules' own, by rule id. */
  readonly severities?: Readonly<Record<string, SeveritySetting>>;
}

/** Reviews the text of one file. Never throws: what cannot be read is a problem in the result. */
export function review(text: string, options: ReviewOptions = {}): Review {
  const roadmap = readRoadmap(text, options);
  const why = roadmap.layout?.why;
  const features = roadmap.features.map(feature => judge(feature, why));
  const { policy = defaultPolicy, severities = {} } = options;
  const findings = runRules(rules, { features, policy }, severities);
  return {
    roadmap: roadmap.recognised,
    features,
    findings,
    off: rules.map(({ id }) => id).filter(id => severities[id] === "off"),
    problems: roadmap.problems,
    account: roadmap.account,
    ...(roadmap.layoutMisses && { layoutMisses: roadmap.layoutMisses }),
  };
}
