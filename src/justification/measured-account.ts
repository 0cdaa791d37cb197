import type { JudgedFeature } from "./level.ts";
import { type MeasuredNumber, type MeasuredUse, type UnitEconomics, useOf } from "./measured-use.ts";
import {
  basisInWords,
  counted,
  figure,
  numberInWords,
  placeInWords,
  proposalInShort,
  proposalInWords,
} from "./measured-words.ts";

/** What exports say of a feature, in sentences without what a format adds. */
export interface MeasuredAccount {
  /** `112 users from 2026-10-01 to 2026-10-31.` */
  readonly use: string;
  /** What that rests on: `usage/users.csv, row 12; one source, 6 readings, 184 days watched.` */
  readonly basis?: string;
  /** `It was 940 six readings ago.` */
  readonly trend?: string;
  /** `It costs 690,000 USD a month, 6,161 USD for each user.` */
  readonly economics?: string;
  /** What the policy proposes, and why. */
  readonly wayOut?: string;
  /** The same in a few words, and no sentence. */
  readonly proposal?: string;
}

/** Undefined of a feature of which no export speaks. */
export function measuredAccount({ measured }: Pick<JudgedFeature, "measured">): MeasuredAccount | undefined {
  if (!measured) return undefined;
  const number = useOf(measured);
  const trend = number && trendIn(number);
  const { economics, wayOut } = measured;
  return {
    use: useIn(measured, number),
    ...(number && { basis: `${basisInWords(measured, number)}.` }),
    ...(trend && { trend }),
    ...(economics && { economics: economicsIn(economics) }),
    ...(wayOut && {
      wayOut: `${wayOut.because}${proposalInWords(wayOut)}`,
      proposal: proposalInShort(wayOut),
    }),
  };
}

function useIn({ answer, at, shipped }: MeasuredUse, number: MeasuredNumber | undefined): string {
  const place = at ? ` (${placeInWords(at)})` : "";
  switch (answer) {
    case "used":
      return `${capital(numberInWords(number!))}.`;
    case "none":
      return `Nobody used it: ${numberInWords(number!)}.`;
    case "absent":
      return `Nobody used it: it is not in ${at!.path}, which holds every key that was used.`;
    case "not-listed":
      return `Not measured: its key is not in ${at!.path}, which does not hold every key.`;
    case "before-shipping":
      return `No data since shipping${shipped ? ` on ${shipped}` : ""}: all numbers are of before${place}.`;
    case "unknown":
      return `Not measured: no number says whether it is used${place}.`;
  }
}

/** Of a series that is long enough to have a direction. */
function trendIn({ series, unit }: MeasuredNumber): string | undefined {
  const [first] = series;
  const last = series.at(-1);
  if (series.length < 3 || !first || !last) return undefined;
  const change = first.count === 0 ? undefined : (last.count - first.count) / first.count;
  const by = change === undefined || Math.abs(change) < 0.005 ? "" : `, ${figure(Math.abs(change) * 100)}%`;
  const way = last.count > first.count ? "Rising" : last.count < first.count ? "Falling" : "Steady";
  const then = `${figure(first.count)} ${counted(first.count, unit)}${first.to ? ` up to ${first.to}` : ""}`;
  return `${way}${by} over ${figure(series.length)} readings: it was ${then}.`;
}

/** `It costs 690,000 USD a month, 6,161 USD for each of 112 users.` */
function economicsIn({ cost, each, use, revenue }: UnitEconomics): string {
  const perUse =
    each === undefined || !use
      ? ""
      : `, ${figure(each)} ${cost.currency} for each of ${figure(use.count)} ${counted(use.count, use.unit)}`;
  const left = revenue === undefined ? 0 : cost.amount - revenue;
  const gain =
    revenue === undefined
      ? ""
      : ` and brings in ${figure(revenue)} ${cost.currency}${
          left > 0 ? `: ${figure(left)} ${cost.currency} a month are paid by other features` : ""
        }`;
  return `It costs ${figure(cost.amount)} ${cost.currency} a month${perUse}${gain}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
