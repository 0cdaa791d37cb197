import type { Scalar } from "yaml";
import type { Entry, Property } from "./outline.ts";
import { scalarOf } from "./roles.ts";
import { idRank, nameKeyCount, planningKeys, statusRank, titleRank } from "./vocabulary.ts";

/** A property whose value is one scalar, or a map with one that stands for it. */
export interface ScalarProperty extends Property {
  readonly value: Scalar;
}

/** The properties that known keys make the name, the state and the id of an entry. */
export interface Known {
  readonly title: ScalarProperty | undefined;
  readonly status: ScalarProperty | undefined;
  readonly id: ScalarProperty | undefined;
  /** Whether the team said itself which key is the title. */
  readonly titleIsSaid: boolean;
  /** Those that show that somebody plans it. */
  readonly planning: readonly Property[];
}

/** The keys that a team names itself, as words, best first. */
export interface Said {
  readonly title: readonly string[];
  readonly status: readonly string[];
  readonly id: readonly string[];
}

/** An entry, or a map that holds lists. */
export type Holding = Pick<Entry, "key" | "properties" | "known"> & Partial<Pick<Entry, "roles">>;

/** The property an entry goes by. An entry with a key of its own goes by that, unless a name says it better. */
export function titleProperty(entry: Holding): ScalarProperty | undefined {
  const { title, titleIsSaid } = entry.known;
  if (titleIsSaid) return title;
  if (entry.key) return title && titleRank.get(title.words)! < nameKeyCount ? title : undefined;
  return (entry.roles?.title === undefined ? undefined : scalarAt(entry, entry.roles.title)) ?? title;
}

export function statusProperty(entry: Holding): ScalarProperty | undefined {
  return entry.known.status ?? (entry.roles?.status === undefined ? undefined : scalarAt(entry, entry.roles.status));
}

export function idProperty({ known }: Holding): ScalarProperty | undefined {
  return known.id;
}

/** The property with these words, where its value is a scalar that says something. */
export function scalarAt({ properties }: Pick<Entry, "properties">, words: string): ScalarProperty | undefined {
  const property = properties.get(words);
  return property && saying(property);
}

function saying(property: Property): ScalarProperty | undefined {
  const value = scalarOf(property.value);
  if (!value || (typeof value.value === "string" && value.value.trim() === "") || value.value == null) return undefined;
  return value === property.value ? (property as ScalarProperty) : { words: property.words, key: property.key, value };
}

/** Of the keys of an entry, the best of each kind. In one pass and once, because every level above asks again. */
export function knownIn(properties: ReadonlyMap<string, Property>, said?: Said): Known {
  const inferred = inferredIn(properties);
  if (!said) return inferred;
  const first = (keys: readonly string[]): ScalarProperty | undefined => {
    for (const words of keys) {
      const property = scalarAt({ properties }, words);
      if (property) return property;
    }
    return undefined;
  };
  const title = first(said.title);
  return {
    title: title ?? inferred.title,
    status: first(said.status) ?? inferred.status,
    id: first(said.id) ?? inferred.id,
    titleIsSaid: title !== undefined,
    planning: inferred.planning,
  };
}

function inferredIn(properties: ReadonlyMap<string, Property>): Known {
  const title = new Best(titleRank);
  const status = new Best(statusRank);
  const id = new Best(idRank);
  let lastWordId: ScalarProperty | undefined;
  let planning: Property[] = none;
  for (const [words, property] of properties) {
    title.offer(words, property);
    status.offer(words, property);
    id.offer(words, property);
    if (planningKeys.has(property.words)) planning = planning === none ? [property] : [...planning, property];
    if (!lastWordId && words.endsWith(" id")) lastWordId = saying(property);
  }
  return { title: title.found, status: status.found, id: id.found ?? lastWordId, titleIsSaid: false, planning };
}

const none: Property[] = [];

class Best {
  found: ScalarProperty | undefined;
  private rank = Number.POSITIVE_INFINITY;
  constructor(private readonly ranks: ReadonlyMap<string, number>) {}

  offer(words: string, property: Property): void {
    const rank = this.ranks.get(words);
    if (rank === undefined || rank >= this.rank) return;
    const found = saying(property);
    if (!found) return;
    this.found = found;
    this.rank = rank;
  }
}
