import type { RowPlace } from "../protocol.ts";

/** What the editor's own menu is told of the feature that was clicked with the other button, or that the keyboard is at. */
export function menuContext(at: RowPlace | undefined): string | undefined {
  return at && JSON.stringify({ webviewSection: "feature", ...at, preventDefaultContextMenuItems: true });
}
