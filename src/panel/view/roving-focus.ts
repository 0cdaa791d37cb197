import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * One Tab stop for a toolbar of several lines; the arrows move inside it, Home and End within a line.
 * A line is an element with `data-line`.
 * @param changing what the buttons are drawn from: they may come and go with it
 */
export function useRovingFocus(toolbar: RefObject<HTMLElement | null>, changing: unknown) {
  useLayoutEffect(() => {
    const buttons = rows(toolbar.current).flat();
    if (buttons.length > 0 && !buttons.some(button => button.tabIndex === 0)) buttons[0]!.tabIndex = 0;
  }, [changing]);

  const onFocusIn = ({ target }: FocusEvent) => {
    for (const button of rows(toolbar.current).flat()) button.tabIndex = button === target ? 0 : -1;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const lines = rows(toolbar.current);
    const line = lines.findIndex(buttons => buttons.includes(event.target as HTMLButtonElement));
    const place = lines[line]?.indexOf(event.target as HTMLButtonElement) ?? -1;
    const next = destination(event.key, lines, line, place);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return { onFocusIn, onKeyDown };
}

function rows(toolbar: HTMLElement | null): HTMLButtonElement[][] {
  return [...(toolbar?.querySelectorAll("[data-line]") ?? [])].map(row => [...row.querySelectorAll("button")]);
}

function destination(key: string, lines: HTMLButtonElement[][], line: number, place: number) {
  const near = (other: HTMLButtonElement[] | undefined) => other?.[Math.min(place, other.length - 1)];
  switch (key) {
    case "ArrowRight":
      return lines[line]?.[place + 1];
    case "ArrowLeft":
      return lines[line]?.[place - 1];
    case "ArrowDown":
      return near(lines[line + 1]);
    case "ArrowUp":
      return near(lines[line - 1]);
    case "Home":
      return lines[line]?.[0];
    case "End":
      return lines[line]?.at(-1);
    default:
      return undefined;
  }
}
