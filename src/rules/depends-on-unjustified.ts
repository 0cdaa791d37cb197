import { type JudgedFeature, reaches } from "../justification/level.ts";
import { dependenciesIn, type Wait } from "./dependencies.ts";
import { lacksIn } from "./lack.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "depends-on-unjustified",
  severity: "hint",
  summary: "People ask for it, and it waits for something that nothing justifies",
  *check(context) {
    const waiting = new Map<JudgedFeature, Wait[]>();
    for (const wait of dependenciesIn(context.features).waits) {
      const { feature, target } = wait;
      if (!target || target === feature || !isAwaited(feature)) continue;
      const same = waiting.get(target);
      if (same) same.push(wait);
      else if (lacksIn(context).get(target) === "reason") waiting.set(target, [wait]);
    }
    for (const [target, [first, ...others]] of waiting) {
      const { feature, on } = first!;
      const { length } = others;
      const more = length === 0 ? "" : ` (as ${length === 1 ? "does one more" : `do ${length} more`})`;
      yield {
        at: on.span,
        feature,
        message: `${quoted(feature.title.text)} is asked for and waits for ${quoted(target.title.text)}${more}, of which nothing says why it is needed. If this is the reason, say so there; if it is not, do not wait for it.`,
        related: { message: "What it waits for", span: target.title.span },
      };
    }
  },
});

/** Open, and somebody asked for it: then it matters what it waits for. */
function isAwaited({ status, level }: JudgedFeature): boolean {
  return (status === "in-progress" || status === "planned") && reaches(level, "demand");
}
