import { roleOf } from "../justification/key-role.ts";
import { goalKeys } from "../justification/vocabulary.ts";
import { roleOfWords } from "../roadmap/details/keys.ts";
import { effortKeys } from "../roadmap/effort.ts";
import { keyWords } from "../roadmap/key.ts";
import { remembered } from "../roadmap/remembered.ts";
import { idRank, nameKeyCount, statusRank, titleRank } from "../roadmap/vocabulary.ts";

/** The key of the notation that says what a key of a file says: `points` -> `cost`; undefined where there is none. */
export const meaningOf = remembered((key: string): string | undefined => {
  const words = keyWords(key);
  for (const [name, isMeant] of Object.entries(meanings)) if (isMeant(words)) return name;
  return undefined;
});

const meanings: Readonly<Record<string, (words: string) => boolean>> = {
  evidence: words => words === "evidence",
  decision: words => words === "decision",
  id: words => idRank.has(words),
  title: words => (titleRank.get(words) ?? nameKeyCount) < nameKeyCount,
  status: words => statusRank.has(words),
  cost: words => words === "cost" || effortKeys.has(words),
  goal: words => words === "goal" || goalKeys.has(words),
  depends_on: words => roleOfWords.get(words) === "dependsOn",
  code: words => roleOfWords.get(words) === "code",
  why: words => words === "rationale" || roleOf(words) === "reason",
};
