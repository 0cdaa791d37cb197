import { dependenciesOf } from "../roadmap/details/details.ts";
import type { Dependency } from "../roadmap/details/references.ts";
import type { Feature, Span } from "../roadmap/feature.ts";
import { keyWords } from "../roadmap/key.ts";
import { idRank } from "../roadmap/vocabulary.ts";

/** The features of one roadmap, file by file: most have one. */
export type Files<One extends Feature = Feature> = readonly (readonly One[])[];

/** A place in one of the files, by its position among them. */
export interface Place {
  readonly file: number;
  readonly span: Span;
}

export interface Target<One extends Feature> {
  readonly file: number;
  readonly feature: One;
}

/** The dependency that is written at an offset of a file, and the features it names. */
export function dependencyAt<One extends Feature>(
  files: Files<One>,
  file: number,
  offset: number,
): { readonly span: Span; readonly targets: readonly Target<One>[] } | undefined {
  for (const feature of files[file] ?? []) {
    if (!holds(feature.span, offset)) continue;
    const dependency = dependenciesOf(feature).find(({ span }) => holds(span, offset));
    if (!dependency) continue;
    const names = namesOf(dependency);
    return { span: dependency.span, targets: targets(files, feature => isNamed(feature, names)) };
  }
  return undefined;
}

/** All places that name the feature whose title, id or mention stands at an offset of a file, in the order of the files. */
export function referencesAt(files: Files, file: number, offset: number, withTitle: boolean): Place[] {
  const own = (files[file] ?? []).filter(
    feature => holds(feature.title.span, offset) || holds(idSpan(feature) ?? feature.title.span, offset),
  );
  const meant = own.length > 0 ? own : (dependencyAt(files, file, offset)?.targets.map(({ feature }) => feature) ?? []);
  if (meant.length === 0) return [];
  return files.flatMap((features, file) =>
    features.flatMap(feature => [
      ...(withTitle && meant.includes(feature) ? [{ file, span: feature.title.span }] : []),
      ...dependenciesOf(feature)
        .filter(dependency => meant.some(one => isNamed(one, namesOf(dependency))))
        .map(({ span }) => ({ file, span })),
    ]),
  );
}

function targets<One extends Feature>(files: Files<One>, isMeant: (feature: One) => boolean): Target<One>[] {
  return files.flatMap((features, file) => features.filter(isMeant).map(feature => ({ file, feature })));
}

/** An id, or what some write instead of it: the title. */
const namesOf = ({ id, text }: Dependency): readonly string[] => [id ?? text, text].map(normal);

const isNamed = ({ id, title }: Feature, names: readonly string[]): boolean =>
  (id !== undefined && names.includes(normal(id))) || names.includes(normal(title.text));

const normal = (name: string): string => name.trim().replace(/^#/, "").toLowerCase();

/** Where the id stands, if it is not the title. */
function idSpan({ id, fields, span }: Feature): Span | undefined {
  if (id === undefined) return undefined;
  const field = fields.find(({ path, value }) => value === id && isIdKey(keyWords(path)));
  // Else it is the key that the entry begins with.
  return field?.span ?? { start: span.start, end: span.start + id.length };
}

const isIdKey = (words: string): boolean => idRank.has(words) || words.endsWith(" id");

/** Whether an offset is in a span or right behind it, where a cursor at its end stands. */
export const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
