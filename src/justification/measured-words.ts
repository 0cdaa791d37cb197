import type { ExportPlace, MeasuredNumber, MeasuredUse, WayOut, Window } from "./measured-use.ts";

export const figure = (amount: number): string =>
  amount.toLocaleString("en", { maximumFractionDigits: Math.abs(amount) < 10 ? 2 : 0 });

/** 0.004 -> `0.4%` */
export const percent = (share: number): string =>
  `${(share * 100).toLocaleString("en", { maximumSignificantDigits: 2 })}%`;

/** `usage/events.csv, row 12` */
export const placeInWords = ({ path, row }: ExportPlace): string => `${path}, row ${row}`;

/** `2026-10-01 to 2026-10-31` */
export const windowInWords = ({ from, to }: Window): string =>
  from && to && from !== to ? `${from} to ${to}` : (to ?? from ?? "");

/** `at least 412 users, 3.2% of all, from 2026-10-01 to 2026-10-31` */
export function numberInWords({
  count,
  unit,
  isAtLeast,
  share,
  lastSeen,
  from,
  to,
}: Partial<MeasuredNumber> & Pick<MeasuredNumber, "unit">): string {
  const parts: string[] = [];
  if (count !== undefined) parts.push(`${isAtLeast ? "at least " : ""}${figure(count)} ${counted(count, unit)}`);
  if (share !== undefined) parts.push(count === undefined ? percent(share) : `${percent(share)} of all`);
  if (lastSeen) parts.push(`last seen on ${lastSeen}`);
  const window = from && to && from !== to ? `from ${from} to ${to}` : (to ?? from) ? `on ${to ?? from}` : undefined;
  return [parts.join(", "), ...(window ? [window] : [])].join(" ");
}

/** `1 user`, `2 users`; currencies and words with other endings stay. */
export const counted = (count: number, unit: string): string =>
  count === 1 && /[^s]s$/.test(unit) ? unit.slice(0, -1) : unit;

/** What a number rests on: `usage/events.csv, row 12; one source, 61 days watched since it was shipped on 2026-03-05`. */
export function basisInWords({ sources, shipped }: MeasuredUse, { at, days, observations }: MeasuredNumber): string {
  const count = sources > 1 ? `${sources} sources` : "one source";
  const since = shipped ? ` since it was shipped on ${shipped}` : "; when it was shipped is not said";
  const watched = days === undefined ? ", no days given" : `, ${figure(days)} ${counted(days, "days")} watched${since}`;
  return `${placeInWords(at)}; ${count}, ${observations} ${counted(observations, "readings")}${watched}`;
}

/** `the policy proposes its end by 2027-02-21` */
export function proposalInShort({ kind, removeBy, revisit }: WayOut): string {
  if (kind === "keep") return `the policy proposes to look again on ${revisit}`;
  return kind === "sunset"
    ? `the policy proposes its end by ${removeBy}`
    : `the policy proposes to hand it over by ${removeBy}`;
}

/** ` The policy proposes to announce its end on 2026-11-23 and to remove it by 2027-02-21.` */
export function proposalInWords(wayOut: WayOut | undefined): string {
  switch (wayOut?.kind) {
    case "sunset":
      return ` The policy proposes to announce its end on ${wayOut.announce} and to remove it by ${wayOut.removeBy}.`;
    case "hand-over":
      return ` The policy proposes to offer it to others from ${wayOut.announce} and to remove it by ${wayOut.removeBy} if nobody takes it.`;
    case "keep":
      return ` The policy proposes to keep it and to look again on ${wayOut.revisit}.`;
    default:
      return "";
  }
}
