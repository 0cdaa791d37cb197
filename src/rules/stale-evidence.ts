import { isEssential } from "../justification/essential.ts";
import { newestEvidence } from "../justification/newest-evidence.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

const millisecondsOfDay = 86_400_000;

export default defineRule({
  id: "stale-evidence",
  severity: "information",
  summary: "The newest evidence is older than the roadmap allows",
  *check({ features, policy: { evidenceDays, essential }, today }) {
    if (evidenceDays === undefined || today === undefined) return;
    for (const feature of features) {
      if (feature.status === "dropped" || feature.evidence.length === 0) continue;
      const newest = newestEvidence(feature);
      // Of what an export says, "stale-usage" speaks.
      if (!newest || newest.evidence.at) continue;
      const days = Math.round((Date.parse(today) - Date.parse(newest.day)) / millisecondsOfDay);
      if (days <= evidenceDays || isEssential(feature, essential)) continue;
      const { evidence } = newest;
      yield {
        at: evidence.span,
        feature,
        message: `The newest evidence for ${quoted(feature.title.text)} is of ${newest.said.trim()}, ${days.toLocaleString("en")} days ago; this roadmap asks for none older than ${evidenceDays.toLocaleString("en")}. Look whether it still holds, and write the new number and its date.`,
      };
    }
  },
});
