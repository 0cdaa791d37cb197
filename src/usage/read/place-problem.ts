import { idFinder } from "../../rules/near-id.ts";
import type { Mapping, Places } from "../mapping.ts";

const mostNamed = 12;

/** Why a mapping finds no rows or keys, with what is there instead. */
export function placeProblem(part: "rows" | "key", mapping: Mapping, known: readonly string[]): string {
  const places = (part === "key" && unknownInFormat(mapping, known)) || (mapping[part] ?? []);
  const looked = places.length === 0 ? "" : ` at ${quotedList(places)}`;
  if (mapping.format === "text") {
    if (part === "rows") return 'No line is as the expression under "line" says.';
    return `No line has a key${looked}${places.some(place => known.includes(place)) ? "." : `: ${groupsIn(known)}`}`;
  }
  if (part === "rows") return `No row was found${looked}.${whatIsThere(known, places)}`;
  const ofMap = mapping.rows?.some(place => place.endsWith("{}")) ? ' The key of each entry of a map is "@key".' : "";
  return `No row has a key${looked}.${whatIsThere(known, places)}${ofMap}`;
}

/** What an expression names. */
function groupsIn(known: readonly string[]): string {
  if (known.length === 0) return 'the expression under "line" names no group. Write (?P<name>...) around the key.';
  return `the expression under "line" names the ${known.length === 1 ? "group" : "groups"} ${quotedList(known)}.`;
}

/** What `key-format` names and is not there, where the key itself is. */
function unknownInFormat({ key, keyFormat = "" }: Mapping, known: readonly string[]): Places | undefined {
  if (!key.some(place => known.includes(place))) return undefined;
  const named = [...keyFormat.matchAll(/\{([^{}]+)\}/g)].map(([, place]) => place!);
  const unknown = named.filter(place => !known.includes(place));
  return unknown.length > 0 ? unknown : undefined;
}

/** Why a mapping finds no value in any row. */
export function noValue({ value, lastSeen, series }: Mapping, known: readonly string[]): string {
  const places = value ?? lastSeen ?? (series ? [series.values] : []);
  return `No row has a value at ${quotedList(places)}.${whatIsThere(known, places)}`;
}

export function whatIsThere(known: readonly string[], places: Places): string {
  if (places.some(place => known.includes(place))) return "";
  if (known.length === 0) return " The file may be empty, or of another format.";
  const find = idFinder(known);
  const near = places.map(find).find(name => name !== undefined);
  if (near !== undefined) return ` Did you mean "${near}"?`;
  const more = known.length > mostNamed ? `, and ${known.length - mostNamed} more` : "";
  return ` There is ${quotedList(known.slice(0, mostNamed))}${more}.`;
}

export const quotedList = (names: readonly string[]) => names.map(name => `"${name}"`).join(", ");
