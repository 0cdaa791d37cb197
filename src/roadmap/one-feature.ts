import { type Document, isMap, type Node, type Scalar, type YAMLMap } from "yaml";
import type { Problem } from "./feature.ts";
import { propertiesOf, unwrapped } from "./maps.ts";
import { type Collection, type Entry, outline, textOf } from "./outline.ts";
import { knownIn, type Said, scalarAt } from "./properties.ts";
import { type SelectedList, selectFeatures } from "./select.ts";

/** A file that is one feature, by its place among the others that make a roadmap with it. */
export interface OneFeature {
  /** Of the file, or of its folder where all files have one name; the title of a feature that has no other. */
  readonly name: string;
  /** Folders it stands in, outermost first. */
  readonly group: readonly string[];
}

/** The whole of a file as a list of one entry; none where no document holds keys and values. */
export function wholeFile(documents: readonly Document[], file: OneFeature, said: Said | undefined): SelectedList[] {
  const node = documents.map(({ contents }) => contents as Node | null).find(isEntry);
  if (!node) return [];
  const properties = unwrapped(propertiesOf(node));
  const known = knownIn(properties, said);
  // `kep-number`, `rfc-number`: in a list it may count anything, but a file has one number of its own.
  const numberKey = [...properties.keys()].find(words => words.endsWith(" number"));
  const id = known.id ?? (numberKey === undefined ? undefined : scalarAt({ properties }, numberKey));
  const entry: Entry = {
    key: undefined,
    node,
    properties,
    known: { ...known, id },
    collections: [],
    roles: {},
    first: node,
  };
  const collection: Collection = {
    ...{ words: "", key: undefined, path: [], keyed: false, holders: [], depth: 0 },
    entries: [entry],
  };
  const { text, span } = textOf(node.items[0]!.key as Scalar);
  return [{ collection, selected: [{ entry, collection, parents: [] }], file: { ...file, at: { text, span } } }];
}

const isEntry = (node: unknown): node is YAMLMap => isMap(node) && propertiesOf(node).size > 0;

/** What keeps a file from being one feature, or a part of it from being read. */
export function wholeFileProblems(documents: readonly Document[], lists: readonly SelectedList[]): Problem[] {
  const filled = documents.flatMap(({ contents }) => (contents?.range ? [contents as Node] : []));
  if (lists.length === 0) {
    const message =
      'The project says that this file is one feature, but it holds no keys with values. Write it as "title: ..." and "status: ...", or leave the file out of the pattern in .feature-scope.yaml.';
    return [{ message, span: { start: 0, end: 1 } }];
  }
  const { entry } = lists[0]!.selected[0]!;
  const inner = entry.known.title ? [] : selectFeatures(outline(entry.node)).lists;
  const list = inner.find(({ selected }) => selected.length > 1);
  if (list) {
    const { key, path } = list.collection;
    const message = `The project says that this file is one feature, but it has no title and lists ${list.selected.length} under "${path.join(".")}". Give it a title, or leave it out in .feature-scope.yaml by its name with "!" in front.`;
    return [{ message, span: key ? textOf(key).span : { start: 0, end: 1 } }];
  }
  const other = filled.find(node => node !== lists[0]!.selected[0]!.entry.node);
  if (!other) return [];
  const message =
    "This file is one feature, so only one of its documents is read. Put what belongs to the feature above the line of dashes, and other features into files of their own.";
  return [{ message, span: { start: other.range![0], end: other.range![0] + 1 } }];
}
