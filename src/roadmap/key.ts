const known = new Map<string, string>();

/** A key as its words, for comparison: `acceptanceCriteria`, `acceptance-criteria` -> `acceptance criteria`. */
export function keyWords(key: string): string {
  let words = known.get(key);
  if (words === undefined) {
    words = key
      .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
      .replace(/[_\-./\s]+/g, " ")
      .trim()
      .toLowerCase();
    // Keys repeat from entry to entry; a file of nothing but different keys must not grow this for ever.
    if (known.size > 5_000) known.clear();
    known.set(key, words);
  }
  return words;
}
