import { periodOf } from "../roadmap/details/period.ts";
import { dateIn } from "./counts.ts";
import type { Evidence, JudgedFeature } from "./level.ts";

/** A piece of evidence with the last day that it names. */
export interface DatedEvidence {
  readonly evidence: Evidence;
  /** 2026-10-31 */
  readonly day: string;
  /** The day or stretch of time as written. */
  readonly said: string;
}

const namesYear = /(?:19|20)\d\d/;

/** The last day that any piece names; of a shipped feature only its use can grow old, since the demand has been met. */
export function newestEvidence({ status, evidence }: JudgedFeature): DatedEvidence | undefined {
  let newest: DatedEvidence | undefined;
  for (const one of evidence) {
    if (status === "shipped" && one.kind === "demand") continue;
    for (const said of [one.date ?? (namesYear.test(one.text) ? dateIn(one.text) : undefined), one.window]) {
      const day = said === undefined || !namesYear.test(said) ? undefined : periodOf(said.replace(/^in /, ""))?.to;
      if (day !== undefined && (!newest || day > newest.day)) newest = { evidence: one, day, said: said! };
    }
  }
  return newest;
}
