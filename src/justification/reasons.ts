import type { Field, Text } from "../roadmap/feature.ts";
import { keyWords, lastKey, type Role } from "./key-role.ts";
import { anyOf } from "./marks.ts";
import { english, otherLanguages } from "./reason-marks.ts";
import { buildWords, stateWords } from "./vocabulary.ts";

const englishMark = anyOf(Object.values(english).flat());

/** The words of a field that say why, if any. */
export function reasonIn({ path, value, span }: Field, role: Role): Text | undefined {
  const text = { text: value, span };
  const named = { text: `${lastKey(path)}: ${value}`, span };
  switch (role) {
    case "score":
      if (/^[\d.]+$/.test(value.trim())) return Number.parseFloat(value) > 0 ? named : undefined;
      return isSentence(value) ? text : undefined;
    case "goal":
      return isPlaceholder(value) ? undefined : named;
    case "reason":
      return isSentence(value) ? text : undefined;
    case "reason-or-state":
      if (markedReason(text)) return text;
      return isSentence(value) && !stateWords.test(value) && !buildWords.test(value.trim()) ? text : undefined;
    case "prose":
    case "issue":
      return markedReason(text);
    default:
      return undefined;
  }
}

/** The text, if it carries a mark of a reason. */
export function markedReason(text: Text): Text | undefined {
  const words = text.text.slice(0, 4_000);
  if (words.length < 4) return undefined;
  const found =
    (words.includes(" ") && englishMark.test(words.includes("\n") ? words.replace(/\s+/g, " ") : words)) ||
    otherLanguages.some(({ where, marks }) => where.test(words) && marks.test(words));
  return found ? text : undefined;
}

const isPlaceholder = (value: string): boolean =>
  /^(?:tbd|todo|tba|n\/?a|none|null|unknown|no|-|\?+|\.{3}|\[.*\]|<.*>)?$/i.test(value.trim());

/** A word or a number under `why` is no reason (`impact: high`), nor is the state to be reached (`done when: ...`). */
function isSentence(value: string): boolean {
  if (isPlaceholder(value) || /^done when\b/i.test(value)) return false;
  return keyWords(value).includes(" ") || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(value);
}
