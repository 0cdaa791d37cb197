import { lacksIn } from "./lack.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";
import { isUpkeep } from "./upkeep.ts";

export default defineRule({
  id: "no-usage",
  severity: "information",
  summary: "It is shipped, and no measured use is given",
  *check(context) {
    for (const [feature, lack] of lacksIn(context)) {
      if (lack !== "usage" || isUpkeep(feature)) continue;
      const title = quoted(feature.title.text);
      yield {
        at: feature.title.span,
        feature,
        message:
          feature.status === "shipped"
            ? `${title} is shipped, and no measured use is given. Say how many use it, over what time and where that is counted, or decide whether to keep it.`
            : `${title} gives no measured use, which this roadmap asks for. Say how many use it, over what time and where that is counted.`,
      };
    }
  },
});
