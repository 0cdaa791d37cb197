import { type Document, isMap, isScalar } from "yaml";
import type { OwnKeys } from "../assist/own-keys.ts";
import type { Value } from "../fixes/value.ts";
import { type Part, sunsetSteps } from "../justification/decision.ts";
import { composeDocuments } from "../roadmap/compose.ts";
import { eachNode } from "../roadmap/nodes.ts";
import type { NewDecision } from "./new-decision.ts";

/** A part of a decision under the key that it is written with. */
export interface WrittenPart {
  readonly part: Part;
  readonly key: string;
  readonly value: Value;
}

/** The parts of a decision in the order in which they are written. */
export function partsOf(decision: NewDecision, keys: OwnKeys, texts: (text: string) => Value): WrittenPart[] {
  const { kind, reason, date, revisit, to, steps = {} } = decision;
  return [
    { part: "kind", key: "kind", value: { word: kind } },
    { part: "reason", key: "reason", value: texts(reason) },
    { part: "date", key: "date", value: { word: date } },
    ...(to === undefined ? [] : [{ part: "to", key: "to", value: texts(to) } as const]),
    ...sunsetSteps.flatMap(step => {
      const day = steps[step];
      return day === undefined ? [] : [{ part: step, key: keys.nameOf(stepKeys[step]), value: { word: day } }];
    }),
    ...(revisit === undefined ? [] : [{ part: "revisit", key: "revisit", value: { word: revisit } } as const]),
  ];
}

const stepKeys = { announce: "announce", stopNewUse: "stop_new_use", removeBy: "remove_by" } as const;

export const mapOf = (parts: readonly WrittenPart[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(parts.map(({ key, value }) => [key, value]));

/** A decision as a text, where a text can say all of it. */
export function sentenceOf({ kind, reason, date, revisit, to, steps }: NewDecision): string | undefined {
  if (to !== undefined || steps) return undefined;
  return `${kind} on ${date}${revisit === undefined ? "" : ` until ${revisit}`}: ${reason}`;
}

/** How to write texts in a file: in quotes where most of its texts have some, or where they would be read as something else. */
export function textStyle(documents: readonly Document[]): (text: string) => Value {
  let plain = 0;
  for (const { contents } of documents) {
    eachNode(contents, node => {
      if (!isScalar(node) || !/\s/.test(String(node.value))) return;
      if (node.type === "PLAIN") plain++;
      else if (node.type === "QUOTE_SINGLE" || node.type === "QUOTE_DOUBLE") plain--;
    });
  }
  return text => (plain > 0 && needsNoQuotes(text) ? { word: text } : { exact: text });
}

/** Whether it is the same text with quotes and without, wherever it stands. */
function needsNoQuotes(text: string): boolean {
  if (!/\s/.test(text) || /["\\]/.test(text)) return false;
  const [document] = composeDocuments(`{ key: ${text}, end: }`) ?? [];
  if (document?.errors.length !== 0 || document.warnings.length > 0 || !isMap(document.contents)) return false;
  const [pair] = document.contents.items;
  return isScalar(pair?.value) && pair.value.value === text;
}
