/** Pixels from one line of a label to the next, and what it keeps free on either side; map.css has them too. */
export const labelLine = 14;
export const labelMargin = 4;

/** What stays of a title that is cut says nothing when it is shorter. */
const leastCharacters = 6;

/** Scripts that break between any two letters. */
const piece =
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+/gu;

/**
 * As much of a title as fits a tile, in whole words; undefined where that is too little to be read.
 * @param width of the tile, in pixels, as its height.
 * @param measure gives the width of a text, in pixels.
 */
export function labelFor(
  title: string,
  width: number,
  height: number,
  measure: (text: string) => number,
): string | undefined {
  const room = width - 2 * labelMargin;
  const lines = Math.floor((height - 4) / labelLine);
  if (room <= 0 || lines < 1) return undefined;
  let line = 1;
  let start = 0;
  /** Ends of the pieces that fit, each also with "…" behind it. */
  let cut = 0;
  for (const { 0: word, index } of title.matchAll(piece)) {
    const end = index + word.length;
    if (measure(title.slice(start, end)) > room) {
      const isFirst = start === index;
      if (isFirst || line === lines || measure(word) > room) return shortened(title, cut);
      line++;
      start = index;
    }
    if (line < lines || measure(`${title.slice(start, end)}…`) <= room) cut = end;
  }
  return title;
}

function shortened(title: string, end: number): string | undefined {
  const kept = title.slice(0, end).replace(/[\s\p{P}]+$/u, "");
  return kept.length >= leastCharacters || /[\u2e80-\u9fff\uac00-\ud7af]{3}/u.test(kept) ? `${kept}…` : undefined;
}
