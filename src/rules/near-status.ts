import leven from "leven";
import { statusByWord } from "../roadmap/states.ts";
import { plain } from "../roadmap/status.ts";

/** The known word that a status was probably meant to be: `imlpemented` -> `implemented`; undefined for what is no slip. */
export function nearStatus(written: string): string | undefined {
  const words = plain(written);
  if (words.length < 5 || words.length > 40 || statusByWord.has(words)) return undefined;
  // A slip is seldom in the first letter, and other words mostly differ there.
  const near = [...statusByWord.keys()].filter(known => known[0] === words[0] && isSlip(words, known));
  return near.length === 1 || new Set(near.map(known => statusByWord.get(known))).size === 1 ? near[0] : undefined;
}

/** Letters that were swapped, doubled or left single; in a longer word also one or two others. */
function isSlip(words: string, known: string): boolean {
  if (Math.abs(words.length - known.length) > 2 || known.length < 5) return false;
  const distance = leven(words, known, { maxDistance: 3 });
  if (distance > 2) return false;
  if (distance === 1) return words.length >= 7 || singled(words) === singled(known);
  return known.length >= 10 || sorted(words) === sorted(known);
}

const singled = (word: string): string => word.replace(/(.)\1+/gu, "$1");
const sorted = (word: string): string => [...word].sort().join("");
