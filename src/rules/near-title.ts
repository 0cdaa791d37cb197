import { titleKey } from "./title-key.ts";

/** A title by the words that carry its meaning, to be compared with others. */
export interface TitleWords {
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/** Undefined for a title that does not tell one feature from another. */
export function titleWords(title: string): TitleWords | undefined {
  const key = titleKey(title);
  if (key === undefined) return undefined;
  return {
    key,
    words: new Set(
      key
        .split(" ")
        .filter(word => !carriesNothing.has(word))
        .map(stem),
    ),
  };
}

/** From so many common words on, one more on either side makes no other feature. */
const enough = 3;

/** Whether two titles are nearly the same: the same words, or, of longer ones, all but one that one of them adds. */
export function isNearTitle(a: TitleWords, b: TitleWords): boolean {
  if (a.key === b.key) return true;
  // "Version 2" and "phase 3" are other features, and meant to be.
  if (numbersIn(a.key) !== numbersIn(b.key)) return false;
  const [fewer, more] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (fewer.size < 2 || more.size - fewer.size > 1) return false;
  for (const word of fewer) if (!more.has(word)) return false;
  if (fewer.size === more.size) return true;
  const added = [...more].find(word => !fewer.has(word))!;
  return fewer.size >= enough && !/^(?:.|[ivx]+)$/.test(added);
}

const numbersIn = (key: string): string => (key.match(/\S*\d\S*/g) ?? []).join(" ");

/** `exports` and `export`, `caching` and `cache`; a number stays as it is. */
function stem(word: string): string {
  if (!/^[a-z]{5,}$/.test(word)) return word;
  return word
    .replace(/ies$/, "y")
    .replace(/(?<![su])s$/, "")
    .replace(/(?:ing|ed)$/, "")
    .replace(/e$/, "");
}

const carriesNothing: ReadonlySet<string> = new Set(
  (
    "a an the of for to in on at by as and or with from into via our your their its is be can new add adding support supporting " +
    "implement implementing implementation build building create creating allow allowing enable enabling provide introduce " +
    "feature features functionality"
  ).split(" "),
);
