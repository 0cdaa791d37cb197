import type { Fix } from "../findings/finding.ts";
import type { Text } from "../roadmap/feature.ts";
import { statesToChoose } from "../roadmap/status.ts";
import { nearStatus } from "./near-status.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "unknown-status",
  severity: "information",
  summary: "The status is misspelt, or was never chosen",
  *check({ features }) {
    // A status that a group or a list gives is shared by all that is in it, and told once.
    const told = new Set<number>();
    for (const feature of features) {
      const written = feature.statusAsWritten;
      if (!written || told.has(written.span.start)) continue;
      const near = feature.status === "unknown" ? nearStatus(written.text) : undefined;
      if (!near && statesToChoose(written.text).length === 0) continue;
      told.add(written.span.start);
      const message = near
        ? `${quoted(written.text)} is no status that is known here. Did you mean "${near}"?`
        : `${quoted(written.text)} offers several states, and none was chosen. Write the one that holds.`;
      yield { at: written.span, feature, message, fixes: near ? fixes(written, near) : [] };
    }
  },
});

/** Replaces the status in its own style: quotes stay, and letter case and the signs between words are taken over. */
function fixes({ text, span }: Text, near: string): Fix[] {
  const quotes = span.end - span.start - text.length;
  // Anything but the bare or the quoted word holds escapes or line breaks, and a person does better.
  if (quotes !== 0 && quotes !== 2) return [];
  const between = /[_-]/.exec(text)?.[0] ?? " ";
  const right = inCaseOf(text, near.replaceAll(" ", between));
  const inside = { start: span.start + quotes / 2, end: span.end - quotes / 2 };
  return [{ title: `Change to "${right}"`, edits: [{ span: inside, text: right }] }];
}

function inCaseOf(text: string, words: string): string {
  if (text === text.toUpperCase()) return words.toUpperCase();
  if (!/^\p{Lu}/u.test(text)) return words;
  const everyWord = /[ _-]\p{Lu}/u.test(text);
  return words.replace(everyWord ? /(?:^|[ _-])\p{L}/gu : /^\p{L}/u, start => start.toUpperCase());
}
