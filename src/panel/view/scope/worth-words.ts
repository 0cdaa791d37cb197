import type { ScopeRow } from "../../scope-protocol.ts";
import { amountInWords, levelNames } from "../words.ts";

/** Small amounts keep three digits that count, large ones no cents: `0.0125`, `1.75`, `5,267`. */
export function costInWords(amount: number): string {
  if (amount < 1) return amount.toLocaleString("en", { maximumSignificantDigits: 3 });
  return amountInWords(amount < 100 ? amount : Math.round(amount));
}

/** `Usage: “users: 412”, 2026-10-31, billing` */
export function evidenceInWords({ kind, words, date, source }: NonNullable<ScopeRow["evidence"]>[number]): string {
  return [`${levelNames[kind]}: “${words}”`, date, source].filter(Boolean).join(", ");
}

/** What was found, without the sentence at its end that the policy's way out says already. */
export function withoutProposal(message: string, wayOut = ""): string {
  const end = message.lastIndexOf(" The policy proposes ");
  return end >= 0 && wayOut.endsWith(message.slice(end)) ? message.slice(0, end) : message;
}
