import { type Place, placeAt } from "../config/place.ts";
import type { Feature } from "../roadmap/feature.ts";
import { type ReadOptions, readRoadmap } from "../roadmap/read.ts";

/** Where in an entry something is being written. */
export interface WritingPlace extends Pick<Place, "at" | "start" | "siblings"> {
  /** Keys that lead there from the entry down, list positions left out; for a value, its own key comes last. */
  readonly keys: readonly string[];
  /** Whether a dash stands in front of it. */
  readonly isItem: boolean;
  /** The text as if a word that says nothing stood there, and its features. */
  readonly read: string;
  readonly features: readonly Feature[];
  /** The one that is being written. */
  readonly feature: Feature;
}

/** Stands for what is being written, so that the text can be read. */
const word = "wordthatiswritten";

/** What somebody is writing at an offset of a text; undefined outside of the entries, in a comment or in running text. */
export function writingPlace(
  text: string,
  offset: number,
  options: ReadOptions,
  isOfInterest: (place: Place) => boolean,
): WritingPlace | undefined {
  const place = placeAt(text, offset);
  // Reading the text is what takes time.
  if (!place || !isOfInterest(place)) return undefined;
  const { at, start } = place;
  const end = offset + /^[\p{L}\p{N}_-]*/u.exec(text.slice(offset, offset + 99))![0].length;
  const isKeyAlready = /^["']?:/.test(text.slice(end, end + 2));
  const stand = at === "value" ? ` ${word}` : isKeyAlready ? word : `${word}: x`;
  // It is a roadmap without the word, and the word may be what tips the scales.
  const read = text.slice(0, start) + stand + text.slice(end);
  const { features } = readRoadmap(read, { ...options, declared: true });
  for (const feature of features) {
    if (feature.span.start > start) break;
    const field = feature.fields.find(({ path, value }) =>
      at === "value" ? value === word : path === word || path.endsWith(`.${word}`),
    );
    if (!field) continue;
    const keys = field.path.split(".");
    if (at === "key") keys.pop();
    return { ...place, keys, isItem: place.path.at(-1) === "-", read, features, feature };
  }
  return undefined;
}
