import type { JudgedFeature } from "../justification/level.ts";
import type { Span } from "../roadmap/feature.ts";
import { dependencyAt, type Files, holds } from "./named.ts";
import { namedHover, type Standard, titleHover } from "./title-hover.ts";

/** What is told of a place, as Markdown. */
export interface Hover {
  readonly says: string;
  readonly span: Span;
}

/**
 * What is told of the title, or of the dependency, at an offset of a file.
 * @param files the features of all files of the roadmap.
 */
export function hoverAt(
  files: Files<JudgedFeature>,
  file: number,
  offset: number,
  standard: Standard,
): Hover | undefined {
  const feature = files[file]?.find(({ title: { span } }) => holds(span, offset));
  if (feature) return { says: titleHover(feature, standard), span: feature.title.span };
  const dependency = dependencyAt(files, file, offset);
  if (!dependency || dependency.targets.length === 0) return undefined;
  const says = dependency.targets.slice(0, 3).map(({ feature }) => namedHover(feature));
  return { says: says.join("\n\n"), span: dependency.span };
}
