import leven from "leven";

/** `TASK-0042` -> `TASK-0`: ids that are counted on in the same way have the same pattern. */
export const patternOf = (id: string): string => id.replace(/\d+/g, "0");

/**
 * The one id that another was probably meant to be: `task-42` or `TASK-042` for `TASK-42`, `ofline-reading` for
 * `offline-reading`. A number is never guessed: `TASK-43` may have been removed as well as misspelt.
 */
export function nearId(written: string, ids: readonly string[]): string | undefined {
  const wanted = plain(written);
  const same = ids.filter(id => plain(id) === wanted);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const letters = lettersOf(wanted);
  if (letters.length < 5) return undefined;
  const numbers = numbersOf(wanted);
  const most = letters.length >= 10 ? 2 : 1;
  const near = ids.filter(id => {
    const other = plain(id);
    return (
      Math.abs(other.length - wanted.length) <= most &&
      numbersOf(other) === numbers &&
      leven(other, wanted, { maxDistance: most + 1 }) <= most
    );
  });
  return near.length === 1 ? near[0] : undefined;
}

/** Letter case, the signs between words and leading zeros are where people differ. */
const plain = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .replace(/(?<!\d)0+(?=\d)/g, "");

const lettersOf = (id: string): string => id.replace(/[^\p{L}]+/gu, "");
const numbersOf = (id: string): string => (id.match(/\d+/g) ?? []).join("-");
