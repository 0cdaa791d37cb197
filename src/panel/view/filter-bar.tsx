import { type Filter, isFiltering } from "./filter.ts";
import { Icon } from "./icon.tsx";
import { featureCount } from "./words.ts";

interface Properties {
  filter: Filter;
  shown: number;
  total: number;
  /** Whether the list is narrowed by more than this filter. */
  narrowed?: boolean;
  onFilter: (filter: Filter) => void;
  onClear: () => void;
}

/** The text to look for, how much is shown, and the way back to all. Stays in sight while the list scrolls. */
export function FilterBar({ filter, shown, total, narrowed = false, onFilter, onClear }: Properties) {
  const filtering = isFiltering(filter) || narrowed;
  return (
    <search class="filter-bar">
      <div class="input">
        <Icon name="filter" />
        <input
          type="text"
          id="filter"
          value={filter.text}
          placeholder="Filter features"
          aria-label="Filter features by text"
          spellcheck={false}
          autocomplete="off"
          onInput={event => onFilter({ ...filter, text: event.currentTarget.value })}
        />
        {filtering && (
          <>
            <span class="shown" aria-hidden="true">
              {shown} of {total}
            </span>
            <button
              type="button"
              class="toggle"
              title="Clear filters (Escape)"
              aria-label="Clear filters"
              onClick={onClear}
            >
              <Icon name="close" />
            </button>
          </>
        )}
      </div>
      <p role="status" class="unseen">
        {filtering ? `${shown} of ${featureCount(total)} shown` : ""}
      </p>
    </search>
  );
}
