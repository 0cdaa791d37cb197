import type { JudgedFeature } from "../justification/level.ts";
import type { MeasuredNumber } from "../justification/measured-use.ts";
import { placeOf } from "./export-place.ts";

/**
 * `measured` of a feature as the JSON report has it: what exports say of its use, the numbers and their places, its cost, and
 * the way out that the policy proposes. Left out of a feature of which no export speaks.
 */
export function measuredReport({ measured }: JudgedFeature, exportsIn: string | undefined): { measured?: object } {
  if (!measured) return {};
  const { answer, shipped, sources, numbers, at, economics, wayOut } = measured;
  const told = {
    answer,
    shipped: shipped ?? null,
    sources,
    ...(at && { at: placeOf(at, exportsIn) }),
    numbers: numbers.map(number => numberReport(number, exportsIn)),
    economics: economics ?? null,
    wayOut: wayOut ?? null,
  };
  return { measured: told };
}

function numberReport(number: MeasuredNumber, exportsIn: string | undefined) {
  const {
    meaning,
    unit,
    count,
    isAtLeast = false,
    share,
    lastSeen,
    from,
    to,
    at,
    keys,
    series,
    observations,
    days,
  } = number;
  return {
    meaning,
    unit,
    count: count ?? null,
    isAtLeast,
    share: share ?? null,
    lastSeen: lastSeen ?? null,
    from: from ?? null,
    to: to ?? null,
    at: placeOf(at, exportsIn),
    keys,
    series: series.map(({ count, from, to, at }) => {
      return { count, from: from ?? null, to: to ?? null, at: placeOf(at, exportsIn) };
    }),
    observations,
    days: days ?? null,
  };
}
