import assert from "node:assert/strict";
import { basisOf } from "../../src/panel/basis.ts";
import { review } from "../../src/review.ts";

const basis = (...lines: readonly string[]) =>
  basisOf(review(["features:", "  - title: Undo", "    status: planned", ...lines].join("\n    ")).features[0]!);

describe("what a feature's level rests on", () => {
  const cases = [
    ["nothing of what rests on nothing", [], []],
    ["the reason of a claim", ["why: Clerks have to type it again."], ["Clerks have to type it again."]],
    ["a count with its key", ["votes: 37", "why: Clerks ask."], ["votes: 37"]],
    ["a sentence as it is", ["why: 12 customers asked for it in support."], ["12 customers asked for it in support."]],
    ["of what is used, only the use", ["votes: 37", "measured: { users: 412, source: server log }"], ["users: 412"]],
    [
      "the best two of many, a count before a mere link",
      ["issue: https://example.org/issues/4", "votes: 37", "requests: 5"],
      ["votes: 37", "requests: 5"],
    ],
    ["a paragraph, cut", [`why: ${"Clerks type ".repeat(30)}`], [`${"Clerks type ".repeat(30).slice(0, 99)}…`]],
  ] as const;
  for (const [name, lines, expected] of cases) it(name, () => assert.deepEqual(basis(...lines), expected));
});
