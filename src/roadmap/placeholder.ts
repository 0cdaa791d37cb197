/** What stands in the blanks that the light bulb leaves to a person; until somebody types there, nothing is said. */
export const blanks = {
  reason: "Who needs it, and what for",
  decision: "Why",
  ignoring: "why this is right as it is",
  count: "how many",
  source: "where that can be seen",
} as const;

const unfilled: ReadonlySet<string> = new Set(Object.values(blanks).map(text => text.toLowerCase()));

const nothing = /^(?:n\/?a|none|null|unknown|no|<?(?:reason|why)>?|[-–—]|\?+|\.{2,}|…|\[.*\]|<.*>)?$/i;
/** A note to do it later says nothing yet, whatever follows. */
const later = /^<?(?:tbd|tba|todo|fixme|xxx)\b(?:$|[\s:>.!(?-])/i;

/** Whether a text only keeps the place of one that is to come. */
export function isPlaceholder(text: string): boolean {
  const said = text.trim();
  return nothing.test(said) || later.test(said) || unfilled.has(said.toLowerCase());
}
