import type { Field, Text } from "../roadmap/feature.ts";
import { isPlaceholder } from "../roadmap/placeholder.ts";
import { keyWords, lastKey, type Role } from "./key-role.ts";
import { anyOf } from "./marks.ts";
import { english, otherLanguages } from "./reason-marks.ts";
import type { RunningText } from "./running-text.ts";
import { buildWords, stateWords } from "./vocabulary.ts";

const englishMark = anyOf(Object.values(english).flat());

/** The words of a field that say why, if any. */
export function reasonIn({ path, value, span }: Field, role: Role, said?: RunningText): Text | undefined {
  switch (role) {
    case "score":
      if (/^[\d.]+$/.test(value.trim()))
        return Number.parseFloat(value) > 0 ? named(path, { text: value, span }) : undefined;
      return isSentence(value) ? { text: value, span } : undefined;
    case "goal":
      return isPlaceholder(value) ? undefined : named(path, { text: value, span });
    case "reason":
      return isSentence(value) ? { text: value, span } : undefined;
    case "reason-or-state":
      if (said && givesReason(said)) return { text: value, span };
      return isSentence(value) && !stateWords.test(value) && !buildWords.test(value.trim())
        ? { text: value, span }
        : undefined;
    case "prose":
    case "issue":
      return said && givesReason(said) ? { text: value, span } : undefined;
    default:
      return undefined;
  }
}

/** A value that says little without its key: `goal id: G2`. */
const named = (path: string, { text, span }: Text): Text => ({ text: `${lastKey(path)}: ${text}`, span });

/** Whether a text carries a mark of a reason. */
export function givesReason({ words, foreign }: RunningText): boolean {
  return (
    (words.includes(" ") && englishMark.test(words)) ||
    (foreign && otherLanguages.some(({ where, marks }) => where.test(words) && marks.test(words)))
  );
}

/** A word or a number under `why` is no reason (`impact: high`), nor is the state to be reached (`done when: ...`). */
function isSentence(value: string): boolean {
  if (isPlaceholder(value) || /^done when\b/i.test(value)) return false;
  return keyWords(value).includes(" ") || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(value);
}
