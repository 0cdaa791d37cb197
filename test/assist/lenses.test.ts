import assert from "node:assert/strict";
import { lenses } from "../../src/assist/lenses.ts";
import { review } from "../../src/review.ts";

describe("the lines above entries", () => {
  it("say what justifies each of them, at its beginning", () => {
    const text = `features:
  - id: csv
    title: Export
    status: planned
  - { title: Undo, status: planned, why: So that nobody loses rows. }
  - { title: Search, status: shipped, users: 412 }
  - { title: Print, status: planned, votes: 37 }
`;
    assert.deepEqual(
      lenses(review(text).features).map(({ title, span }) => [text.slice(span.start, span.start + 14), title]),
      [
        ["id: csv\n    ti", "None: nothing says why"],
        ["{ title: Undo,", "Claim: a reason, but nobody is shown to have asked"],
        ["{ title: Searc", "Usage: measured use"],
        ["{ title: Print", "Demand: somebody asked, or was hurt by the lack"],
      ],
    );
  });
});
