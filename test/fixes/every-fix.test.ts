import assert from "node:assert/strict";
import { parseAllDocuments } from "yaml";
import type { Edit, Finding } from "../../src/findings/finding.ts";
import type { Review } from "../../src/findings/review.ts";
import { completionsFor } from "../../src/fixes/completions.ts";
import { type Draft, withDraft } from "../../src/fixes/draft.ts";
import { fixAll } from "../../src/fixes/fix-all.ts";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { review } from "../../src/review.ts";
import { offered, roadmaps } from "./roadmaps.ts";
import { dressed, type Entry, shapes, shapesOfTexts, shapesToLeave } from "./shapes.ts";

const today = "2026-11-23";
const options = {
  name: "roadmap.yaml",
  declared: true,
  today,
  policy: {
    ...defaultPolicy,
    evidenceDays: 365,
    goals: { names: ["Fewer clicks", "Reach"], span: { start: 0, end: 0 } },
  },
};
interface Mend {
  readonly finding: Finding;
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Everything that is offered for the findings of a text, with its blanks filled. */
function mendsOf(text: string, { findings }: Review): Mend[] {
  const completions = completionsFor(findings, text, options);
  return findings.flatMap((finding, index) => [
    ...finding.fixes.map(({ title, edits }) => ({ finding, title, edits })),
    ...completions[index]!.map(completion => ({ finding, title: completion.title, edits: [filled(completion)] })),
  ]);
}

const filled = ({ span, pieces, replaced }: Draft): Edit => ({
  span,
  text: withDraft("", { span: { start: 0, end: 0 }, pieces, replaced }),
});

function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((left, { span, text }) => left.slice(0, span.start) + text + left.slice(span.end), text);
}

const keyOf = ({ rule, feature }: Finding): string => `${rule} ${feature}`;
const errorsOf = (text: string) =>
  parseAllDocuments(text).flatMap(({ errors }) => errors.map(({ message }) => message));

/** Holds for every fix: it mends its finding and nothing else, in its own lines. */
function assertMended(text: string, before: Review, { finding, title, edits }: Mend): void {
  const mended = edited(text, edits);
  const told = `${title} for ${finding.rule}:\n${mended}`;
  assert.deepEqual(errorsOf(mended), [], told);
  const after = review(mended, options);
  assert.deepEqual(after.problems, [], told);
  const known = before.findings.map(keyOf);
  const left = after.findings.map(keyOf);
  assert.ok(!left.includes(keyOf(finding)), told);
  assert.deepEqual(
    left.filter(one => !known.includes(one)),
    [],
    told,
  );
  const said = ({ features }: Review) => features.map(({ title, id, group }) => [title.text, id, group]);
  assert.deepEqual(said(after), said(before), told);
  const start = Math.min(...edits.map(({ span }) => span.start));
  const end = Math.max(...edits.map(({ span }) => span.end));
  const [head, tail] = [
    text.slice(0, text.lastIndexOf("\n", start - 1) + 1),
    text.slice(text.indexOf("\n", end) + 1 || text.length),
  ];
  assert.ok(mended.startsWith(head) && mended.endsWith(tail), told);
  if (text.includes("\r\n")) assert.ok(!/(?<!\r)\n/.test(mended), told);
  else assert.ok(!mended.includes("\r"), told);
}

/** What is to be offered for the entries, by rule and title. */
function offeredTo(entries: readonly Entry[], hasComments: boolean | undefined): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(offered).filter(
      ([key]) =>
        entries.some(({ title }) => key.endsWith(` ${title}`)) &&
        // A comment may say why an entry was dropped.
        !(hasComments && key.startsWith("dropped-without-reason")),
    ),
  );
}

describe("every fix, at every place where it is offered", () => {
  for (const [index, { name, write, hasComments }] of shapes.entries()) {
    for (const [part, entries] of roadmaps.entries()) {
      const written = dressed(write(entries));
      const text = written[(index + part) % written.length]!;

      it(`mends its finding and nothing else in ${name}, part ${part + 1}`, () => {
        assert.deepEqual(errorsOf(text), []);
        const before = review(text, options);
        const mends = mendsOf(text, before);
        const titles: Record<string, string[]> = {};
        for (const { finding, title } of mends) {
          const key = `${finding.rule} ${before.features[finding.feature!]!.title.text}`;
          titles[key] = [...(titles[key] ?? []), title];
        }
        assert.deepEqual(titles, offeredTo(entries, hasComments));
        for (const mend of mends) assertMended(text, before, mend);
      });
    }

    it(`is made with all others that are certain in ${name}`, () => {
      for (const text of dressed(write(roadmaps[1]!))) {
        const before = review(text, options);
        const all = fixAll(before, text, options);
        assert.ok(all);
        const mended = edited(text, all.edits);
        assert.deepEqual(errorsOf(mended), []);
        const left = review(mended, options).findings.map(keyOf);
        const rest = before.findings.filter(({ rule }) => !certain.includes(rule)).map(keyOf);
        assert.deepEqual(left, rest);
        assert.ok(before.findings.length - left.length >= 3);
      }
    });
  }

  for (const { name, text: written } of shapesOfTexts) {
    it(`mends its finding and nothing else in ${name}`, () => {
      for (const text of dressed(written)) {
        assert.deepEqual(errorsOf(text), []);
        const before = review(text, options);
        const mends = mendsOf(text, before);
        const reasoned = new Set(
          mends.filter(({ title }) => title.startsWith("Add")).map(({ finding }) => finding.feature),
        );
        assert.equal(reasoned.size, before.features.length, text);
        for (const mend of mends) assertMended(text, before, mend);
      }
    });
  }

  for (const { name, text: written } of shapesToLeave) {
    it(`leaves ${name} to the person`, () => {
      for (const text of dressed(written)) {
        const before = review(text, options);
        assert.notEqual(before.findings.length, 0);
        assert.deepEqual(completionsFor(before.findings, text, options).flat(), []);
      }
    });
  }
});

/** Rules whose findings above are mended without anyone's say. */
const certain: readonly string[] = ["unknown-status", "unknown-dependency", "delivery-is-not-evidence"];
