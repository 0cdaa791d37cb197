import { decisionOf } from "../justification/decision.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { keyWords } from "../roadmap/key.ts";
import { remembered } from "../roadmap/remembered.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";
import { isTemplate } from "./title-key.ts";

export default defineRule({
  id: "dropped-without-reason",
  severity: "information",
  summary: "It was dropped, and nothing says why",
  *check({ features }) {
    for (const feature of features) {
      if (feature.status !== "dropped" || isTemplate(feature.title.text) || saysWhy(feature)) continue;
      yield {
        at: feature.title.span,
        feature,
        message: `${quoted(feature.title.text)} was dropped, and nothing says why. Add one line, so that nobody has to argue it again: what was learned, or what comes instead.`,
      };
    }
  },
});

/** Words that tell an end, in any field: `superseded by the new importer`. */
const end =
  /\b(?:drop|cancel|reject|declin|abandon|supersed|replac|obsolet|deprecat|descop|duplicat|merged? in|instead|in favou?r|no longer|not worth|not needed|nobody|no one|won'?t|decid|out of scope|removed?|retir|because|since|due to|cost|risk|descart|cancelad|sustitu|reemplaz|abandonn|remplac|annul|verworf|ersetzt|abgelehnt|отмен|замен|отклон)|取消|取り?やめ|中止|廃止|代替|却下|不要|放弃|废弃|替代|取代|不做|搁置/i;

/** Keys whose text speaks of how the entry went. */
const tells = remembered(path =>
  /\b(?:reason|reasons|rationale|note|notes|comment|comments|remark|remarks|resolution|outcome|lesson|lessons|decision|superseded|replaced|replacement|duplicate|cancellation|rejection|cancelled|canceled|dropped|motivo|raison|grund|причина|理由|原因|備考|备注)\b/i.test(
    keyWords(path),
  ),
);

function saysWhy(feature: JudgedFeature): boolean {
  const { title, statusAsWritten, comments, fields } = feature;
  return (
    decisionOf(feature)?.reason !== undefined ||
    comments.length > 0 ||
    // "Dark mode (nobody asked)", "dropped: too dear"
    /[(（:–—]|\s-\s|\//u.test(title.text) ||
    /[\p{L}\p{N}][\s:;,(（–—-]+\S.{5}/u.test(statusAsWritten?.text.slice(7) ?? "") ||
    fields.some(
      ({ path, value }) => /\p{L}{2}.*\P{L}|[^\p{ASCII}]{4}/su.test(value.trim()) && (tells(path) || end.test(value)),
    )
  );
}
