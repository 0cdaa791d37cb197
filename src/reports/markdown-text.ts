import { oneLine } from "./wording.ts";

/** Text that reads as written: no markup, no HTML, no cell ends, and nobody is notified by an @name in a title. */
export function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~$&]/g, "\\$&")
    .replace(/@(?=[\w-])/g, "@\u200b");
}

/** A code span that holds any text: fenced by more backticks than it has in a row. */
export function code(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length));
  const fence = "`".repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
