import { useEffect, useRef, useState } from "preact/hooks";
import type { RowPlace } from "../protocol.ts";
import { FeatureRow } from "./feature-row.tsx";
import { FileHeader } from "./file-header.tsx";
import { post } from "./host.ts";
import { type Item, type ItemPlace, indexOf, placeOf } from "./items.ts";
import { listAction } from "./list-keys.ts";
import { menuContext } from "./menu-context.ts";
import { lineHeight, linesInSight, scrollToLine, useWindow } from "./window.ts";

interface Properties {
  items: readonly Item[];
  cursor: RowPlace | null;
  active: ItemPlace | null;
  onActive: (place: ItemPlace) => void;
  onToggle: (file: string) => void;
}

/** The features as a tree; only the lines in sight are in the page, so that ten thousand are as quick as ten. */
export function FeatureList({ items, cursor, active, onActive, onToggle }: Properties) {
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  const { first, end } = useWindow(list, items.length);
  const marked = indexOf(items, cursor);
  const activeIndex = Math.max(indexOf(items, active), 0);

  const inSight = activeIndex >= first && activeIndex < Math.min(end, items.length);

  useEffect(() => {
    // The list follows the editor's cursor once the reader is in it; until then the picture stays in sight.
    const reading = list.current && window.scrollY > list.current.offsetTop - window.innerHeight / 2;
    if (marked >= 0 && reading && !document.hasFocus()) scrollToLine(list.current, marked);
  }, [cursor]);

  const focusedRow = items[activeIndex];

  const open = (item: Item, focus: boolean) => {
    if (item.kind === "file") onToggle(item.file.key);
    else post({ type: "reveal", at: { file: item.file, row: item.row.key }, focus });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(linesInSight(list.current) - 1, 1);
    const action = listAction(event.key, items, activeIndex, page);
    const item = items[activeIndex];
    if (!action || !item) {
      // A letter starts a search, as in the editor's own lists; the field receives it as it now has the focus.
      if (event.key.length === 1) document.getElementById("filter")?.focus();
      return;
    }
    event.preventDefault();
    if (action.do === "move") {
      onActive(placeOf(items[action.to]!));
      scrollToLine(list.current, action.to);
    } else open(item, action.do === "open" && action.focus);
  };

  return (
    <div
      class="list"
      ref={list}
      role="tree"
      tabIndex={0}
      aria-label="Features, worst first"
      aria-activedescendant={inSight ? `line-${activeIndex}` : undefined}
      data-vscode-context={menuContext(
        focusedRow?.kind === "row" ? { file: focusedRow.file, row: focusedRow.row.key } : undefined,
      )}
      style={{ height: `${items.length * lineHeight}px` }}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onKeyDown={onKeyDown}
    >
      {items.slice(first, end).map((item, offset) => {
        const index = first + offset;
        const line = {
          id: `line-${index}`,
          top: index * lineHeight,
          active: focused && index === activeIndex,
          onClick: (event: MouseEvent) => {
            onActive(placeOf(item));
            open(item, event.detail > 1);
          },
        };
        return item.kind === "file" ? (
          <FileHeader key={item.file.key} item={item} {...line} />
        ) : (
          <FeatureRow key={`${item.file}\n${item.row.key}`} item={item} marked={index === marked} {...line} />
        );
      })}
    </div>
  );
}
