import type { Text } from "../feature.ts";
import type { PlacedField } from "./place.ts";
import { isNothing, piecesOf } from "./texts.ts";

/** Somebody who answers for a feature: a person, a team, an account. */
export interface Owner extends Text {
  /** Without the sign of a handle, the address and the remark: `ada` for `@ada (backend)`. */
  readonly name: string;
}

const separators = /[,;，、；\n]|\s(?:&|\+|\/|and|und|et|и)\s|\+(?=\p{L})|(?<=\S)\s+(?=@)/gu;

/** Keys of a map that tell of a person what nobody calls them by. */
const about =
  /^(?:e ?mail|mail|url|link|web|website|avatar|role|roles|title|position|slack|phone|since|from|until|date|share|percent|allocation|type|notes?|organi[sz]ation|affiliation|company)$/;

/** Those who own it; else those who wrote it down; else the team. */
export function ownersIn(fields: readonly PlacedField[]): Owner[] {
  for (const role of ["owner", "author", "team"] as const) {
    const own = fields.filter(({ place }) => place.role === role);
    const names = own.filter(({ place: { below } }) => !about.test(below.at(-1) ?? ""));
    const owners = [...named(names), ...(names.length === 0 ? named(own) : [])];
    if (owners.length > 0) return owners;
  }
  return [];
}

const named = (fields: readonly PlacedField[]): Owner[] => {
  const seen = new Set<string>();
  return fields
    .flatMap(({ field }) => (field.value.length > 200 ? [] : piecesOf(field, separators)))
    .map(piece => ({ ...piece, name: nameIn(piece.text) }))
    .filter(({ name }) => !isNothing(name) && name.length <= 60 && /[\p{L}\p{N}]/u.test(name) && add(seen, name));
};

const nameIn = (text: string): string =>
  text
    .replace(/\s*[(（<[].*$/u, "")
    .replace(/^@(?=\S)/, "")
    .trim() || text.replace(/[<>()[\]]/g, "");

const add = (seen: Set<string>, name: string): boolean => !seen.has(name) && seen.add(name) !== undefined;
