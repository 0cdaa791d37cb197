import type { JudgedFeature } from "../justification/level.ts";
import { withoutTemplateComments } from "../justification/template-comments.ts";
import { type ReviewOptions, readAndJudge } from "../review.ts";
import { parseYaml } from "../roadmap/parse.ts";

/** The features of one version of a roadmap. */
export interface ReadVersion {
  readonly features: readonly JudgedFeature[];
  /** Whether all of the text could be read. */
  readonly isWhole: boolean;
}

/**
 * Reads one version of a roadmap after the other. What a text gives depends on nothing but the text.
 * @returns undefined for a text that is no roadmap.
 */
export function versionReader(options: ReviewOptions): (text: string) => ReadVersion | undefined {
  return text => {
    const parsed = parseYaml(text);
    const { roadmap, features } = readAndJudge(text, options, parsed);
    if (!roadmap.recognised) return undefined;
    const [judged] = withoutTemplateComments([{ features, why: roadmap.layout?.why }]);
    return { features: judged!, isWhole: parsed.problems.length === 0 };
  };
}
