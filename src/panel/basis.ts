import type { Evidence, JudgedFeature } from "../justification/level.ts";
import type { Span } from "../roadmap/feature.ts";
import { shortened } from "./shortened.ts";

/** Enough to see what was counted, and little enough to travel with every row. */
const most = { quotes: 2, characters: 100 };

/** What a feature's level rests on, quoted from the file: the evidence, or the reason of a claim. */
export function basisOf(feature: JudgedFeature): string[] {
  const { level, evidence, reason } = feature;
  if (level === "claim") return reason ? [quoted(feature, reason)] : [];
  return evidence
    .filter(({ kind }) => kind === level)
    .toSorted((a, b) => strength(b) - strength(a))
    .slice(0, most.quotes)
    .map(piece => quoted(feature, piece));
}

/** What was counted first, then what is solid. */
export const strength = ({ strength, at }: Evidence): number => (at ? 2 : Number(strength === "solid"));

/** A value that is no sentence, such as a number, says nothing without its key. */
export function quoted(
  { fields }: JudgedFeature,
  { text, span }: { readonly text: string; readonly span: Span },
): string {
  const words = shortened(text, most.characters);
  const path = fields.find(field => field.span.start <= span.start && span.end <= field.span.end)?.path;
  return /\s/.test(words) || !path ? words : `${path.slice(path.lastIndexOf(".") + 1)}: ${words}`;
}
