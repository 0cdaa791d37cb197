import { reaches } from "../justification/level.ts";
import { expected } from "../justification/policy.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "no-usage",
  severity: "information",
  summary: "It is shipped, and no measured use is given",
  *check({ features, policy }) {
    for (const feature of features) {
      const wanted = expected(feature, policy);
      if (feature.status !== "shipped" || !wanted || reaches(feature.level, wanted)) continue;
      yield {
        at: feature.title.span,
        feature,
        message: `"${feature.title.text}" is shipped, and nothing shows that it is used. Give a count with its window and source, or decide whether to keep it.`,
      };
    }
  },
});
