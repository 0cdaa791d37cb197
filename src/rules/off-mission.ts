import { closestMatch } from "leven";
import { decisionOf, settles } from "../justification/decision.ts";
import { isEssential } from "../justification/essential.ts";
import { goalsOf, serves } from "../justification/goals.ts";
import { isOpen } from "../justification/promised.ts";
import type { Text } from "../roadmap/feature.ts";
import { quoted } from "./quoted.ts";
import { defineRule, type Report } from "./rule.ts";
import { isTemplate } from "./title-key.ts";
import { isUpkeep } from "./upkeep.ts";

export default defineRule({
  id: "off-mission",
  severity: "information",
  summary: "It serves none of the goals that the project declares",
  *check({ features, policy, today }) {
    const { goals, essential } = policy;
    if (!goals) return;
    const asked = features.filter(feature => isOpen(feature) && !isTemplate(feature.title.text));
    const strays: Report[] = [];
    for (const feature of asked) {
      if (serves(feature, goals.names) || isUpkeep(feature) || isEssential(feature, essential)) continue;
      const decision = decisionOf(feature);
      if (decision && settles(decision, today)) continue;
      const title = quoted(feature.title.text);
      const named = goalsOf(feature)[0];
      strays.push(
        named && isName(named.text)
          ? { at: named.span, feature, ...ofUnknown(title, named, goals.names) }
          : {
              at: feature.title.span,
              feature,
              message: `${title} names none of the declared goals (${listed(goals.names)}). Say under "goal" which one it serves, or decide whether to keep it.`,
            },
      );
    }
    // Where nobody has begun to name goals, that is one thing to tell and not one for each feature.
    const names = features.some(
      feature => serves(feature, goals.names) || goalsOf(feature).some(({ text }) => isName(text)),
    );
    if (strays.length > 1 && !names)
      yield {
        in: "settings",
        at: goals.span,
        message: `Goals are declared, and no feature names one. Say under "goal" which one each serves, beginning with what is being built; ${strays.length} are open.`,
      };
    else yield* strays;
  },
});

/** A text that describes a goal in its own words refers to none by name. */
const isName = (text: string): boolean => text.length <= 40 && text.trim().split(/\s+/).length <= 5;

function ofUnknown(title: string, { text, span }: Text, goals: readonly string[]): Pick<Report, "message" | "fixes"> {
  const meant = closestMatch(
    text.toLowerCase(),
    goals.map(goal => goal.toLowerCase()),
    { maxDistance: Math.ceil(text.length / 3) },
  );
  const near = goals.find(goal => goal.toLowerCase() === meant);
  const next = near ? `Did you mean "${near}"?` : `Declared are ${listed(goals)}.`;
  const isPlain = span.end - span.start === text.length && /^[\p{L}\p{N}][\p{L}\p{N} _.-]*$/u.test(near ?? "");
  return {
    message: `${title} serves ${quoted(text)}, which is none of the declared goals. ${next}`,
    ...(near && isPlain && { fixes: [{ title: `Change to "${near}"`, edits: [{ span, text: near }] }] }),
  };
}

function listed(goals: readonly string[]): string {
  const shown = goals.slice(0, 5).map(goal => quoted(goal).slice(1, -1));
  return goals.length > shown.length ? `${shown.join(", ")} and ${goals.length - shown.length} more` : shown.join(", ");
}
