import type { Feature } from "../roadmap/feature.ts";
import type { Layout } from "../roadmap/layout.ts";
import { plain, statusOf } from "../roadmap/status.ts";

/** Whether an entry says itself how far it is, and not the list that it stands in. */
export const hasOwnStatus = ({ span, statusAsWritten }: Feature): boolean =>
  statusAsWritten !== undefined && span.start <= statusAsWritten.span.start && statusAsWritten.span.end <= span.end;

/**
 * The word of a file for what is given up, or for what is taken away after it was shipped: the one it uses most. What is cut
 * is called "dropped" where it has none; what is sunset is still there, so that there is no word then.
 */
export function statusWord(
  kind: "cut" | "sunset",
  features: readonly Feature[],
  layout: Layout = {},
): string | undefined {
  const own = features.filter(hasOwnStatus);
  const used = own.filter(({ status }) => status === "dropped").map(feature => withoutRemark(feature));
  const told = Object.entries(layout.statuses ?? {}).flatMap(([word, status]) => (status === "dropped" ? word : []));
  const isFitting = (word: string) => isOfSunset(word) === (kind === "sunset");
  const word = mostFrequent(used.filter(isFitting)) ?? told.find(isFitting);
  return word ?? (kind === "cut" ? inCaseOf(own) : undefined);
}

const isOfSunset = (word: string): boolean => /^(?:deprecated|sunset|retired)/.test(plain(word));

/** `Dropped (for the new importer)` -> `Dropped` */
function withoutRemark({ statusAsWritten }: Feature): string {
  const { text } = statusAsWritten!;
  const word = text.replace(/\s*(?:[([{:;,–—]|\s-\s).*$/su, "").trim();
  return statusOf(word) === "dropped" ? word : text;
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** "dropped" with capital letters where most states of the file have them. */
function inCaseOf(own: readonly Feature[]): string {
  // Of a text with a box to tick the case says nothing.
  const words = own.flatMap(({ shape, statusAsWritten }) => (shape === "string" ? [] : statusAsWritten!.text));
  const written = words.filter(text => /\p{Ll}|\p{Lu}/u.test(text));
  const share = (pattern: RegExp) => written.filter(text => pattern.test(text)).length > written.length / 2;
  if (share(/^\P{Ll}*$/u)) return "DROPPED";
  return share(/^\P{L}*\p{Lu}/u) ? "Dropped" : "dropped";
}
