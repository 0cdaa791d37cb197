import { decisionOf, isOverdue } from "../justification/decision.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";
import { sortedOut } from "./sorted-out.ts";

export default defineRule({
  id: "revisit-overdue",
  severity: "warning",
  summary: "The day has passed on which a decision was to be looked at again",
  *check({ features, today }) {
    for (const feature of sortedOut(features).decided) {
      const decision = decisionOf(feature);
      if (!decision || !isOverdue(decision, today)) continue;
      const { kind, revisit } = decision;
      yield {
        at: revisit!.span,
        feature,
        message: `${quoted(feature.title.text)}: the decision (${kind}) was to be looked at again by ${revisit!.text.trim()}, and that has passed. Decide again, and set a new date or none.`,
      };
    }
  },
});
