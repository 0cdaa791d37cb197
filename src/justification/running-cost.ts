import type { Feature } from "../roadmap/feature.ts";
import { keyWords } from "../roadmap/key.ts";
import { remembered } from "../roadmap/remembered.ts";

/** Money of a month. */
export interface Money {
  /** A month, in `currency`. */
  readonly amount: number;
  /** `USD`, or a sign such as `$`. */
  readonly currency: string;
}

export interface RunningCost extends Money {
  /** As written. */
  readonly text: string;
}

const isRunningCost = remembered(path =>
  /^(?:(?:running|operating|hosting|infrastructure|maintenance|monthly|yearly|annual) costs?|costs? (?:per|a|each) (?:month|year)|(?:monthly|yearly|annual) (?:running|operating) costs?)(?: (?:usd|eur|gbp))?$/.test(
    keyWords(path),
  ),
);

const isRevenue = remembered(path =>
  /^(?:(?:monthly|yearly|annual) )?(?:revenue|value|income|sales)(?: (?:per|a|each) (?:month|year))?(?: (?:usd|eur|gbp))?$/.test(
    keyWords(path),
  ),
);

const written =
  /^[~≈]?\s*(?:([A-Z]{3}|[$€£¥])\s*)?(\d[\d,]*(?:\.\d+)?)\s*(k|m)?\b\s*(?:([A-Z]{3}|[$€£¥])(?![A-Za-z]))?(.*)$/su;

/** Reads `running_cost: 690,000 USD a month`, `hosting_cost: $1,200/year`; undefined without a currency or a stretch of time. */
export const runningCostOf = (feature: Feature): RunningCost | undefined => moneyUnder(feature, isRunningCost);

/** Reads `revenue: 1,260,000 USD a month` or `value: ...` in the same way. */
export const revenueOf = (feature: Feature): RunningCost | undefined => moneyUnder(feature, isRevenue);

function moneyUnder({ fields }: Feature, isKey: (path: string) => boolean): RunningCost | undefined {
  for (const { path, value } of fields) {
    if (!isKey(path)) continue;
    const [, before, digits = "", scale, after, rest = ""] = written.exec(value.trim()) ?? [];
    const currency = before ?? after ?? /\b(?:USD|EUR|GBP)\b/.exec(keyWords(path).toUpperCase())?.[0];
    const said = `${keyWords(path)} ${rest}`;
    const months = /month/i.test(said) ? 1 : /year|annual|yearly/i.test(said) ? 12 : undefined;
    const amount = Number(digits.replace(/,/g, "")) * (scale === "k" ? 1_000 : scale === "m" ? 1_000_000 : 1);
    if (currency && months && amount > 0) return { amount: amount / months, currency, text: value.trim() };
  }
  return undefined;
}
