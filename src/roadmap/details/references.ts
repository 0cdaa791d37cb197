import type { Field, Text } from "../feature.ts";
import type { PlacedField } from "./place.ts";
import { isNothing, partOf, piecesOf, textOfField } from "./texts.ts";

/** Something that must come before a feature. */
export interface Dependency extends Text {
  /** The entry or thing it names, without the remark; absent where the text only describes it. */
  readonly id?: string;
}

export interface Tag extends Text {
  readonly tag: string;
}

/** Keys of a map that say of a dependency anything but which it is. */
const about =
  /^(?:type|kind|reason|why|note|notes|status|state|description|title|name|optional|since|version|owner|by)$/;
const reference = /^#?[\p{L}\p{N}@][\p{L}\p{N}_.#/@-]*$/u;

export function dependenciesIn(fields: readonly PlacedField[]): Dependency[] {
  if (fields.every(isPlain)) return fields.map(plainDependency);
  const own = fields.filter(({ place: { role }, field }) => role === "dependsOn" && !isNothing(field.value));
  const named = own.filter(({ place: { below } }) => !about.test(below.at(-1) ?? ""));
  return (named.length > 0 ? named : own).flatMap(({ field }) => dependenciesOf(field));
}

/** What nearly all are, and needs no closer look: one id with a number in it, right under the key. */
const isPlain = ({ field, place }: PlacedField): boolean =>
  place.role === "dependsOn" && place.below.length === 0 && plainId.test(field.value);
// Spreading the text into the literal costs several times as much.
function plainDependency({ field }: PlacedField): Dependency {
  const { text, span } = partOf(field, 0, field.value);
  return { text, span, id: text };
}

const plainId = /^(?=\D*\d)[A-Za-z0-9][\w.-]{0,58}\w$/;

/** `A1, A2` are two; a sentence with a comma in it is one. */
function dependenciesOf(field: Field): Dependency[] {
  const pieces = field.value.length > 500 ? [] : piecesOf(field, /[,;，、；\n]|\s\+\s/g);
  const all = pieces.map(piece => ({ ...piece, id: idIn(piece.text) }));
  if (all.every(({ id }) => id !== undefined)) return all as Dependency[];
  const id = idIn(field.value);
  return [{ ...textOfField(field), ...(id !== undefined && { id }) }];
}

/** `E8-F1 (audit log)`, `E8-F1: audit log`, `T-4 - done` -> the word in front. */
function idIn(text: string): string | undefined {
  const id = /^(\S+?)(?=$|:$|:?\s*[(（[]|:\s|\s+[-–—→]\s)/u.exec(text.trim())?.[1];
  return id !== undefined && id.length <= 60 && reference.test(id) ? id : undefined;
}

const longestTag = 40;

/** Short words to sort by; what is longer describes. */
export function tagsIn(fields: readonly PlacedField[]): Tag[] {
  const seen = new Set<string>();
  const tags: Tag[] = [];
  for (const { place, field } of fields) {
    if (place.role !== "tags" || place.below.length > 1 || field.value.length > 300) continue;
    for (const piece of piecesOf(field, /[,;，、；\n|]|\s+(?=#)/g)) {
      const tag = piece.text.replace(/^#/, "");
      const isVersion = /^v?\d+(?:\.\d+)*$/.test(tag);
      if (tag.length > longestTag || isVersion || isNothing(tag) || seen.has(tag)) continue;
      seen.add(tag);
      tags.push({ ...piece, tag });
    }
  }
  return tags;
}
