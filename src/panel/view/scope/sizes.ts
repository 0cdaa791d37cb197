import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Tells the styles, as --page and --tools, the width in sight and how high the tools are, which wrap as they need. */
export function useSizes(page: RefObject<HTMLElement | null>, tools: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const measure = () => {
      page.current?.style.setProperty("--page", `${document.documentElement.clientWidth}px`);
      page.current?.style.setProperty("--tools", `${tools.current?.offsetHeight ?? 0}px`);
    };
    const resize = new ResizeObserver(measure);
    resize.observe(document.documentElement);
    if (tools.current) resize.observe(tools.current);
    measure();
    return () => resize.disconnect();
  }, []);
}
