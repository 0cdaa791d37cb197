import { closestMatch } from "leven";

/** What to write in place of a word that is none of `names`: the one that was probably meant, or all of them. */
export function suggestion(word: string, names: readonly string[]): string {
  const meant = meantBy(word, names);
  if (meant) return `Did you mean "${meant}"?`;
  return names.length > 1 ? `Use one of ${names.join(", ")}.` : `Use "${names[0]}".`;
}

/** The name that a word was probably meant to be. */
export function meantBy(word: string, names: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const begun = lower.length > 2 ? names.find(name => name.startsWith(lower)) : undefined;
  // The cost grows with the square of the length, and no name is that long.
  const near = lower.length < 50 ? closestMatch(lower, names, { maxDistance: Math.ceil(lower.length / 3) }) : undefined;
  return begun ?? near;
}
