import { basisInWords, numberInWords, proposalInWords } from "../justification/measured-words.ts";
import { costlyIn, verdictsIn } from "./measured.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "low-usage",
  severity: "information",
  summary: "It is used less than the roadmap asks for",
  *check(context) {
    const costly = costlyIn(context);
    for (const [feature, { number, bar }] of verdictsIn(context, "low")) {
      const { measured } = feature;
      // What is said of its cost has told the rest.
      const [basis, proposal] = costly.has(feature)
        ? ["", ""]
        : [` (${basisInWords(measured, number)})`, proposalInWords(measured.wayOut)];
      yield {
        at: feature.title.span,
        feature,
        measuredAt: number.at,
        message: `${quoted(feature.title.text)} is used less than this roadmap asks for, which is ${bar}: ${numberInWords(number)}${basis}. Say why it is worth keeping, or plan its end.${proposal}`,
      };
    }
  },
});
