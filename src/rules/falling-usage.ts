import { basisInWords, figure, numberInWords, proposalInWords } from "../justification/measured-words.ts";
import { verdictsIn } from "./measured.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "falling-usage",
  severity: "information",
  summary: "Its measured use has fallen by half or more",
  *check(context) {
    for (const [feature, { number, since }] of verdictsIn(context, "falling")) {
      const { measured } = feature;
      const counts = number.series.slice(-6).map(({ count }) => figure(count));
      yield {
        at: feature.title.span,
        feature,
        measuredAt: number.at,
        message: `The use of ${quoted(feature.title.text)} has fallen since ${since}: ${counts.join(", ")}, and now ${numberInWords(number)} (${basisInWords(measured, number)}). Find out where its users went before more is built on it.${proposalInWords(measured.wayOut)}`,
      };
    }
  },
});
