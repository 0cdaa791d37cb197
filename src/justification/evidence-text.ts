import type { Text } from "../roadmap/feature.ts";
import { countedIn, dateIn, weighed, windowIn } from "./counts.ts";
import {
  countedDemand,
  countedMark,
  foreignDemand,
  namedDemand,
  namedDemandHints,
  vagueDemand,
  vagueMark,
} from "./demand.ts";
import type { Evidence } from "./level.ts";
import { anyOf } from "./marks.ts";
import type { RunningText } from "./running-text.ts";
import { usageMark, usageMarks } from "./usage.ts";

/** Most texts cite nothing: one search of the whole spares a closer look at its sentences. */
const anyMark = anyOf([...usageMarks, ...countedDemand, ...vagueDemand, ...namedDemandHints]);

/** What turns a count into a wish, a condition or a target. */
const hope =
  /\b(?:target|targets|goal|aim|aims|expect|expects|expected|until|once|should|must|wait for|forecast|projected|potential|hypothetical|up to|no more than|at most|limit|maximum)\b|\b(?:when|if|after) \d/i;

/** The first sentence of a text that cites demand or use; a hope or a target cites nothing. */
export function evidenceInText({ words, foreign, span }: RunningText): Evidence | undefined {
  if (words.length < 6 || !(anyMark.test(words) || (foreign && foreignDemand.test(words)))) return undefined;
  for (const sentence of words.split(/(?<=[.!?]) |[。！？]| [-*] /)) {
    if (hope.test(sentence)) continue;
    const cites = (kind: Evidence["kind"], solid: boolean) => cited(kind, sentence.trim(), span, solid);
    if (usageMark.test(sentence)) return cites("usage", true);
    if (countedMark.test(sentence) || namedDemand.test(sentence)) return cites("demand", true);
    if (vagueMark.test(sentence) || foreignDemand.test(sentence)) return cites("demand", false);
  }
  return undefined;
}

function cited(kind: Evidence["kind"], text: string, span: Text["span"], named = false): Evidence {
  const counted = countedIn(text);
  const window = windowIn(text);
  const date = dateIn(text);
  const source = /https?:\/\/[^\s)>\]]+/.exec(text)?.[0];
  return weighed(
    { kind, text, span, ...counted, ...(window && { window }), ...(date && { date }), ...(source && { source }) },
    named,
  );
}
