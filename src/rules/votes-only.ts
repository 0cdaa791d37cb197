import type { Evidence, JudgedFeature } from "../justification/level.ts";
import { figure } from "../justification/measured-words.ts";
import { lacksIn } from "./lack.ts";
import { quoted } from "./quoted.ts";
import { defineRule, type RuleContext } from "./rule.ts";
import { isUpkeep } from "./upkeep.ts";

export default defineRule({
  id: "votes-only",
  severity: "information",
  summary: "It was shipped on votes, and its use was never measured",
  *check(context) {
    for (const [feature, votes] of votesOnlyIn(context)) {
      yield {
        at: feature.title.span,
        feature,
        ...(votes.at && { measuredAt: votes.at }),
        message: `${quoted(feature.title.text)} was shipped on ${figure(votes.count!)} ${votes.unit}, and nobody has measured whether it is used. Votes are wishes, and those who vote are few. Name its key in an export under "usage", or say why it cannot be measured.`,
      };
    }
  },
});

/** What is shipped, speaks only by votes and is in no export of use; nothing where there are no exports. */
export function votesOnlyIn(context: RuleContext): ReadonlyMap<JudgedFeature, Evidence> {
  const found = new Map<JudgedFeature, Evidence>();
  if (!context.usage) return found;
  for (const [feature, lack] of lacksIn(context)) {
    const answer = feature.measured?.answer ?? "unknown";
    if (lack !== "usage" || feature.status !== "shipped" || answer !== "unknown" || isUpkeep(feature)) continue;
    const votes = feature.evidence.filter(({ unit, count }) => count !== undefined && isVote.test(unit ?? ""));
    const isOnly = feature.evidence.every(one => votes.includes(one) || one.count === undefined);
    if (isOnly && votes.length > 0)
      found.set(
        feature,
        votes.reduce((a, b) => (b.count! > a.count! ? b : a)),
      );
  }
  return found;
}

const isVote = /^(?:votes?|vote.count|up.?votes?|reactions|thumbs.up|likes|\+1s?)$/i;
