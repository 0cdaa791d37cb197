import { reaches } from "../justification/level.ts";
import { expected } from "../justification/policy.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "claim-without-evidence",
  severity: "information",
  summary: "A reason is given, and nobody is shown to have asked",
  *check({ features, policy }) {
    for (const feature of features) {
      const wanted = expected(feature, policy);
      if (feature.level !== "claim" || feature.status === "shipped" || !wanted || reaches("claim", wanted)) continue;
      yield {
        at: feature.title.span,
        feature,
        message: `"${feature.title.text}" rests on a claim. Name who asked for it or what the lack has cost: a count, an issue, an incident.`,
      };
    }
  },
});
