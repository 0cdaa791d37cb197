import { detailsOf } from "../roadmap/details/details.ts";
import type { JudgedFeature } from "./level.ts";

/** The day by which a feature was shipped, where its entry says so; of a month or quarter the last, of several days too. */
export function shippedOn(feature: JudgedFeature): string | undefined {
  if (feature.status !== "shipped") return undefined;
  return detailsOf(feature)
    .dates.flatMap(({ kind, to }) => (kind === "done" && to ? [to] : []))
    .sort()
    .at(-1);
}
