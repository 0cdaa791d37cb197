import { decisionOf } from "../justification/decision.ts";
import { end, tellsEnd } from "../justification/dropped.ts";
import type { JudgedFeature } from "../justification/level.ts";
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

function saysWhy(feature: JudgedFeature): boolean {
  const { title, statusAsWritten, comments, fields } = feature;
  return (
    decisionOf(feature)?.reason !== undefined ||
    comments.length > 0 ||
    // "Dark mode (nobody asked)", "dropped: too dear"
    /[(（:–—]|\s-\s|\//u.test(title.text) ||
    /[\p{L}\p{N}][\s:;,(（–—-]+\S.{5}/u.test(statusAsWritten?.text.slice(7) ?? "") ||
    fields.some(
      ({ path, value }) =>
        /\p{L}{2}.*\P{L}|[^\p{ASCII}]{4}/su.test(value.trim()) && (tellsEnd(path) || end.test(value)),
    )
  );
}
