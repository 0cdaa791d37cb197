import { basisInWords, counted, figure, numberInWords } from "../justification/measured-words.ts";
import { measuredIn, overclaimOf } from "./measured.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "usage-below-claim",
  severity: "warning",
  summary: "The entry says it is used more than twice as much as was measured",
  *check(context) {
    for (const feature of measuredIn(context)) {
      const found = overclaimOf(feature, context);
      if (!found) continue;
      const { claim, number } = found;
      yield {
        at: claim.span,
        feature,
        measuredAt: number.at,
        message: `${quoted(feature.title.text)} is said to have ${figure(claim.count)} ${counted(claim.count, claim.unit ?? "")}, and ${numberInWords(number)} were measured (${basisInWords(feature.measured, number)}). Correct the number, or say what it counts that the export does not.`,
      };
    }
  },
});
