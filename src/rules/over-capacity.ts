import { isPromised } from "../justification/promised.ts";
import { amount, unitWord } from "../roadmap/effort-words.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "over-capacity",
  severity: "warning",
  summary: "More work is promised than the project has capacity for",
  *check({ features, policy: { capacity } }) {
    if (!capacity) return;
    const { unit, amount: most } = capacity;
    const promised = features.filter(isPromised);
    const counted = promised.filter(({ effort }) => effort?.unit === unit);
    const sum = counted.reduce((sum, { effort }) => sum + effort!.amount, 0);
    // Fractions of hours add up to a little more than they are.
    const over = Math.round(1000 * (sum - most)) / 1000;
    if (over <= 0) return;
    const others = promised.length - counted.length;
    const rest =
      others > 0 ? ` ${amount(others)} more ${others === 1 ? "says" : "say"} no effort in ${unitWord(2, unit)}.` : "";
    yield {
      in: "settings",
      at: capacity.span,
      message: `${amount(sum)} ${unitWord(sum, unit)} ${sum === 1 ? "is" : "are"} promised, in progress and planned, where the capacity is ${amount(most)}.${rest} Cut ${amount(over)}, or say what comes later.`,
    };
  },
});
