import assert from "node:assert/strict";
import { parseAllDocuments } from "yaml";
import { withEdits } from "../../src/decisions/edits.ts";
import type { NewDecision } from "../../src/decisions/new-decision.ts";
import { writeDecision } from "../../src/decisions/write.ts";
import type { Edit } from "../../src/findings/finding.ts";
import { decisionOf } from "../../src/justification/decision.ts";
import { type JudgedText, type ReviewOptions, readAndJudge } from "../../src/review.ts";
import { roadmaps } from "../fixes/roadmaps.ts";
import { dressed, shapes, shapesOfTexts } from "../fixes/shapes.ts";

const options: ReviewOptions = { name: "roadmap.yaml", declared: true };
const date = "2026-11-23";

const decisions: readonly NewDecision[] = [
  { kind: "keep", reason: "Clerks need it", date, revisit: "2027-02-22" },
  { kind: "cut", reason: 'It\'s "nice": nobody asked for it # yet', date },
  { kind: "defer", reason: "Too few of us, too little time", date, revisit: "2027-02-22" },
  { kind: "hand-over", reason: "They use it most", date, to: "the Print guild" },
  { kind: "exempt", reason: "法律で決まっている", date, revisit: "2027-05-24" },
  {
    ...{ kind: "sunset", reason: "Two people are left", date },
    steps: { announce: "2026-12-01", stopNewUse: "2027-03-01", removeBy: "2027-06-01" },
  },
];

/** What takes edits back, as the editor does. */
function inverse(text: string, edits: readonly Edit[]): Edit[] {
  let moved = 0;
  return edits.map(edit => {
    const start = edit.span.start + moved;
    moved += edit.text.length - (edit.span.end - edit.span.start);
    return { span: { start, end: start + edit.text.length }, text: text.slice(edit.span.start, edit.span.end) };
  });
}

const namesOf = ({ features }: JudgedText) => features.map(({ title, id, group }) => [title.text, id, group]);
const errorsOf = (text: string) => parseAllDocuments(text).flatMap(({ errors }) => errors.map(String));

/** Writes a decision, asserts what holds for every one that is written, and returns the text with it. */
function assertWritten(text: string, before: JudgedText, at: number, decision: NewDecision): string {
  const result = writeDecision(text, at, decision, options);
  assert.ok("edits" in result, `${"refused" in result && result.refused}\n${text}`);
  const mended = withEdits(text, result.edits);
  assert.deepEqual(errorsOf(mended), [], mended);
  assert.equal(withEdits(mended, inverse(text, result.edits)), text);

  const after = readAndJudge(mended, options);
  assert.deepEqual(after.roadmap.problems, []);
  assert.deepEqual(namesOf(after), namesOf(before), mended);
  const others = ({ features }: JudgedText) => features.flatMap(({ status }, index) => (index === at ? [] : status));
  assert.deepEqual(others(after), others(before));
  const said = decisionOf(after.features[at]!)!;
  assert.deepEqual(
    [said.kind, said.reason?.text, said.date?.text, said.revisit?.text, said.to?.text],
    [decision.kind, decision.reason, decision.date, decision.revisit ?? decision.steps?.removeBy, decision.to],
  );

  const { span } = before.features[at]!;
  const end = text.slice(0, span.end).trimEnd().length;
  const head = text.slice(0, text.lastIndexOf("\n", span.start - 1) + 1);
  const tail = text.slice(text.indexOf("\n", end) + 1 || text.length);
  assert.ok(mended.startsWith(head) && mended.endsWith(tail), mended);
  assert.equal(/(?<!\r)\n/.test(mended), !text.includes("\r\n") && mended.includes("\n"), "line ends as they were");
  return mended;
}

/** Each feature is decided about, in another way each, and then once more in another. */
function assertAllWritten(text: string, first: number): void {
  const before = readAndJudge(text, options);
  assert.notEqual(before.features.length, 0, text);
  for (const at of before.features.keys()) {
    const once = assertWritten(text, before, at, decisions[(first + at) % decisions.length]!);
    const twice = assertWritten(once, readAndJudge(once, options), at, decisions[(first + at + 1) % decisions.length]!);
    assert.equal(twice.match(/decisions?["']?:/g)?.length, once.match(/decisions?["']?:/g)?.length, twice);
  }
}

describe("a decision about every feature", () => {
  for (const [index, { name, write }] of shapes.entries()) {
    it(`is written and taken back in ${name}`, () => {
      for (const [part, entries] of roadmaps.entries()) {
        const texts = dressed(write(entries));
        assertAllWritten(texts[(index + part) % texts.length]!, index + part);
      }
    });
  }

  const withBoxes = {
    name: "texts with boxes",
    text: "features:\n  - '[ ] Print view'\n  - '[x] Undo'\n  - 'Zoom [ ]'\n",
  };
  for (const [index, { name, text }] of [...shapesOfTexts, withBoxes].entries()) {
    it(`is written and taken back in ${name}`, () => {
      for (const [part, one] of dressed(text).entries()) assertAllWritten(one, index + part);
    });
  }
});
