import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ScopeRow, ScopeState, ShownHistory } from "../../scope-protocol.ts";
import { type Filter, isFiltering, matcher, noFilter } from "../filter.ts";
import { FilterBar } from "../filter-bar.tsx";
import { keep, post, restore } from "../host.ts";
import { Picture } from "../picture.tsx";
import { Summary } from "../summary.tsx";
import { Agenda } from "./agenda.tsx";
import { Changes } from "./changes.tsx";
import { Choice } from "./choice.tsx";
import { type Sorting, sorted } from "./columns.ts";
import { Details } from "./details.tsx";
import { type Grouping, grouped, groupingNames, groupings } from "./grouping.ts";
import { History } from "./history.tsx";
import { countsOf, inMeasure, type Measure, measureNames, measuresOf } from "./measure.ts";
import { type ScopeMemory, scopeMemory } from "./memory.ts";
import { Narrow } from "./narrow.tsx";
import { isAmong, isNarrowed, type Narrowing, noNarrowing } from "./narrowing.ts";
import { NotShipped } from "./not-shipped.tsx";
import { useSizes } from "./sizes.ts";
import { Table } from "./table.tsx";
import { Treemap } from "./treemap.tsx";

/** Identifies a row among those of all files. */
export const idOf = ({ file, key }: Pick<ScopeRow, "file" | "key">): string => `${file}\n${key}`;

interface Properties {
  state: Extract<ScopeState, { kind: "scope" }>;
  history: ShownHistory | null;
}

/** The scope review: what it comes to, where the effort goes, and every feature with what is known of it. */
export function ScopePage({ state, history }: Properties) {
  const { rows, sentences, core, changes } = state;
  const [memory] = useState<ScopeMemory>(() => scopeMemory(restore()));
  const [filter, setFilter] = useState<Filter>(memory.filter);
  const [narrowing, setNarrowing] = useState<Narrowing>(memory.narrowing);
  const [sorting, setSorting] = useState<Sorting | null>(memory.sorting);
  const [grouping, setGrouping] = useState<Grouping>(memory.grouping);
  const [chosen, setChosen] = useState<Measure | null>(memory.measure);
  const [active, setActive] = useState<string | null>(memory.active);
  useEffect(
    () => keep({ filter, narrowing, sorting, grouping, measure: chosen, active } satisfies ScopeMemory),
    [filter, narrowing, sorting, grouping, chosen, active],
  );

  const measures = useMemo(() => measuresOf(rows), [rows]);
  const measure = chosen && measures.includes(chosen) ? chosen : measures[0]!;
  const counts = useMemo(() => countsOf(rows, measure), [rows, measure]);
  const shown = useMemo(() => {
    const [matches, among] = [matcher(filter, textsOf), isAmong(narrowing)];
    return rows.filter(row => among(row) && matches(row));
  }, [rows, filter, narrowing]);
  const lines = useMemo(() => grouped(sorted(shown, sorting), grouping), [shown, sorting, grouping]);
  const selected = rows.find(row => idOf(row) === active) ?? null;
  const narrowed = isNarrowed(narrowing);
  const clear = () => {
    setFilter(noFilter);
    setNarrowing(noNarrowing);
  };
  const main = useRef<HTMLElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  useSizes(main, tools);

  return (
    <main
      class="scope"
      ref={main}
      onKeyDown={event => {
        if (event.key === "Escape" && (isFiltering(filter) || narrowed)) clear();
      }}
    >
      <header class="top">
        <Summary sentences={sentences} calm={false} />
        <div class="actions">
          {measures.length > 1 && (
            <Choice
              label="Measured in"
              value={measure}
              options={measures.map(one => [one, measureNames[one]])}
              onChange={setChosen}
            />
          )}
          {!history && rows.length > 0 && (
            <button
              type="button"
              class="secondary"
              onClick={() => post({ type: "history", file: (selected ?? rows[0]!).file })}
            >
              Show History
            </button>
          )}
          <button type="button" class="secondary" onClick={() => post({ type: "copy" })}>
            Copy Review
          </button>
          <button type="button" class="secondary" onClick={() => post({ type: "save" })}>
            Save Review…
          </button>
        </div>
      </header>
      <Changes changes={changes} />
      <div class="pictures">
        <section aria-label={`Focus, in ${measureNames[measure].toLowerCase()}`}>
          <Picture
            counts={counts}
            core={core}
            filter={filter}
            onFilter={setFilter}
            of={measureNames[measure]}
            inWords={inMeasure(measure)}
          />
        </section>
        <Treemap rows={shown} measure={measure} active={active} onActive={setActive} />
      </div>
      {history && <History history={history} rows={rows} />}
      <Agenda rows={rows} onActive={setActive} />
      <div class="tools" ref={tools}>
        <FilterBar
          filter={filter}
          narrowed={narrowed}
          shown={shown.length}
          total={rows.length}
          onFilter={setFilter}
          onClear={clear}
        />
        <Narrow rows={rows} narrowing={narrowing} onNarrow={setNarrowing} />
        <Choice
          label="Grouped"
          value={grouping}
          options={groupings.map(one => [one, groupingNames[one]])}
          onChange={setGrouping}
        />
      </div>
      <Table lines={lines} sorting={sorting} active={active} onSort={setSorting} onActive={setActive} />
      {shown.length === 0 && (
        <p class="no-match">
          No feature matches.{" "}
          <button type="button" class="link" onClick={clear}>
            Clear filters
          </button>
        </p>
      )}
      <NotShipped rows={rows} text={filter.text} textsOf={textsOf} />
      {selected && <Details row={selected} onClose={() => setActive(null)} />}
    </main>
  );
}

const textsOf = ({ title, group, written = "", owners, goals, decision, notShipped }: ScopeRow): readonly string[] => [
  title,
  ...group,
  written,
  ...owners,
  ...goals,
  decision?.reason ?? notShipped?.reason ?? "",
];
