import { countBySeverity } from "./in-words.ts";
import type { Review } from "./review.ts";

/** From so many warnings and errors on a reader sees a wall, and not where to begin. */
const most = 20;

/** Whether so much was found that the way forward needs to be told: begin with the worst, accept the rest for now. */
export function isCrowded(reviews: readonly Review[]): boolean {
  if (reviews.some(({ accepted }) => accepted)) return false;
  const { warning, error } = countBySeverity(reviews.flatMap(({ findings }) => findings));
  return warning + error > most;
}
