import { dateIn } from "../justification/counts.ts";
import { isEssential } from "../justification/essential.ts";
import type { Evidence, JudgedFeature } from "../justification/level.ts";
import { periodOf } from "../roadmap/details/period.ts";
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
      const newest = newestOf(feature);
      if (!newest) continue;
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

const namesYear = /(?:19|20)\d\d/;

/** The last day that any piece names; of a shipped feature only its use can grow old, since the demand has been met. */
function newestOf({ status, evidence }: JudgedFeature): { evidence: Evidence; day: string; said: string } | undefined {
  let newest: { evidence: Evidence; day: string; said: string } | undefined;
  for (const one of evidence) {
    if (status === "shipped" && one.kind === "demand") continue;
    for (const said of [one.date ?? (namesYear.test(one.text) ? dateIn(one.text) : undefined), one.window]) {
      const day = said === undefined || !namesYear.test(said) ? undefined : periodOf(said.replace(/^in /, ""))?.to;
      if (day !== undefined && (!newest || day > newest.day)) newest = { evidence: one, day, said: said! };
    }
  }
  return newest;
}
