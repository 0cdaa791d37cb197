import { useRef } from "preact/hooks";
import type { Counts } from "../protocol.ts";
import { type Filter, toggled } from "./filter.ts";
import { LevelMark } from "./level-mark.tsx";
import { useRovingFocus } from "./roving-focus.ts";
import { StatusBar } from "./status-bar.tsx";
import { featureCount, levelMeanings, levelNames, levels, statuses } from "./words.ts";

interface Properties {
  counts: Counts;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** A bar for each status, divided by level: every part of it narrows the list to what it stands for. */
export function Picture({ counts, filter, onFilter }: Properties) {
  const picture = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(picture, counts);
  return (
    <div class="picture" ref={picture} role="toolbar" aria-label="Filter by status and justification" {...roving}>
      <div class="legend" data-line>
        {levels.map(level => {
          const count = statuses.reduce((sum, status) => sum + counts[status][level], 0);
          return (
            <button
              key={level}
              type="button"
              class="toggle"
              tabIndex={-1}
              aria-pressed={filter.levels.includes(level)}
              aria-label={`${levelNames[level]}, ${levelMeanings[level]}: ${featureCount(count)}`}
              title={`${levelNames[level]}: ${levelMeanings[level]}`}
              onClick={() => onFilter({ ...filter, levels: toggled(filter.levels, level) })}
            >
              <LevelMark level={level} />
              {levelNames[level]} <span class="count">{count}</span>
            </button>
          );
        })}
      </div>
      {statuses.map(status => (
        <StatusBar key={status} status={status} counts={counts[status]} filter={filter} onFilter={onFilter} />
      ))}
    </div>
  );
}
