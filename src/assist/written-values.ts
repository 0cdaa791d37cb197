import { goalsOf } from "../justification/goals.ts";
import { escaped } from "../reports/markdown-text.ts";
import { dependenciesOf } from "../roadmap/details/details.ts";
import type { Feature } from "../roadmap/feature.ts";
import { statusOf } from "../roadmap/status.ts";
import { meaningOf } from "./meaning.ts";
import { notation } from "./notation.ts";

/** Something that may be written as a value, with what it means as Markdown. */
export interface Value {
  readonly label: string;
  readonly says?: string;
}

/** What a place may be filled with, besides what the feature itself says. */
export interface Known {
  readonly features: readonly Feature[];
  readonly feature: Feature;
  /** Goals that are declared elsewhere. */
  readonly goals: readonly string[];
  readonly today: string;
}

/** Whether anything can be offered as the value under these keys of an entry. */
export function hasValues(keys: readonly string[]): boolean {
  const [first, second, ...deeper] = meant(keys);
  if (deeper.length > 0) return false;
  if (second !== undefined) return second === "kind" || second === "date" || second === "unit";
  return first === "status" || first === "goal" || first === "depends_on";
}

/** What may be written under these keys of an entry, best first. */
export function valuesFor(keys: readonly string[], known: Known): Value[] {
  const [first = "", second] = meant(keys);
  if (second !== undefined) {
    const words = notation[first]?.keys?.[second]?.words;
    if (words) return Object.entries(words).map(([label, says]) => ({ label, says }));
    return second === "date" ? [{ label: known.today, says: "Today." }] : second === "unit" ? units(known) : [];
  }
  if (first === "status") return states(known);
  if (first === "goal") return goals(known);
  return first === "depends_on" ? ids(known) : [];
}

/** The keys by the names that the notation has for them. */
export function meant(keys: readonly string[]): string[] {
  const [first, ...rest] = keys;
  return first === undefined ? [] : [meaningOf(first) ?? "", ...rest.map(key => key.toLowerCase())];
}

/** Longer ones are remarks on the state of one entry. */
const longestState = 24;

/** The words that the file has for states first; of the others those that mean something it has no word for. */
function states({ features }: Known): Value[] {
  const own = features.flatMap(({ statusAsWritten: written, fields, status }) =>
    // A state that comes from the name of a list is not written in the entry.
    written && status !== "unknown" && fields.some(({ span }) => span.start === written.span.start)
      ? [written.text]
      : [],
  );
  const words = byFrequency(own.filter(word => word.length <= longestState));
  const meanings = new Set(words.map(statusOf));
  const canonical = notation.status!.words!;
  const others = Object.keys(canonical).filter(word => !meanings.has(statusOf(word)));
  return [...words, ...others].map(label => {
    const says = canonical[statusOf(label)];
    return { label, ...(says !== undefined && { says }) };
  });
}

function goals({ features, feature, goals }: Known): Value[] {
  const written = features.filter(other => other !== feature).flatMap(other => goalsOf(other).map(({ text }) => text));
  // A goal that is told in a sentence is told once.
  return [...new Set([...goals, ...byFrequency(written)])]
    .filter(goal => goal.length <= 60 && !goal.includes("\n"))
    .map(label => ({ label }));
}

function units({ features, feature }: Known): Value[] {
  const written = features
    .filter(other => other !== feature)
    .flatMap(({ fields }) => fields.filter(({ path }) => /^evidence\.unit$/i.test(path)).map(({ value }) => value));
  return byFrequency(written).map(label => ({ label }));
}

function ids({ features, feature }: Known): Value[] {
  const there = new Set(dependenciesOf(feature).map(({ id, text }) => id ?? text));
  return features
    .filter(other => other !== feature && other.id !== undefined && !there.has(other.id))
    .map(({ id, title }) => ({ label: id!, ...(id !== title.text && { says: escaped(title.text) }) }));
}

function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
}
