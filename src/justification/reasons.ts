import type { Field, Text } from "../roadmap/feature.ts";
import { keyWords, lastKey, type Role } from "./key-role.ts";
import { english, otherLanguages } from "./reason-marks.ts";

/** All marks at once: one search of a text takes half as long as one for each mark. */
const englishMark = new RegExp(Object.values(english).flat().join("|"), "i");
const otherMarks = otherLanguages.map(({ where, marks }) => ({ where, mark: new RegExp(marks.join("|"), "i") }));

/** The words of a field that say why, if any. */
export function reasonIn({ path, value, span }: Field, role: Role): Text | undefined {
  if (role === "score") return Number.parseFloat(value) > 0 ? { text: `${lastKey(path)}: ${value}`, span } : undefined;
  if (role === "reason") return isSentence(value) ? { text: value, span } : undefined;
  return role === "prose" || role === "issue" ? markedReason({ text: value, span }) : undefined;
}

/** The text, if it carries a mark of a reason. */
export function markedReason(text: Text): Text | undefined {
  const words = text.text;
  if (words.length < 4 || !/[\s\u3040-\u9fff]/.test(words)) return undefined;
  if (englishMark.test(words)) return text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of plain ASCII
  if (/^[\x00-\x7f]*$/.test(words) && words.length < 12) return undefined;
  return otherMarks.some(({ where, mark }) => where.test(words) && mark.test(words)) ? text : undefined;
}

/** A word or a number under `why` is no reason: `impact: high`, `reason: TBD`. */
function isSentence(value: string): boolean {
  const text = value.trim();
  if (/^(?:tbd|todo|n\/?a|none|null|unknown|-|\?+|\.{3})$/i.test(text)) return false;
  return keyWords(text).includes(" ") || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(text);
}
