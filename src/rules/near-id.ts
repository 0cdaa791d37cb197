import leven from "leven";

/** `TASK-0042` -> `TASK-0`: ids that are counted on in the same way have the same pattern. */
export const patternOf = (id: string): string => id.replace(/\d+/g, "0");

/** Where so many references lead nowhere, they are no slips; and each would be compared with every id. */
const mostSlips = 50;

/**
 * Finds the one id that another was probably meant to be: `task-42` or `TASK-042` for `TASK-42`, `ofline-reading` for
 * `offline-reading`. A number is never guessed: `TASK-43` may have been removed as well as misspelt.
 */
export function idFinder(ids: Iterable<string>): (written: string) => string | undefined {
  const byPlain = new Map<string, string | undefined>();
  const byNumbers = new Map<string, string[]>();
  for (const id of ids) {
    const key = plain(id);
    byPlain.set(key, byPlain.has(key) ? undefined : id);
    const numbers = numbersOf(key);
    const same = byNumbers.get(numbers);
    if (same) same.push(id);
    else byNumbers.set(numbers, [id]);
  }
  let slips = 0;
  return written => {
    const wanted = plain(written);
    if (byPlain.has(wanted)) return byPlain.get(wanted);
    const letters = wanted.replace(/[^\p{L}]+/gu, "").length;
    if (letters < 5 || slips++ >= mostSlips) return undefined;
    const most = letters >= 10 ? 2 : 1;
    const near = (byNumbers.get(numbersOf(wanted)) ?? []).filter(id => isSlip(plain(id), wanted, most));
    return near.length === 1 ? near[0] : undefined;
  };
}

const isSlip = (id: string, written: string, most: number): boolean =>
  Math.abs(id.length - written.length) <= most && leven(id, written, { maxDistance: most + 1 }) <= most;

/** Letter case, the signs between words and leading zeros are where people differ. */
const plain = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .replace(/(?<!\d)0+(?=\d)/g, "");

const numbersOf = (plainId: string): string => (plainId.match(/\d+/g) ?? []).join("-");
