import type { JudgedFeature } from "../justification/level.ts";
import type { Span } from "../roadmap/feature.ts";
import { type Standard, titleHover } from "./title-hover.ts";

/** What is told of a place, as Markdown. */
export interface Hover {
  readonly says: string;
  readonly span: Span;
}

/** What is told of the title at an offset. */
export function hoverAt(features: readonly JudgedFeature[], offset: number, standard: Standard): Hover | undefined {
  const feature = features.find(({ title: { span } }) => holds(span, offset));
  return feature && { says: titleHover(feature, standard), span: feature.title.span };
}

/** Whether an offset is in a span or right behind it, where a cursor at its end stands. */
const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
