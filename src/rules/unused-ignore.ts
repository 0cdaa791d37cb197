import type { Fix } from "../findings/finding.ts";
import type { JudgedIgnore, JudgedName } from "../findings/judged-ignore.ts";
import { defineRule, type Report } from "./rule.ts";

export default defineRule({
  id: "unused-ignore",
  severity: "information",
  summary: "A comment is to ignore findings, and ignores none",
  *checkIgnores(ignores) {
    for (const ignore of ignores) yield* reportsOn(ignore);
  },
});

function* reportsOn(ignore: JudgedIgnore): Iterable<Report> {
  const { span, word, reach, rules, reason, lines } = ignore;
  if (reach === "nothing") {
    const right = "feature-scope-ignore";
    const message = `There is no "${word.text}". Write "${right}" above or behind the line it is for, or "${right}-file" for the whole file.`;
    yield { at: word.span, message, fixes: [fix(`Change to "${right}"`, word.span, right)] };
    return;
  }
  if (rules.length === 0) {
    const message = `This comment names no rule, so it ignores nothing. Put the rule before the colon and the reason behind it: "# ${word.text} no-usage: ...".`;
    yield { at: span, message };
    return;
  }
  const idle = rules.filter(isIdle);
  if (idle.length === rules.length) {
    const message = `${whyIdle(idle, reach === "file" ? "in this file" : lines && "here")} Remove the comment.`;
    yield { at: span, message, fixes: [fix("Remove this comment", ignore.removal, "")], unnecessary: true };
    return;
  }
  for (const name of rules) {
    const { text, span, outcome, meant, removal } = name;
    if (outcome === "unknown") {
      const next = meant ? `Did you mean "${meant}"?` : "A finding ends with the name of its rule; use that.";
      const fixes = meant ? [fix(`Change to "${meant}"`, span, meant)] : [];
      yield { at: span, message: `There is no rule "${text}", so nothing is ignored. ${next}`, fixes };
    } else if (outcome === "misplaced") {
      const message = `"${text}" finds something in this entry, but not at this line, so it is not ignored. Move the comment above the first line of the entry.`;
      yield { at: span, message };
    } else if (isIdle(name)) {
      const message = `${whyIdle([name], reach === "file" ? "in this file" : "here")} Take it out of the comment.`;
      yield { at: span, message, fixes: [fix(`Remove "${text}" from this comment`, removal, "")], unnecessary: true };
    }
  }
  const used = rules.find(({ outcome }) => outcome === "used" || outcome === "unsure");
  if (used && reason === "") {
    const message = `This comment gives no reason, so it does not count. Write one behind a colon: "# ${word.text} ${used.text}: ...".`;
    yield { at: span, message, fixes: ignore.colon ? [fix("Put a colon before the reason", ignore.colon, ": ")] : [] };
  }
}

const isIdle = ({ outcome }: JudgedName): boolean => !["used", "misplaced", "unsure", "unknown"].includes(outcome);

/** @param where what the comment speaks of; undefined where there is no line below it. */
function whyIdle(names: readonly JudgedName[], where: string | undefined): string {
  const [{ outcome, text }] = names as [JudgedName];
  if (outcome === "off") return `"${text}" does not run: it is switched off, or the policy leaves it nothing to ask.`;
  if (outcome === "never") return `"${text}" speaks of comments like this one, and none of them can ignore it.`;
  if (outcome === "in-settings") {
    return `"${text}" speaks where the limit stands, in .feature-scope.yaml. Change the limit there, or switch the rule off.`;
  }
  if (!where) return "There is no line right below this comment, so it ignores nothing.";
  return `There is nothing ${where} that ${names.map(({ text }) => `"${text}"`).join(" or ")} finds, and so nothing to ignore.`;
}

const fix = (title: string, span: Fix["edits"][number]["span"], text: string): Fix => ({
  title,
  edits: [{ span, text }],
});
