import type { Text } from "./feature.ts";

/** What the reader took a key of the entries for. */
export type KeyMeaning = "title" | "status" | "id" | "effort" | "why";

/** A list whose entries are features. */
export interface ReadList {
  /** As a layout names it: `epics[].features[]`. */
  readonly path: string;
  /** Where the list first stands: the key it stands under; absent at the top of a document. */
  readonly at?: Text;
  readonly features: number;
  /** Keys of the entries that were given a meaning, in the order of `KeyMeaning`; `entries` have them. */
  readonly keys: readonly { readonly key: string; readonly meaning: KeyMeaning; readonly entries: number }[];
}

/** How a text is read as a roadmap, for a person to check against the file. */
export interface Reading {
  readonly recognised: boolean;
  /** Signs for and against, a point about one clear sign; `enough` of them make a roadmap. */
  readonly signs: readonly { readonly says: string; readonly points: number }[];
  readonly enough: number;
  /** Most features first. */
  readonly lists: readonly ReadList[];
  /** Lists that were not taken, with the reason, a clause: `it lists headings`. */
  readonly passedOver: readonly { readonly path: string; readonly at?: Text; readonly reason: string }[];
}
