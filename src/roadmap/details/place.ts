import type { Field } from "../feature.ts";
import { keyWords } from "../key.ts";
import { holders, type KeyRole, roleOfWords } from "./keys.ts";

/** A field under a key that holds a detail. */
export interface PlacedField {
  readonly field: Field;
  readonly place: Placed;
}

/** What a field's path says that it holds, and the keys below the one that says it. */
export interface Placed {
  readonly role: KeyRole;
  readonly below: readonly string[];
}

/** `planning.owner.name` -> an owner's `name`; undefined for fields of steps, risks and whatever else stands below. */
export function placeOf(path: string): Placed | undefined {
  const keys = path.split(".").map(keyWords);
  let found: Placed | undefined;
  for (const [index, key] of keys.entries()) {
    const role = roleOfWords.get(key);
    if (role) found = { role, below: keys.slice(index + 1) };
    if (!holders.has(key)) break;
  }
  return found;
}
