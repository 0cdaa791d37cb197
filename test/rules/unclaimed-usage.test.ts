import assert from "node:assert/strict";
import { row, shipped, told } from "./measured.ts";

describe("unclaimed-usage", () => {
  it("lists the most used first, with what was probably meant", () => {
    const rows = [row("a", 1), row("b_1", 3), row("shre_link", 1204), row("c_1", 7), row("d_1", 5)];
    const entries = `${shipped()}  - { id: share_link, title: Share, status: planned }\n`;
    assert.deepEqual(told("unclaimed-usage", entries, { rows }), [
      '4 keys of usage/*.csv are used, and no feature claims them: "shre_link", 1,204 users from 2026-10-01 to 2026-10-31 (did "Share" mean it?); "c_1", 7 users from 2026-10-01 to 2026-10-31; "d_1", 5 users from 2026-10-01 to 2026-10-31, and 1 more. Name the key under "usage" of the feature it belongs to, or add what nobody planned to the roadmap.',
    ]);
  });

  for (const [what, rows] of [
    ["keys that are not used", [row("a", 1), row("b", 0)]],
    ["votes", [row("a", 1), row("b", 9, { meaning: "demand", unit: "votes" })]],
    ["an export of which nothing is claimed", [row("b", 9)]],
    ["a list of all there is", [row("a", 1), ...Array.from({ length: 30 }, (_, n) => row(`package-${n}`, 9))]],
  ] as const) {
    it(`is silent about ${what}`, () => assert.deepEqual(told("unclaimed-usage", shipped(), { rows }), []));
  }
});
