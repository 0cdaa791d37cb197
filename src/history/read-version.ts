import { judge } from "../justification/judge.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { withoutTemplateComments } from "../justification/template-comments.ts";
import { type ReviewOptions, readAndJudge } from "../review.ts";
import type { Feature } from "../roadmap/feature.ts";
import { type ParsedVersion, parseNextVersion } from "../roadmap/next-version.ts";
import { parseYaml } from "../roadmap/parse.ts";
import { VersionMemory } from "../roadmap/version-memory.ts";

/** The features of one version of a roadmap. */
export interface ReadVersion {
  /**
   * In the order of the text. One that says the same as in the version before is the same object, with its places in the
   * version that it was read from.
   */
  readonly features: readonly JudgedFeature[];
  /** Whether all of the text could be read. */
  readonly isWhole: boolean;
}

/**
 * Reads one version of a roadmap after the other. What a text gives, places aside, depends on nothing but the text; that it
 * comes after another only saves reading again what is the same in both.
 * @returns undefined for a text that is no roadmap.
 */
export function versionReader(options: ReviewOptions): (text: string) => ReadVersion | undefined {
  let last: ParsedVersion | undefined;
  const memory = new VersionMemory();
  const judged = new WeakMap<Feature, JudgedFeature>();
  const judgeOnce = (feature: Feature, why: readonly string[] | undefined): JudgedFeature => {
    const known = judged.get(feature) ?? judge(feature, why);
    judged.set(feature, known);
    return known;
  };
  return text => {
    const parsed = (last && parseNextVersion(last, text)) ?? parseYaml(text);
    last = { text, parsed };
    const { roadmap, features } = readAndJudge(text, options, parsed, memory, judgeOnce);
    if (!roadmap.recognised) return undefined;
    const [counting] = withoutTemplateComments([{ features, why: roadmap.layout?.why }]);
    return { features: counting!, isWhole: parsed.problems.length === 0 };
  };
}
