import assert from "node:assert/strict";
import { findingsInWords } from "../../src/findings/in-words.ts";

describe("findings in words", () => {
  const none = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { findings, words } of [
    { findings: none, words: "" },
    { findings: { ...none, warning: 1 }, words: "1 warning" },
    { findings: { ...none, warning: 2, information: 14 }, words: "2 warnings, 14 for information" },
    {
      findings: { error: 1, warning: 0, information: 1, hint: 1 },
      words: "1 error, 1 for information, 1 hint",
    },
    {
      findings: { error: 2, warning: 1204, information: 3, hint: 4 },
      words: "2 errors, 1,204 warnings, 3 for information, 4 hints",
    },
  ]) {
    it(`are "${words}"`, () => assert.equal(findingsInWords(findings), words));
  }
});
