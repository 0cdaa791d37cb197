import type { Finding } from "../findings/finding.ts";
import type { Review } from "../findings/review.ts";
import type { JudgedFeature } from "../justification/level.ts";
import type { Accepted } from "./baseline.ts";

/**
 * Takes the accepted findings of one roadmap out of those that count. Each entry answers for one finding, so a second one of
 * the same kind about the same feature counts.
 * @param reviews those of the files that make the roadmap together.
 * @param entries those of this roadmap.
 */
export function withoutAccepted<One extends Accepted>(
  reviews: readonly Review[],
  entries: readonly One[],
): { readonly reviews: readonly Review[]; readonly unused: readonly One[] } {
  if (entries.length === 0) return { reviews, unused: [] };
  const left = new Map<string, One[]>();
  for (const entry of entries) {
    const key = keyOf(entry.rule, entry.feature);
    const others = left.get(key);
    if (others) others.push(entry);
    else left.set(key, [entry]);
  }
  const isAccepted = (finding: Finding, features: readonly JudgedFeature[]) =>
    namesOf(finding, features).some(name => left.get(keyOf(finding.rule, name))?.pop() !== undefined);
  const counting = reviews.map(review => without(review, isAccepted));
  return { reviews: counting, unused: isReadWhole(reviews) ? [...left.values()].flat().filter(isAbout(reviews)) : [] };
}

/** The findings that a baseline would hold, under the name of their roadmap. */
export function acceptable(roadmap: string, reviews: readonly Review[]): Accepted[] {
  return reviews.flatMap(({ features, findings, inSettings = [] }) =>
    [...findings, ...inSettings].flatMap(finding => {
      const [name] = namesOf(finding, features);
      // A rule that failed is a defect to report, not a finding to live with.
      if (!name && !finding.in) return [];
      return { roadmap, rule: finding.rule, ...(name !== undefined && { feature: name }) };
    }),
  );
}

function without(
  review: Review,
  isAccepted: (finding: Finding, features: readonly JudgedFeature[]) => boolean,
): Review {
  const accepted: Finding[] = [];
  const counts = (finding: Finding) => {
    if (!isAccepted(finding, review.features)) return true;
    accepted.push(finding);
    return false;
  };
  const findings = review.findings.filter(counts);
  const inSettings = review.inSettings?.filter(counts);
  return accepted.length > 0 ? { ...review, findings, ...(inSettings && { inSettings }), accepted } : review;
}

/** What a finding is known by, the surest first: an id outlives a title. */
function namesOf({ feature, in: place }: Finding, features: readonly JudgedFeature[]): (string | undefined)[] {
  if (feature === undefined) return place ? [undefined] : [];
  const { id, title } = features[feature]!;
  return id === undefined || id === title.text ? [title.text] : [id, title.text];
}

const keyOf = (rule: string, feature: string | undefined) => (feature === undefined ? rule : `${rule}\n${feature}`);

/** What a broken file no longer says may be said again once it is mended. */
const isReadWhole = (reviews: readonly Review[]) =>
  reviews.every(({ roadmap, problems }) => roadmap && problems.length === 0);

/** A rule that was not asked says nothing of what would occur. */
const isAbout = (reviews: readonly Review[]) => {
  const off = new Set(reviews.flatMap(({ off = [] }) => off));
  return ({ rule }: Accepted) => !off.has(rule);
};
