import type { Item } from "./items.ts";

/** What a key does in the list. */
export type ListAction =
  | { readonly do: "move"; readonly to: number }
  | { readonly do: "open"; readonly focus: boolean }
  | { readonly do: "toggle" };

/**
 * The keys of a tree as the ARIA practices and VS Code's own lists have them; undefined leaves the key alone.
 * @param page rows that fit the window
 */
export function listAction(key: string, items: readonly Item[], active: number, page: number): ListAction | undefined {
  const last = items.length - 1;
  const item = items[active];
  const move = (to: number): ListAction => ({ do: "move", to: Math.min(Math.max(to, 0), last) });
  if (!item) return undefined;
  switch (key) {
    case "ArrowDown":
      return move(active + 1);
    case "ArrowUp":
      return move(active - 1);
    case "PageDown":
      return move(active + page);
    case "PageUp":
      return move(active - page);
    case "Home":
      return move(0);
    case "End":
      return move(last);
    case "Enter":
      return item.kind === "file" ? { do: "toggle" } : { do: "open", focus: true };
    case " ":
      return item.kind === "file" ? { do: "toggle" } : { do: "open", focus: false };
    case "ArrowRight":
      if (item.kind === "row") return undefined;
      return item.expanded ? move(active + 1) : { do: "toggle" };
    case "ArrowLeft":
      if (item.kind === "file") return item.expanded ? { do: "toggle" } : undefined;
      return item.level === 2 ? move(active - item.position) : undefined;
    default:
      return undefined;
  }
}
