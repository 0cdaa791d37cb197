import type { Evidence, JudgedFeature } from "../justification/level.ts";
import type { MeasuredNumber, MeasuredUse } from "../justification/measured-use.ts";
import { numberInWords, placeInWords, windowInWords } from "../justification/measured-words.ts";

/** The evidence that numbers are: use above 0, and votes. That something is there, or switched on, is none. */
export function evidenceOf(feature: JudgedFeature, { numbers }: MeasuredUse): Evidence[] {
  return numbers.flatMap(number => {
    const kind = number.meaning === "use" ? "usage" : number.meaning === "demand" ? "demand" : undefined;
    const isSome = (number.count ?? number.share ?? (number.lastSeen ? 1 : 0)) > 0;
    return kind && isSome ? [evidence(feature, number, kind)] : [];
  });
}

function evidence(feature: JudgedFeature, number: MeasuredNumber, kind: Evidence["kind"]): Evidence {
  const { count, unit, from, lastSeen, at } = number;
  const date = number.to ?? lastSeen;
  return {
    kind,
    text: numberInWords(number),
    span: feature.title.span,
    ...(count !== undefined && { count }),
    unit,
    ...(from && date && { window: windowInWords({ from, to: date }) }),
    ...(date && { date }),
    source: placeInWords(at),
    at,
    strength: "solid",
    missing: date ? [] : ["date"],
  };
}
