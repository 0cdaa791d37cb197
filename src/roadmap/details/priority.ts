import type { Text } from "../feature.ts";
import { words } from "../vocabulary.ts";

/** 1 for what must come first, 5 for what can wait for ever. */
export type Rank = 1 | 2 | 3 | 4 | 5;

export interface Priority extends Text {
  /** Absent where the text is on a scale of its own, such as a score. */
  readonly rank?: Rank;
}

/** The words people rank by, best first. To teach the reader one, add it to its rank. */
const ranked: readonly (readonly [Rank, readonly string[]])[] = [
  [
    1,
    words(
      `critical, urgent, blocker, highest, very high, top, must, must have, asap, immediate, showstopper, essential, crítica, critica, crítico, critico, urgente,
       muy alta, muito alta, critique, kritisch, dringend, sehr hoch, muss, krytyczny, критический, критично, срочно, критична, 紧急, 緊急, 最高, 极高, 最優先,
       必須, 필수, 긴급, acil, kritik`,
    ),
  ],
  [
    2,
    words(
      `high, major, important, should, should have, alta, alto, élevée, élevé, haute, haut, hoch, wichtig, soll, hoog, wysoki, высокий, высокая, высоко,
       важно, високий, 高, 높음, 상, yüksek, 🔴`,
    ),
  ],
  [
    3,
    words(
      `medium, normal, moderate, mid, med, average, default, standard, media, medio, média, médio, moyenne, moyen, mittel, middel, średni, средний, средняя,
       средне, середній, 中, 中等, 普通, 보통, 중간, 중, orta, 🟡, 🟠`,
    ),
  ],
  [
    4,
    words(
      `low, minor, could, could have, baja, bajo, baixa, baixo, faible, basse, bas, niedrig, gering, kann, bassa, basso, laag, niski, низкий, низкая, низко,
       низький, 低, 낮음, 하, düşük, 🟢`,
    ),
  ],
  [
    5,
    words(
      "lowest, very low, trivial, wont, won't, wont have, won't have, would, nice to have, optional, someday, backlog, muy baja, sehr niedrig, 极低, 最低",
    ),
  ],
];

const rankOfWord: ReadonlyMap<string, Rank> = new Map(
  ranked.flatMap(([rank, names]) => names.map((name): [string, Rank] => [name, rank])),
);

/** Reads `P0`, `high`, `must have`, `1` or `P1 - High`; the text is kept where none of these is in it. */
export function priorityOf({ text, span }: Text): Priority {
  const rank = rankOf(text.toLowerCase().trim().slice(0, 60));
  return { text, span, ...(rank && { rank }) };
}

export function rankOf(written: string): Rank | undefined {
  const numbered = /^p(?:rio(?:rity)?)?[ -]?([0-4])(?![\d.])/.exec(written);
  if (numbered) return (Number(numbered[1]) + 1) as Rank;
  const bare = /^#?([1-5])(?:\s*\/\s*5)?$/.exec(written);
  if (bare) return Number(bare[1]) as Rank;
  const said = written.replace(/[_-]+/g, " ").replace(/\s+(?:priority|prio)$/, "");
  const parts = said.split(/[\s(,:/]+/).filter(part => part !== "");
  return (
    rankOfWord.get(said) ??
    rankOfWord.get(parts.slice(0, 2).join(" ")) ??
    parts.map(part => rankOfWord.get(part)).find(rank => rank !== undefined)
  );
}
