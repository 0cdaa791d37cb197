/** One line of at most so many characters: a text of the file may be a whole paragraph, and no row is that wide. */
export function shortened(text: string, most = 200): string {
  const line = text.replace(/\s+/g, " ").trim();
  // Never half of a surrogate pair.
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
