import { judge } from "../justification/judge.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { withoutTemplateComments } from "../justification/template-comments.ts";
import { type ReviewOptions, readAndJudge } from "../review.ts";
import type { Feature } from "../roadmap/feature.ts";
import { type ParsedVersion, parseNextVersion } from "../roadmap/next-version.ts";
import { parseYaml } from "../roadmap/parse.ts";

/** The features of one version of a roadmap. */
export interface ReadVersion {
  readonly features: readonly JudgedFeature[];
  /** Whether all of the text could be read. */
  readonly isWhole: boolean;
}

/**
 * Reads one version of a roadmap after the other. What a text gives depends on nothing but the text; that it comes after
 * another only saves reading again what is the same in both.
 * @returns undefined for a text that is no roadmap.
 */
export function versionReader(options: ReviewOptions): (text: string) => ReadVersion | undefined {
  let last: ParsedVersion | undefined;
  let known: Judgements = new Map();
  return text => {
    const parsed = (last && parseNextVersion(last, text)) ?? parseYaml(text);
    last = { text, parsed };
    const judged: Judgements = new Map();
    const { roadmap, features } = readAndJudge(text, options, parsed, (feature, why) =>
      judgeAgain(feature, why, text, known, judged),
    );
    if (!roadmap.recognised) return undefined;
    known = judged;
    const [counting] = withoutTemplateComments([{ features, why: roadmap.layout?.why }]);
    return { features: counting!, isWhole: parsed.problems.length === 0 };
  };
}

/** By all that an entry's text says. */
type Judgements = Map<string, JudgedFeature>;

function judgeAgain(
  feature: Feature,
  why: readonly string[] | undefined,
  text: string,
  known: Judgements,
  judged: Judgements,
): JudgedFeature {
  const { title, comments, span } = feature;
  const start = Math.min(span.start, title.span.start, comments[0]?.span.start ?? span.start);
  const said = JSON.stringify([title.text, title.span.start - start, why ?? []]) + text.slice(start, span.end);
  const before = known.get(said);
  const result = before ? moved(before, feature) : judge(feature, why);
  judged.set(said, result);
  return result;
}

/** A judgement of the same words at another place. */
function moved({ level, evidence, reason, span }: JudgedFeature, feature: Feature): JudgedFeature {
  const by = feature.span.start - span.start;
  const move = <Placed extends { readonly span: Feature["span"] }>(one: Placed): Placed => ({
    ...one,
    span: { start: one.span.start + by, end: one.span.end + by },
  });
  return Object.assign({ level, evidence: evidence.map(move) }, feature, reason && { reason: move(reason) });
}
