import type { ScopeRow } from "../../scope-protocol.ts";
import { amountInWords, levelNames } from "../words.ts";

/** Small amounts keep three digits that count: `0.0125`, `1.75`, `690,000`. */
export function costInWords(amount: number): string {
  return amount < 1 ? amount.toLocaleString("en", { maximumSignificantDigits: 3 }) : amountInWords(amount);
}

/** `Usage: “users: 412”, 2026-10-31, billing` */
export function evidenceInWords({ kind, words, date, source }: NonNullable<ScopeRow["evidence"]>[number]): string {
  return [`${levelNames[kind]}: “${words}”`, date, source].filter(Boolean).join(", ");
}
