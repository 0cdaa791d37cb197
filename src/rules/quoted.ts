const longest = 72;

/** A title as messages quote it: on one line, and cut where it is a paragraph. */
export function quoted(title: string): string {
  const line = title.replace(/\s+/g, " ").trim();
  const characters = Array.from(line);
  return characters.length > longest
    ? `"${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…"`
    : `"${line}"`;
}
