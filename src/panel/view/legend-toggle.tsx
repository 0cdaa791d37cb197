import type { Counts, Level } from "../protocol.ts";
import { type Filter, toggled } from "./filter.ts";
import { LevelMark } from "./level-mark.tsx";
import { amountInWords, levelMeanings, levelNames, statuses } from "./words.ts";

interface Properties {
  level: Level;
  counts: Counts;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  inWords: (amount: number) => string;
}

/** Says how a level is drawn and how many features have it; chooses it. */
export function LegendToggle({ level, counts, filter, onFilter, inWords }: Properties) {
  const count = statuses.reduce((sum, status) => sum + counts[status][level], 0);
  return (
    <button
      type="button"
      class="toggle"
      tabIndex={-1}
      aria-pressed={filter.levels.includes(level)}
      aria-label={`${levelNames[level]} ${inWords(count)}: ${levelMeanings[level]}`}
      title={`${levelNames[level]}: ${levelMeanings[level]}`}
      onClick={() => onFilter({ ...filter, levels: toggled(filter.levels, level) })}
    >
      <LevelMark level={level} />
      {levelNames[level]} <span class="count">{amountInWords(count)}</span>
    </button>
  );
}
