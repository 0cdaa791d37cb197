import { useEffect, useMemo, useRef } from "preact/hooks";
import { post } from "../host.ts";
import { Icon } from "../icon.tsx";
import { menuContext } from "../menu-context.ts";
import { lineHeight, scrollToLine, useWindow } from "../window.ts";
import { Cells } from "./cells.tsx";
import { type ColumnId, columnNames, columnsOf, isNumeric, nextSorting, type Sorting } from "./columns.ts";
import type { Line } from "./grouping.ts";
import { idOf } from "./page.tsx";

interface Properties {
  lines: readonly Line[];
  sorting: Sorting | null;
  active: string | null;
  onSort: (sorting: Sorting | null) => void;
  onActive: (id: string) => void;
}

/** Every feature and what is known of it; only the lines in sight are in the page. */
export function Table({ lines, sorting, active, onSort, onActive }: Properties) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, end } = useWindow(body, lines.length);
  const columns = useMemo(() => columnsOf(lines.flatMap(line => (line.kind === "row" ? line.row : []))), [lines]);
  const at = lines.findIndex(line => line.kind === "row" && idOf(line.row) === active);

  useEffect(() => {
    const details = document.querySelector<HTMLElement>(".details");
    if (at >= 0) scrollToLine(body.current, at, details?.offsetHeight);
  }, [active]);

  const chosen = lines[at];
  const selected = chosen?.kind === "row" ? chosen.row : undefined;

  const move = (index: number, step: number) => {
    for (let next = index; next >= 0 && next < lines.length; next += step) {
      const line = lines[next]!;
      if (line.kind === "row") return onActive(idOf(line.row));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A button in the head has its own keys.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(Math.floor(window.innerHeight / lineHeight) - 6, 1);
    const actions: Partial<Record<string, () => void>> = {
      ArrowDown: () => move(at + 1, 1),
      ArrowUp: () => move(at < 0 ? 0 : at - 1, at < 0 ? 1 : -1),
      Home: () => move(0, 1),
      End: () => move(lines.length - 1, -1),
      PageDown: () => move(Math.min(at + page, lines.length - 1), at + page < lines.length - 1 ? 1 : -1),
      PageUp: () => move(Math.max(at - page, 0), at - page > 0 ? -1 : 1),
      ...(selected && {
        Enter: () => post({ type: "reveal", at: { file: selected.file, row: selected.key } }),
        d: () => post({ type: "decide", at: { file: selected.file, row: selected.key } }),
      }),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    // Rows are drawn as they come in sight, so the grid keeps the focus and names the active one.
    <table
      class="table"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is moved in by keys is a grid
      role="grid"
      tabIndex={0}
      aria-label="Features. Enter opens one in the editor, D decides."
      aria-rowcount={lines.length + 1}
      aria-activedescendant={at >= first && at < end ? `line-${at}` : undefined}
      data-vscode-context={menuContext(selected && { file: selected.file, row: selected.key })}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr class="line head" aria-rowindex={1}>
          {columns.map(id => (
            <Head key={id} id={id} sorting={sorting} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} style={{ height: `${lines.length * lineHeight}px` }}>
        {lines.slice(first, end).map((line, offset) => {
          const index = first + offset;
          const place = { id: `line-${index}`, "aria-rowindex": index + 2, style: { top: `${index * lineHeight}px` } };
          if (line.kind === "group") {
            return (
              <tr key={`group ${line.name}`} class="line group" {...place}>
                <th scope="colgroup" colSpan={columns.length}>
                  {line.name} <span class="count">{line.count}</span>
                </th>
              </tr>
            );
          }
          const id = idOf(line.row);
          return (
            <Cells
              key={id}
              row={line.row}
              columns={columns}
              place={place}
              active={index === at}
              onClick={() => onActive(id)}
            />
          );
        })}
      </tbody>
    </table>
  );
}

/** The head of a column, which orders the rows. */
function Head({ id, sorting, onSort }: { id: ColumnId } & Pick<Properties, "sorting" | "onSort">) {
  const direction = sorting?.by !== id ? "none" : sorting.descending ? "descending" : "ascending";
  return (
    <th scope="col" class={`cell ${id}${isNumeric(id) ? " number" : ""}`} aria-sort={direction}>
      <button type="button" onClick={() => onSort(nextSorting(sorting, id))}>
        {columnNames[id]}
        {direction !== "none" && <Icon name={direction === "descending" ? "chevron-down" : "chevron-up"} />}
      </button>
    </th>
  );
}
