import { decisionOf, settles } from "../justification/decision.ts";
import { expected } from "../justification/policy.ts";
import { type WeakReason, weakReasonOf } from "../justification/weak.ts";
import type { WeakKind } from "../justification/weak-words.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";
import { isTemplate } from "./title-key.ts";

/** Why such words do not carry, and what would. */
const answers = {
  trend: "leans on a fashion, and fashions pass. Say which of your users needs it, and what for.",
  competitor:
    "says that others have it, not that anyone here misses it. Say who asked, or who left for the lack of it.",
  authority: "says who wants it built, not who will use it. Say what that person has heard, and from whom.",
  impression: "says how it will look, not whom it helps. Say who needs it, and what they do without it.",
  vague: "would fit any feature. Say who gains, and what they do today instead.",
} as const satisfies Record<WeakKind, string>;

export default defineRule({
  id: "weak-justification",
  severity: "hint",
  summary: "The only reason given is one that would fit anything",
  *check({ features, policy, today }) {
    for (const feature of features) {
      if (feature.level !== "claim" && feature.level !== "none") continue;
      if (feature.status === "shipped" || feature.status === "dropped" || expected(feature, policy) === null) continue;
      const weak = isTemplate(feature.title.text) ? undefined : weakReasonOf(feature);
      if (!weak) continue;
      const decision = decisionOf(feature);
      if (decision && settles(decision, today)) continue;
      yield { at: weak.at.span, feature, message: `${inWords(weak)} ${answers[weak.kind]}` };
    }
  },
});

function inWords({ words }: WeakReason): string {
  return words.length > 1 ? `${quoted(words[0]!)}, with ${quoted(words[1]!)},` : quoted(words[0]!);
}
