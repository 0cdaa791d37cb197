import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** Height of a line in pixels, the one of the editor's own trees; list.css has it too. */
export const lineHeight = 22;

/** Lines drawn beyond either edge, so that a quick scroll does not show a gap. */
const margin = 10;

/** The lines of a list that are in sight, as the page is scrolled and resized: from `first` up to `end`. */
export function useWindow(list: RefObject<HTMLElement | null>, count: number): { first: number; end: number } {
  const [range, setRange] = useState({ first: 0, end: 60 });
  useLayoutEffect(() => {
    const measure = () => {
      const above = -(list.current?.getBoundingClientRect().top ?? 0);
      const first = Math.max(Math.floor(above / lineHeight) - margin, 0);
      const end = Math.max(Math.ceil((above + window.innerHeight) / lineHeight) + margin, 0);
      setRange(range => (range.first === first && range.end === end ? range : { first, end }));
    };
    measure();
    window.addEventListener("scroll", measure, { passive: true });
    // Also when something above the list grows or shrinks.
    const resize = new ResizeObserver(measure);
    resize.observe(document.body);
    resize.observe(document.documentElement);
    return () => {
      window.removeEventListener("scroll", measure);
      resize.disconnect();
    };
  }, [list, count]);
  return range;
}

/**
 * Scrolls no further than needed to bring a line into sight, below what covers the top.
 * @param below pixels that something covers at the bottom.
 */
export function scrollToLine(list: HTMLElement | null, index: number, below = 0): void {
  if (!list) return;
  const top = list.getBoundingClientRect().top + index * lineHeight;
  const covered = list.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
  const end = window.innerHeight - below;
  if (top < covered) window.scrollBy(0, top - covered);
  else if (top + lineHeight > end) window.scrollBy(0, top + lineHeight - end);
}

/** How many lines fit below the filter bar. */
export function linesInSight(list: HTMLElement | null): number {
  const covered = list?.previousElementSibling?.getBoundingClientRect().height ?? 0;
  return Math.floor((window.innerHeight - covered) / lineHeight);
}
