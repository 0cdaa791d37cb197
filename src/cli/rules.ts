import type { RuleDescription } from "../reports/sarif.ts";
import { rules } from "../rules/index.ts";
import type { RulesCommand } from "./commands.ts";
import { rulePage } from "./rule-pages.ts";

/** The rules as their readers are told of them. */
export const describedRules = (): RuleDescription[] =>
  rules.map(({ id, severity, summary }) => ({ id, severity, summary, page: rulePage(id) }));

/** The page of a rule, or the list of all. */
export function rulesText({ rule }: RulesCommand): string {
  if (rule !== undefined) return rulePage(rule);
  const width = (of: (rule: (typeof rules)[number]) => string) => Math.max(...rules.map(rule => of(rule).length));
  const [ids, severities] = [width(({ id }) => id), width(({ severity }) => severity)];
  const lines = rules.map(
    ({ id, severity, summary }) => `${id.padEnd(ids)}  ${severity.padEnd(severities)}  ${summary}\n`,
  );
  return `${lines.join("")}\n"feature-scope rules RULE" shows the page of a rule.\n`;
}
