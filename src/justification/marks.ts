/**
 * One search for many marks. Each source is read from the start of a word on and without regard to case; that one check
 * of the word's start, and groups that capture nothing, are what make the search cheap.
 */
export function anyOf(sources: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${sources.join("|").replace(/(?<!\\)\((?!\?)/g, "(?:")})`, "i");
}
