import type { JudgedFeature } from "../justification/level.ts";
import { daysIn, type ExportPlace } from "../justification/measured-use.ts";
import { basisInWords, numberInWords, placeInWords, proposalInWords } from "../justification/measured-words.ts";
import { expected } from "../justification/policy.ts";
import { shippedOn } from "../justification/shipped-on.ts";
import { usagePolicyFor } from "../justification/usage-policy.ts";
import { lacksIn } from "./lack.ts";
import { verdictsIn } from "./measured.ts";
import { quoted } from "./quoted.ts";
import { defineRule, type RuleContext } from "./rule.ts";
import { isUpkeep } from "./upkeep.ts";
import { votesOnlyIn } from "./votes-only.ts";

export default defineRule({
  id: "no-usage",
  severity: "information",
  summary: "It is shipped, and no measured use is given",
  *check(context) {
    for (const [feature, { number }] of verdictsIn(context, "none")) {
      if (expected(feature, context.policy) !== "usage") continue;
      const { measured } = feature;
      const file = `is not in ${measured.at?.path}, which holds every key that was used`;
      const what = measured.answer === "absent" ? file : `was measured: ${numberInWords(number)}`;
      yield {
        at: feature.title.span,
        feature,
        measuredAt: number.at,
        message: `Nobody used ${quoted(feature.title.text)}: it ${what} (${basisInWords(measured, number)}). Decide whether to keep it, and say why.${proposalInWords(measured.wayOut)}`,
      };
    }
    const votesOnly = votesOnlyIn(context);
    for (const [feature, lack] of lacksIn(context)) {
      if (lack !== "usage" || isUpkeep(feature) || votesOnly.has(feature)) continue;
      const said = notMeasured(feature, context);
      if (said) yield { at: feature.title.span, feature, ...said };
    }
  },
});

type Said = { readonly message: string; readonly measuredAt?: ExportPlace };

/** Undefined where it was measured, or is too young for anybody to say. */
function notMeasured(feature: JudgedFeature, { policy, usage, today }: RuleContext): Said | undefined {
  const title = quoted(feature.title.text);
  const { answer, at, shipped = usage && shippedOn(feature) } = feature.measured ?? {};
  const { observeDays } = usagePolicyFor(feature, policy.usage);
  if (answer === "none" || answer === "absent") return undefined;
  if (shipped && today && daysIn(shipped, today) <= observeDays) return undefined;
  if (at && answer === "before-shipping") {
    return {
      measuredAt: at,
      message: `${title} has no data since shipping: it was shipped on ${shipped}, and the newest number is of before (${placeInWords(at)}). Export the numbers again.`,
    };
  }
  if (at) {
    const what =
      answer === "not-listed"
        ? `its key is not in ${at.path}, which does not hold every key`
        : `its key is there without a number that counts (${placeInWords(at)})`;
    return {
      measuredAt: at,
      message: `${title} is shipped and not measured: ${what}. That does not say that nobody uses it. Export the number of its key, or decide whether to keep it.`,
    };
  }
  if (feature.status !== "shipped") {
    return {
      message: `${title} gives no measured use, which this roadmap asks for. Say how many use it, over what time and where that is counted.`,
    };
  }
  return {
    message: usage
      ? `${title} is shipped and not measured: no export has a number of its use. Name its key in an export under "usage", or say how many use it, over what time and where that is counted.`
      : `${title} is shipped, and no measured use is given. Say how many use it, over what time and where that is counted, or decide whether to keep it.`,
  };
}
