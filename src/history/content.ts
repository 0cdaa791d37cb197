import type { JudgedFeature } from "../justification/level.ts";

/** All that an entry says, without the places where it says it: equal when nothing in it has changed. */
export function contentOf({ id, title, status, fields, comments }: JudgedFeature): string {
  const said = fields.map(({ path, value }) => [path, value]);
  return JSON.stringify([id ?? null, title.text, status, said, comments.map(({ text }) => text)]);
}

/** What its evidence says. */
export function evidenceIn({ evidence }: JudgedFeature): string {
  return JSON.stringify(evidence.map(({ kind, text, count, date, source }) => [kind, text, count, date, source]));
}
