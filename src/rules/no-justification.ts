import { lacksIn } from "./lack.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "no-justification",
  severity: "warning",
  summary: "Nothing says why this feature should exist",
  *check(context) {
    for (const [feature, lack] of lacksIn(context)) {
      if (lack !== "reason") continue;
      const title = quoted(feature.title.text);
      yield {
        at: feature.title.span,
        feature,
        message:
          feature.status === "in-progress"
            ? `${title} is being built, and nothing says why. Say who needs it and what for, or stop and decide.`
            : `Nothing says why ${title} should exist. Say who needs it and what for, or decide not to build it.`,
      };
    }
  },
});
