import type { Text } from "../roadmap/feature.ts";

/** A text made ready, once, for all that is looked for in it. */
export interface RunningText extends Text {
  /** Its first characters on one line with single spaces. */
  readonly words: string;
  /** Whether it may be in another language than English: its script or one of its small words occurs. */
  readonly foreign: boolean;
}

/** Nobody gives a reason only after so many characters. */
const mostCharacters = 4_000;

export function runningText(text: string, span: Text["span"]): RunningText {
  const start = (text.length > mostCharacters ? text.slice(0, mostCharacters) : text).trim();
  const uneven = start.includes("\n") || start.includes("  ") || start.includes("\t");
  const words = uneven ? start.replace(/\s+/g, " ") : start;
  return { text, span, words, foreign: isForeign.test(words) };
}

const isForeign =
  /[\u0080-\uffff]|\b(?:para|por|que|pour|les|und|der|die|das|weil|damit|clientes?|clients|usuarios|kunden|nutzer)\b/i;
