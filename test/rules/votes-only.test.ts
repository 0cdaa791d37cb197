import assert from "node:assert/strict";
import { row, shipped, told } from "./measured.ts";

const other = [row("other", 9)];
const votes = ", votes: 213";

describe("votes-only", () => {
  it("says how many voted, and no-usage does not say it again", () => {
    assert.deepEqual(told("votes-only", shipped(votes), { rows: other }), [
      '"A" was shipped on 213 votes, and nobody has measured whether it is used. Votes are wishes, and those who vote are few. Name its key in an export under "usage", or say why it cannot be measured.',
    ]);
    assert.deepEqual(told("no-usage", shipped(votes), { rows: other }), []);
  });

  it("speaks of votes that an export counts", () => {
    const rows = [row("a", 213, { meaning: "demand", unit: "votes", kind: "standing" })];
    assert.equal(told("votes-only", shipped(), { rows }).length, 1);
  });

  it("is silent without exports, where use was measured, and where more than votes speaks for it", () => {
    assert.deepEqual(told("votes-only", shipped(votes)), []);
    assert.deepEqual(told("votes-only", shipped(votes), { rows: [row("a", 0)] }), []);
    assert.deepEqual(told("votes-only", shipped(`${votes}, users: 12`), { rows: other }), []);
    assert.deepEqual(
      told("votes-only", shipped(`${votes}, why: 12 customers asked for it in May.`), { rows: other }),
      [],
    );
  });
});
