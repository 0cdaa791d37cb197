import { expected } from "../justification/policy.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "no-justification",
  severity: "warning",
  summary: "Nothing says why this feature should exist",
  *check({ features, policy }) {
    for (const feature of features) {
      // Of a shipped feature use is asked, which is what no-usage says.
      if (feature.level !== "none" || feature.status === "shipped" || !expected(feature, policy)) continue;
      yield {
        at: feature.title.span,
        feature,
        message: `Nothing says why "${feature.title.text}" should exist. Say who needs it and what it costs them to go without, or decide not to build it.`,
      };
    }
  },
});
