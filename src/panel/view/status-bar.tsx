import type { Counts, Status } from "../protocol.ts";
import { type Filter, isSegment, toggled, toggledSegment } from "./filter.ts";
import { Icon } from "./icon.tsx";
import { amountInWords, levelMeanings, levels, statusNames } from "./words.ts";

interface Properties {
  status: Status;
  counts: Counts[Status];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  inWords: (amount: number) => string;
}

/** One status of the picture: its name and count, and a bar divided by level. */
export function StatusBar({ status, counts, filter, onFilter, inWords }: Properties) {
  const total = levels.reduce((sum, level) => sum + counts[level], 0);
  if (total === 0) return null;
  const hasStatus = filter.statuses.length === 0 || filter.statuses.includes(status);
  return (
    <div class={`status-row status-${status}`} data-line>
      <button
        type="button"
        class="toggle"
        tabIndex={-1}
        aria-pressed={filter.statuses.includes(status)}
        aria-label={`${statusNames[status]} ${inWords(total)}`}
        onClick={() => onFilter({ ...filter, statuses: toggled(filter.statuses, status) })}
      >
        <Icon name={status} />
        <span>{statusNames[status]}</span> <span class="count">{amountInWords(total)}</span>
      </button>
      <div class="bar">
        {levels.map(level => {
          if (counts[level] === 0) return null;
          const lit = hasStatus && (filter.levels.length === 0 || filter.levels.includes(level));
          const words = `${statusNames[status]}, ${levelMeanings[level]}: ${inWords(counts[level])}`;
          return (
            <button
              key={level}
              type="button"
              class={`segment level-${level}${lit ? "" : " unlit"}`}
              style={{ flexGrow: counts[level] }}
              tabIndex={-1}
              aria-pressed={isSegment(filter, status, level)}
              aria-label={words}
              title={words}
              onClick={() => onFilter(toggledSegment(filter, status, level))}
            />
          );
        })}
      </div>
    </div>
  );
}
