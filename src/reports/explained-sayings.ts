import type { Layout } from "../roadmap/layout.ts";
import { positions } from "../roadmap/lines.ts";
import type { Explained, Page } from "./explained.ts";

/** Who says a part of the layout: the settings, or the comment on a line of the file. */
export type Sayer = "settings" | number;

export function says({ file, reading: { comment } }: Explained, key: keyof Layout): Sayer {
  const span = comment?.layout[key] && comment.spans.get(key);
  return span ? positions(file.text)(span.start).line : "settings";
}

/** `.feature-scope.yaml`, `line 1`. */
export const comes = (from: Sayer): string => (from === "settings" ? ".feature-scope.yaml" : `line ${from}`);

/** What the team says itself of how the file is read. */
export function sayingBlocks(page: Page, explained: Explained): string[] {
  const keys = Object.keys(explained.reading.layout) as (keyof Layout)[];
  const parts = keys.map(key => {
    const value = explained.reading.layout[key]!;
    const values = Array.isArray(value) ? value : Object.entries(value).map(([word, is]) => `${word}: ${is}`);
    return `${key}, by ${comes(says(explained, key))}: ${values.map(page.style.name).join(", ")}`;
  });
  return parts.length > 0 ? ["What you say of it; all else was found:", page.list(parts)] : [];
}
