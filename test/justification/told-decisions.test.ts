import assert from "node:assert/strict";
import { type ReviewOptions, review } from "../../src/review.ts";

const text = `features:
  - { id: csv, title: CSV export, status: planned }
  - { id: undo, title: Undo, status: planned, decision: { kind: keep, reason: cheap, revisit: 2026-01-01 } }
`;

/** What is found about the features with decisions that the settings tell. */
function found(...decisions: NonNullable<ReviewOptions["decisions"]>) {
  const { findings, layoutMisses } = review(text, { today: "2026-11-23", declared: true, decisions });
  return {
    rules: findings.map(({ rule, feature, span }) => `${rule} ${feature} at ${text.slice(span.start, span.end)}`),
    unknown: layoutMisses?.map(({ written }) => written),
  };
}

const csv = "no-justification 0 at CSV export";
const undo = ["no-justification 1 at Undo", "revisit-overdue 1 at 2026-01-01"];

describe("a decision told in the settings", () => {
  const exempt = { kind: "exempt", reason: "The law asks for it" };

  it("is missing", () => assert.deepEqual(found(), { rules: [csv, ...undo], unknown: [] }));

  for (const name of ["csv", "CSV export"]) {
    it(`settles the feature that it calls ${name}`, () => {
      assert.deepEqual(found({ feature: name, says: exempt }), { rules: undo, unknown: [] });
    });
  }

  it("is overdue at the title", () => {
    const says = { kind: "keep", reason: "cheap", revisit: "2026-02-01" };
    assert.deepEqual(found({ feature: "csv", says }).rules, [csv, "revisit-overdue 0 at CSV export", ...undo]);
  });

  it("counts before that of the entry", () => {
    assert.deepEqual(found({ feature: "undo", says: exempt }).rules, [csv]);
  });

  it("is known to be about nothing", () => {
    assert.deepEqual(found({ feature: "redo", says: exempt }), { rules: [csv, ...undo], unknown: ["redo"] });
  });
});
