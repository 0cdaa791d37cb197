import type { Completion } from "../config/assist.ts";
import { type Place, placeAt } from "../config/place.ts";
import type { Feature } from "../roadmap/feature.ts";
import type { ReadOptions } from "../roadmap/read.ts";
import { ignoreCompletions } from "./ignore-completions.ts";
import { meaningOf } from "./meaning.ts";
import { type NotationKey, notation } from "./notation.ts";
import { keysIn, ownKeys } from "./own-keys.ts";
import { type WritingPlace, writingPlace } from "./writing-place.ts";
import { hasValues, type Known, meant, type Value, valuesFor } from "./written-values.ts";

/** What is known besides the text itself. */
export interface Surroundings extends Pick<Known, "today"> {
  /** How the file is read. */
  readonly options: ReadOptions;
  /** Features of other files of the same roadmap. */
  readonly others?: readonly Feature[];
  readonly goals?: readonly string[];
}

export interface RoadmapCompletion extends Completion {
  /** Whether there is something to offer behind it. */
  readonly hasValues?: true;
}

/**
 * What may be written at an offset of a roadmap: keys inside an entry, values of the keys that have known ones, and rules in
 * a comment that ignores findings.
 */
export function roadmapCompletions(text: string, offset: number, surroundings: Surroundings): RoadmapCompletion[] {
  const inComment = ignoreCompletions(text, offset);
  if (inComment) return inComment;
  const beside = besideItems(text, offset);
  if (beside !== undefined) {
    const indented = `${text.slice(0, beside)}  ${text.slice(beside)}`;
    const offers = roadmapCompletions(indented, offset + 2, surroundings);
    return offers.map(offer => ({ ...offer, insert: `  ${offer.insert}`, start: beside }));
  }
  const { options } = surroundings;
  const place = writingPlace(text, offset, options, place => {
    // At the top of a file stand the keys of an entry only where the file is one.
    return (place.path.length > 0 || options.one !== undefined) && isOfInterest(place, text, offset);
  });
  if (!place) return [];
  const isValue = place.at === "value" || (place.isItem && hasValues(place.keys));
  return isValue ? values(place, text, surroundings) : keys(place, text, offset);
}

/** Where a word begins that stands right below the dash of a piece of evidence, as the editor indents a new line. */
function besideItems(text: string, offset: number): number | undefined {
  const { at, path, siblings, start } = placeAt(text, offset) ?? {};
  const isBeside = at === "key" && siblings?.size === 1 && siblings.has("-");
  return isBeside && notation[meant(path!.slice(-1))[0]!]?.form === "maps" ? start : undefined;
}

/** Before anything is read: running text, quotes and the keys of other things are none of ours. */
function isOfInterest({ at, start, path, siblings }: Place, text: string, offset: number): boolean {
  const written = text.slice(start, offset);
  const keys = path.filter(step => step !== "-");
  const mayHaveValues = hasValues(keys.slice(-1)) || hasValues(keys.slice(-2));
  if (at === "value") return mayHaveValues && !/^["'[{&*!|>]/.test(written);
  // A key in a column of its own would break the text, which then takes long to read.
  const isInMap = siblings.size > 0 && !siblings.has("-");
  const isFirst = path.at(-1) === "-" || notation[meant(keys.slice(-1))[0] ?? ""]?.keys !== undefined;
  return (isInMap || (siblings.size === 0 && isFirst)) && /^[\p{L}\p{N}_-]*$/u.test(written);
}

function values(place: WritingPlace, text: string, { others = [], goals = [], today }: Surroundings): Completion[] {
  const { features, feature, start, keys } = place;
  const gap = text[start - 1] === ":" ? " " : "";
  return valuesFor(keys, { features: [...features, ...others], feature, goals, today }).map(
    ({ label, says }: Value) => ({
      kind: "value",
      label,
      ...(says !== undefined && { says }),
      insert: gap + asScalar(label),
      start,
    }),
  );
}

function keys(place: WritingPlace, text: string, offset: number): RoadmapCompletion[] {
  const { keys, siblings, start } = place;
  const end = /^[\p{L}\p{N}_-]*["']?:/u.test(text.slice(offset, offset + 99)) ? "" : undefined;
  const offer = (label: string, says: string | undefined, form: NotationKey["form"], dash = ""): RoadmapCompletion => {
    const inside = form === "map" || form === "maps";
    const tail = end ?? (inside ? opened(place, text, form) : ": ");
    const more = tail !== "" && (inside || hasValues([...keys, label]));
    const insert = dash + label + tail;
    return { kind: "key", label: dash + label, ...(says && { says }), insert, start, ...(more && { hasValues: true }) };
  };
  if (keys.length > 0) {
    const key = keys.length === 1 ? notation[meant(keys)[0]!] : undefined;
    // Below `evidence:` stands a list, of which this is the first line.
    const dash = key?.form === "maps" && !place.isItem && siblings.size === 0 ? "- " : "";
    return Object.entries(key?.keys ?? {})
      .filter(([name]) => !siblings.has(name))
      .map(([name, { says, form }]) => offer(name, says, form, dash));
  }
  if (isAmongStrings(place)) return [];
  const own = ownKeys(
    place.features.filter(feature => feature !== place.feature),
    place.read,
  );
  const there = new Set([...siblings, ...keysIn(place.feature, place.read)]);
  const meanings = new Set([...there].map(meaningOf));
  const known = Object.entries(notation).filter(([name]) => !meanings.has(name));
  return [
    ...known.map(([name, { says, form }]) => offer(own.nameOf(name), says, form)),
    ...own.others.filter(key => !there.has(key)).map(key => offer(key, undefined, "text")),
  ];
}

/** What follows the key of a map or list: its first line, up to the value. */
function opened({ feature, start }: WritingPlace, text: string, form: "map" | "maps"): string {
  if (feature.shape === "flow") return ": ";
  const column = start - Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) - 1;
  return `:\n${" ".repeat(column + 2)}${form === "maps" ? "- " : ""}kind: `;
}

/** Whether the entries beside this one are mere texts, as this one is then going to be. */
function isAmongStrings({ features, feature }: WritingPlace): boolean {
  const index = features.indexOf(feature);
  return [features[index - 1], features[index + 1]].some(other => other?.shape === "string");
}

/** As YAML that is read as this very text, in a list in brackets, too. */
function asScalar(text: string): string {
  const isPlain = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_ ./+-]*[\p{L}\p{N}_./+-])?$/u.test(text);
  return isPlain ? text : JSON.stringify(text);
}
