import { daysIn } from "../justification/measured-use.ts";
import { figure, numberInWords, placeInWords } from "../justification/measured-words.ts";
import { usagePolicyFor } from "../justification/usage-policy.ts";
import { measuredIn } from "./measured.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "stale-usage",
  severity: "information",
  summary: "The newest measured use is older than the roadmap allows",
  *check(context) {
    const { policy, today } = context;
    if (!policy.usage || !today) return;
    for (const feature of measuredIn(context)) {
      const { ageDays } = usagePolicyFor(feature, policy.usage);
      const dayOf = ({ to = "", lastSeen = to }: { to?: string; lastSeen?: string }) => (to > lastSeen ? to : lastSeen);
      const dated = feature.measured.numbers.filter(number => number.meaning === "use" && dayOf(number) !== "");
      const [newest] = dated.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
      const days = newest && daysIn(dayOf(newest), today) - 1;
      if (ageDays === undefined || days === undefined || days <= ageDays) continue;
      yield {
        at: feature.title.span,
        feature,
        measuredAt: newest!.at,
        message: `The newest number of the use of ${quoted(feature.title.text)} is ${figure(days)} days old: ${numberInWords(newest!)} (${placeInWords(newest!.at)}). This roadmap asks for none older than ${figure(ageDays)} days. Export the numbers again.`,
      };
    }
  },
});
