import type { Text } from "../roadmap/feature.ts";
import { judge, levelOf } from "./judge.ts";
import type { JudgedFeature } from "./level.ts";

/** A comment that stands word for word with this many features came with the template they were made from. */
const fewest = 3;

/** Features of one file, and the keys whose text is a reason because the team says so. */
interface Part {
  readonly features: readonly JudgedFeature[];
  readonly why?: readonly string[] | undefined;
}

/**
 * Judges anew, without them, the features that rest on comments of a template: its words are nobody's reason. Lists and
 * features that do not are given back as they are.
 */
export function withoutTemplateComments(parts: readonly Part[]): (readonly JudgedFeature[])[] {
  const counts = new Map<string, number>();
  for (const { features } of parts) {
    for (const { comments } of features) {
      for (const { text } of comments) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const isTemplate = ({ text }: Text) => counts.get(text)! >= fewest;
  return parts.map(({ features, why }) => {
    const rests = features.map(feature =>
      feature.comments.some(comment => isTemplate(comment) && restsOn(feature, comment)),
    );
    if (!rests.includes(true)) return features;
    return features.map((feature, index) => {
      if (!rests[index]) return feature;
      const { level, evidence, reason, ...plain } = feature;
      const own = feature.comments.filter(comment => !isTemplate(comment));
      const judged = { ...judge({ ...plain, comments: own }, why), comments: feature.comments };
      const measured = evidence.filter(({ at }) => at);
      if (measured.length === 0) return judged;
      const all = [...judged.evidence, ...measured].sort((a, b) => a.span.start - b.span.start);
      return { ...judged, evidence: all, level: levelOf(all, judged.reason) };
    });
  });
}

function restsOn({ evidence, reason }: JudgedFeature, { span }: Text): boolean {
  const isIn = (place: Text["span"]) => place.start >= span.start && place.end <= span.end;
  return evidence.some(one => isIn(one.span)) || (reason !== undefined && isIn(reason.span));
}
