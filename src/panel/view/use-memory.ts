import { useEffect, useRef } from "preact/hooks";
import { keep } from "./host.ts";
import type { Memory } from "./memory.ts";

/** Keeps what the page has to know again after it was hidden, where it is scrolled to included. */
export function useMemory({ filter, collapsed, active }: Omit<Memory, "scroll">): void {
  const latest = useRef({ filter, collapsed, active });
  latest.current = { filter, collapsed, active };
  const remember = () => keep({ ...latest.current, scroll: window.scrollY } satisfies Memory);

  useEffect(remember, [filter, collapsed, active]);
  useEffect(() => {
    window.addEventListener("scrollend", remember);
    return () => window.removeEventListener("scrollend", remember);
  }, []);
}
