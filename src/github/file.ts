import { addressOf, type Issue, issueAt, keyOf } from "./issue.ts";
import type { Miss, Reactions } from "./reactions.ts";

/** Where reactions are kept, from the folder of the settings. */
export const reactionsFile = "usage/github-reactions.json";

/**
 * The file of reactions: a list of issues as the interface of GitHub gives them, cut to what counts, each with the day it was
 * asked for. What was known before of an issue that could not be asked about stays, with its day.
 * @param before the text of the file, where there is one.
 * @param linked the issues that the roadmap links; others do not stay.
 * @param today 2026-11-23.
 */
export function reactionsText(
  before: string | undefined,
  linked: readonly Issue[],
  { found, misses }: Reactions,
  today: string,
): string {
  const rows = new Map<string, Row>();
  const wanted = new Set(linked.map(keyOf));
  for (const row of rowsIn(before)) {
    const key = keyOfRow(row);
    if (key !== undefined && wanted.has(key)) rows.set(key, row);
  }
  for (const { kind, issue } of misses) if (isNone.has(kind)) rows.delete(keyOf(issue));
  for (const { issue, address, title, state, reactions, movedTo } of found) {
    const { owner, name, number } = issue;
    const moved = movedTo === undefined ? {} : { moved_to: movedTo };
    const row = { repository: `${owner}/${name}`, number, html_url: address, title, state, ...moved };
    rows.set(keyOf(issue), { ...row, asked: today, reactions });
  }
  return `${JSON.stringify([...rows.values()].sort(byAddress), undefined, 2)}\n`;
}

/** What is certain to be no issue any more, or none of its own; the others may only be hidden from who asks. */
const isNone: ReadonlySet<Miss["kind"]> = new Set(["gone", "pull-request", "same"]);

type Row = Readonly<Record<string, unknown>>;

function rowsIn(text: string | undefined): Row[] {
  try {
    const rows: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(rows) ? rows.filter(row => typeof row === "object" && row !== null) : [];
  } catch {
    return [];
  }
}

function keyOfRow({ html_url: address }: Row): string | undefined {
  const issue = typeof address === "string" ? issueAt(address) : undefined;
  return issue && keyOf(issue);
}

/** Repositories by their names, and their issues by number, so that a comparison shows what has changed. */
function byAddress(a: Row, b: Row): number {
  const [first, second] = [a, b].map(({ html_url: address }) => issueAt(String(address))!);
  const [one, other] = [first, second].map(issue => addressOf({ ...issue!, number: 0 }).toLowerCase());
  return one! < other! ? -1 : one! > other! ? 1 : first!.number - second!.number;
}
