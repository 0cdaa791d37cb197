import type { Scalar } from "yaml";
import type { Entry, Property } from "./outline.ts";
import { scalarOf } from "./roles.ts";
import { idRank, nameKeyCount, statusRank, titleRank } from "./vocabulary.ts";

type Holding = Pick<Entry, "properties"> & Partial<Pick<Entry, "key" | "roles">>;

/** A property whose value is one scalar, or a map with one that stands for it. */
export interface ScalarProperty extends Property {
  readonly value: Scalar;
}

/** The property an entry goes by. An entry with a key of its own goes by that, unless a name says it better. */
export function titleProperty(entry: Holding): ScalarProperty | undefined {
  if (entry.key) return best(entry, titleRank, nameKeyCount);
  const named = best(entry, titleRank);
  const inferred = entry.roles?.title === undefined ? undefined : scalarAt(entry, entry.roles.title);
  return inferred ?? named;
}

export function statusProperty(entry: Holding): ScalarProperty | undefined {
  const named = best(entry, statusRank);
  return named ?? (entry.roles?.status === undefined ? undefined : scalarAt(entry, entry.roles.status));
}

export function idProperty(entry: Holding): ScalarProperty | undefined {
  const named = best(entry, idRank);
  if (named) return named;
  for (const words of entry.properties.keys()) {
    const property = words.endsWith(" id") ? scalarAt(entry, words) : undefined;
    if (property) return property;
  }
  return undefined;
}

/** The property with these words, where its value is a scalar that says something. */
export function scalarAt({ properties }: Holding, words: string): ScalarProperty | undefined {
  const property = properties.get(words);
  const value = property && scalarOf(property.value);
  if (!value || (typeof value.value === "string" && value.value.trim() === "") || value.value == null) return undefined;
  return value === property.value ? (property as ScalarProperty) : { ...property, value };
}

function best(entry: Holding, rank: ReadonlyMap<string, number>, most = rank.size): ScalarProperty | undefined {
  let found: ScalarProperty | undefined;
  let foundRank = most;
  for (const words of entry.properties.keys()) {
    const at = rank.get(words);
    if (at === undefined || at >= foundRank) continue;
    const property = scalarAt(entry, words);
    if (!property) continue;
    found = property;
    foundRank = at;
  }
  return found;
}
