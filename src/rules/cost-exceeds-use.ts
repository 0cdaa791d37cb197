import type { UnitEconomics } from "../justification/measured-use.ts";
import { basisInWords, counted, figure, proposalInWords } from "../justification/measured-words.ts";
import { costlyIn } from "./measured.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "cost-exceeds-use",
  severity: "warning",
  summary: "It costs more than it brings in, or far more for each use than the others",
  *check(context) {
    for (const [feature, { number, economics, isSubsidy }] of costlyIn(context)) {
      const { cost, revenue = 0 } = economics;
      yield {
        at: feature.title.span,
        feature,
        measuredAt: number.at,
        message: `${quoted(feature.title.text)} costs ${figure(cost.amount)} ${cost.currency} a month${each(economics)}${
          isSubsidy
            ? ` and brings in ${figure(revenue)} ${cost.currency}: ${figure(cost.amount - revenue)} ${cost.currency} a month are paid by other features`
            : ", more than five times what is usual in this roadmap"
        } (${basisInWords(feature.measured, number)}). Make it cheaper, charge for it, or plan its end.${proposalInWords(feature.measured.wayOut)}`,
      };
    }
  },
});

/** `, 6,160 USD for each of 112 users` */
const each = ({ each, use, cost }: UnitEconomics): string =>
  each === undefined || !use
    ? ""
    : `, ${figure(each)} ${cost.currency} for each of ${figure(use.count)} ${counted(use.count, use.unit)}`;
