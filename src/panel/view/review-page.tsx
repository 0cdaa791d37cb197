import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { ReviewState, RowPlace } from "../protocol.ts";
import { FeatureList } from "./feature-list.tsx";
import { type Filter, isFiltering, noFilter } from "./filter.ts";
import { FilterBar } from "./filter-bar.tsx";
import { restore } from "./host.ts";
import { listItems } from "./items.ts";
import { remembered } from "./memory.ts";
import { Picture } from "./picture.tsx";
import { Problems } from "./problems.tsx";
import { Summary } from "./summary.tsx";
import { useMemory } from "./use-memory.ts";
import { WhereToBegin } from "./where-to-begin.tsx";

/** The review: what it comes to, the picture that also filters, and the features. */
export function ReviewPage({ state, cursor }: { state: ReviewState; cursor: RowPlace | null }) {
  const [memory] = useState(() => remembered(restore()));
  const [filter, setFilter] = useState<Filter>(memory.filter);
  const [collapsed, setCollapsed] = useState(memory.collapsed);
  const [active, setActive] = useState(memory.active);
  const { files, counts } = state;
  const items = useMemo(() => listItems(files, filter, collapsed), [files, filter, collapsed]);
  const total = files.reduce((sum, file) => sum + file.rows.length, 0);
  const shown = useMemo(() => listItems(files, filter, []).filter(item => item.kind === "row").length, [files, filter]);

  useLayoutEffect(() => window.scrollTo(0, memory.scroll), [memory]);
  useMemory({ filter, collapsed, active });

  const clear = () => setFilter(noFilter);
  return (
    <main
      onKeyDown={event => {
        if (event.key === "Escape" && isFiltering(filter)) clear();
      }}
    >
      <Summary sentences={state.sentences} calm={state.calm} />
      {total > 0 && <Picture counts={counts} core={state.core} filter={filter} onFilter={setFilter} />}
      {state.crowded && <WhereToBegin />}
      <Problems files={files} />
      {total > 0 && <FilterBar filter={filter} shown={shown} total={total} onFilter={setFilter} onClear={clear} />}
      {total > 0 && (
        <FeatureList
          items={items}
          cursor={cursor}
          active={active}
          onActive={setActive}
          onToggle={file =>
            setCollapsed(collapsed.includes(file) ? collapsed.filter(other => other !== file) : [...collapsed, file])
          }
        />
      )}
      {total > 0 && shown === 0 && (
        <p class="no-match">
          No feature matches.{" "}
          <button type="button" class="link" onClick={clear}>
            Clear filters
          </button>
        </p>
      )}
    </main>
  );
}
