import { readFileSync } from "node:fs";

/** The page of a rule, as Markdown. In the bundle, which is one file, the pages are a part of it (`esbuild.mjs`). */
export function rulePage(id: string): string {
  return readFileSync(new URL(`../rules/${id}.md`, import.meta.url), "utf8");
}
