import { lacksIn } from "./lack.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "claim-without-evidence",
  severity: "information",
  summary: "A reason is given, and nobody is shown to have asked",
  *check(context) {
    for (const [feature, lack] of lacksIn(context)) {
      if (lack !== "demand") continue;
      const { status, level } = feature;
      const stands = status === "in-progress" ? "is being built" : status === "shipped" ? "is shipped" : "stands";
      const ground = level === "none" ? "and nobody is shown to want it" : "on a claim alone";
      yield {
        at: feature.title.span,
        feature,
        message: `${quoted(feature.title.text)} ${stands}${level === "none" ? "," : ""} ${ground}. Cite who asked for it or was hurt by the lack: a count, an issue, an incident.`,
      };
    }
  },
});
