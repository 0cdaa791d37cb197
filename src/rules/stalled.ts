import type { JudgedFeature } from "../justification/level.ts";
import { detailsOf } from "../roadmap/details/details.ts";
import { isSettled } from "./lack.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";
import { isTemplate } from "./title-key.ts";

const millisecondsOfDay = 86_400_000;

export default defineRule({
  id: "stalled",
  severity: "warning",
  summary: "It is in progress, and its entry has not changed for longer than the project allows",
  *check({ features, policy: { stalledDays }, today, past }) {
    if (stalledDays === undefined || today === undefined || !past) return;
    for (const [index, feature] of features.entries()) {
      const known = past[index];
      if (feature.status !== "in-progress" || !known?.inProgressSince || isTemplate(feature.title.text)) continue;
      const days = Math.round((Date.parse(today) - Date.parse(known.changed)) / millisecondsOfDay);
      if (days <= stalledDays || isSettled(feature, today)) continue;
      const since = earlier(known.inProgressSince, startOf(feature));
      const unchanged =
        since === known.changed
          ? `nothing in its entry has changed since then, for ${days.toLocaleString("en")} days`
          : `nothing in its entry has changed since ${known.changed}, for ${days.toLocaleString("en")} days`;
      yield {
        at: feature.title.span,
        feature,
        message: `${quoted(feature.title.text)} has been in progress since ${since}, and ${unchanged}; this roadmap allows ${stalledDays.toLocaleString("en")}. Finish it, decide about it, or hand it over.`,
      };
    }
  },
});

/** The first day that the entry itself says it was begun. */
const startOf = (feature: JudgedFeature): string | undefined =>
  detailsOf(feature).dates.find(({ kind, from }) => kind === "start" && from !== undefined)?.from;

const earlier = (day: string, other: string | undefined): string => (other !== undefined && other < day ? other : day);
