import type { JudgedFeature } from "../justification/level.ts";

/** All that an entry says, without the places where it says it: equal when nothing in it has changed. */
export const contentOf = once(({ id, title, status, fields, comments }) => {
  const said = fields.map(({ path, value }) => [path, value]);
  return JSON.stringify([id ?? null, title.text, status, said, comments.map(({ text }) => text)]);
});

/** What its evidence says. */
export const evidenceIn = once(({ evidence }) =>
  JSON.stringify(evidence.map(({ kind, text, count, date, source }) => [kind, text, count, date, source])),
);

/** Asks of each feature once: what is the same from version to version is the same object there. */
function once(decide: (feature: JudgedFeature) => string): (feature: JudgedFeature) => string {
  const known = new WeakMap<JudgedFeature, string>();
  return feature => {
    const answer = known.get(feature) ?? decide(feature);
    known.set(feature, answer);
    return answer;
  };
}
