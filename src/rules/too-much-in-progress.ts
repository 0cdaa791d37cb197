import { levels } from "../justification/level.ts";
import { amount } from "../roadmap/effort-words.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";
import { isTemplate } from "./title-key.ts";

export default defineRule({
  id: "too-much-in-progress",
  severity: "warning",
  summary: "More is in progress at a time than the project allows itself",
  *check({ features, policy: { inProgress: limit } }) {
    if (!limit) return;
    const begun = features.filter(({ status, title }) => status === "in-progress" && !isTemplate(title.text));
    const spare = begun.length - limit.amount;
    if (spare <= 0) return;
    const weakest = begun
      .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
      .slice(0, Math.min(spare, 3))
      .map(({ title }) => quoted(title.text));
    yield {
      in: "settings",
      at: limit.span,
      message: `${amount(begun.length)} features are in progress, where the limit is ${amount(limit.amount)}. Finish or stop ${amount(spare)} before the next one begins. The weakest ${weakest.length === 1 ? "case" : "cases"}: ${weakest.join(", ")}.`,
    };
  },
});
