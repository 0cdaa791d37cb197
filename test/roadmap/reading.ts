import type { Feature } from "../../src/roadmap/feature.ts";
import { readRoadmap } from "../../src/roadmap/read.ts";

/** A text and what a careful person finds in it: `status | title`, in source order. */
export interface Reading {
  readonly name: string;
  readonly text: string;
  readonly finds: readonly string[];
}

export const shown = ({ status, title }: Pick<Feature, "status" | "title">) => `${status} | ${title.text}`;

export const found = (text: string, name?: string): readonly string[] =>
  readRoadmap(text, name === undefined ? {} : { name }).features.map(shown);

/** The only feature of a text. */
export function only(text: string): Feature {
  const { features } = readRoadmap(text);
  if (features.length !== 1) throw new Error(`${features.length} features: ${features.map(shown).join("; ")}`);
  return features[0]!;
}
