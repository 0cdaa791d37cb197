import assert from "node:assert/strict";
import { blanks, isPlaceholder } from "../../src/roadmap/placeholder.ts";

describe("what only keeps the place of a text", () => {
  for (const text of [
    ...Object.values(blanks),
    ...[
      "",
      " ",
      "TODO",
      "TODO explain later",
      "TODO: ask Ann",
      "<reason>",
      "[why]",
      "...",
      "…",
      "n/a",
      "tbd",
      "???",
      "FIXME",
    ],
  ]) {
    it(`is ${JSON.stringify(text)}`, () => assert.ok(isPlaceholder(text)));
  }

  for (const text of [
    "Todos pierden sus datos cuando se cae la red",
    "None of the clerks can read it",
    "Why clerks ask for it: they retype every row",
    "No clerk can print it",
    "Tbilisi asked for it",
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => assert.ok(!isPlaceholder(text)));
  }
});
