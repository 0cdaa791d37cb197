import { explanation } from "../../src/reports/explanation.ts";
import { markdownPage, type PageStyle } from "../../src/reports/page-style.ts";
import { review } from "../../src/review.ts";
import type { ReadOptions } from "../../src/roadmap/read.ts";

export const place = { settings: ".feature-scope.yaml", exists: true, path: "roadmap.yaml" };

/** The account of a text, as the editor shows it. */
export function explained(text: string, options: ReadOptions = {}, style: PageStyle = markdownPage): string {
  return explanation({ file: { path: "roadmap.yaml", text, review: review(text, options) }, options, place }, style);
}
