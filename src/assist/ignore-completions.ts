import type { Completion } from "../config/assist.ts";
import { rules } from "../rules/index.ts";

/** What somebody has written of a comment that ignores findings, up to the rule that comes next. */
const asking = /(?:^|[ \t])#[ \t]*feature-scope-ignore(?:-file)?[ \t]+((?:[\w-]+[ \t]*,[ \t]*)*)([\w-]*)$/;

/** The rules that may be named in a comment that ignores findings; undefined outside of such a comment. */
export function ignoreCompletions(text: string, offset: number): Completion[] | undefined {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const [, before, word] = line.includes("feature-scope-ignore") ? (asking.exec(line) ?? []) : [];
  if (before === undefined || word === undefined) return undefined;
  const named = new Set(before.split(/[\s,]+/));
  // What follows the last rule is the reason.
  const isLast = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(offset, offset + 99));
  return rules
    .filter(({ id, checkIgnores }) => !named.has(id) && !checkIgnores)
    .map(({ id, summary }) => ({
      kind: "value",
      label: id,
      says: `${summary}.`,
      insert: isLast ? `${id}: ` : id,
      start: offset - word.length,
    }));
}
