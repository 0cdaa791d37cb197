import type { JudgedFeature } from "../justification/level.ts";
import { measuredAccount } from "../justification/measured-account.ts";
import { type MeasuredNumber, useOf } from "../justification/measured-use.ts";
import { counted, figure, percent } from "../justification/measured-words.ts";
import type { Row } from "./protocol.ts";
import { shortened } from "./shortened.ts";

/** As many as can be told apart in a line that is as long as a word. */
const mostPoints = 24;

/** What exports count of a feature's use, as a row shows it; undefined where they count nothing. */
export function rowUse(feature: JudgedFeature): Row["use"] {
  const number = useOf(feature.measured);
  if (!number) return undefined;
  const { trend, economics } = measuredAccount(feature)!;
  const points = number.series.slice(-mostPoints).map(({ count }) => count);
  return {
    ...inShort(number),
    ...(points.length > 2 && { points }),
    ...(trend && { trend }),
    ...(economics && { cost: economics }),
  };
}

/** `at least 112` and `users`, `3.2%` and `of all`, `last seen on 2026-10-31` */
function inShort({ count, unit, isAtLeast, share, lastSeen }: MeasuredNumber): { amount: string; unit: string } {
  if (count !== undefined) {
    return { amount: `${isAtLeast ? "at least " : ""}${figure(count)}`, unit: shortened(counted(count, unit), 40) };
  }
  return share !== undefined
    ? { amount: percent(share), unit: "of all" }
    : { amount: `last seen on ${lastSeen}`, unit: "" };
}
