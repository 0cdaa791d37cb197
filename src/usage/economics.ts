import type { JudgedFeature } from "../justification/level.ts";
import {
  daysIn,
  type MeasuredNumber,
  type MeasuredUse,
  numberOf,
  type UnitEconomics,
  useOf,
} from "../justification/measured-use.ts";
import { type Money, revenueOf, runningCostOf } from "../justification/running-cost.ts";

const month = 365 / 12;

/** What a feature costs a month, for each use and against what it brings in; exports count before what its entry says. */
export function economicsOf(feature: JudgedFeature, measured: MeasuredUse): UnitEconomics | undefined {
  const cost = moneyOf(numberOf(measured, "cost")) ?? plain(runningCostOf(feature));
  if (!cost) return undefined;
  const revenue = moneyOf(numberOf(measured, "revenue")) ?? plain(revenueOf(feature));
  const use = monthlyUse(useOf(measured));
  return {
    cost,
    ...(use && { use }),
    ...(use && use.count > 0 && { each: cost.amount / use.count }),
    ...(revenue?.currency === cost.currency && { revenue: revenue.amount }),
  };
}

const signs: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP", "¥": "JPY" };

/** A dollar sign may be that of any dollar. */
const plain = (money: Money | undefined): Money | undefined =>
  money && { ...money, currency: signs[money.currency] ?? money.currency.toUpperCase() };

/** Undefined where nobody says over which time it was spent. */
function moneyOf(number: MeasuredNumber | undefined): Money | undefined {
  if (number?.count === undefined) return undefined;
  const months = monthsOf(number);
  return months === undefined ? undefined : plain({ amount: number.count / months, currency: number.unit });
}

/** A calendar month is one, whatever its days; undefined for less than a week, of which a month cannot be told. */
function monthsOf({ from, to }: MeasuredNumber): number | undefined {
  const days = from && to ? daysIn(from, to) : undefined;
  if (days === undefined || days < 7) return undefined;
  return days >= 28 && days <= 31 ? 1 : days / month;
}

/** Events of other stretches are brought to a month; people are not, since those of a quarter are not three times as many. */
function monthlyUse(number: MeasuredNumber | undefined): UnitEconomics["use"] {
  if (number?.count === undefined || number.isAtLeast) return undefined;
  const { count, unit, addsUp, from } = number;
  const months = monthsOf(number);
  if (addsUp) return months === undefined ? undefined : { count: count / months, unit };
  return months === 1 || from === undefined ? { count, unit } : undefined;
}
