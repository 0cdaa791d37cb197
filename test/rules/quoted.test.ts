import assert from "node:assert/strict";
import { quoted } from "../../src/rules/quoted.ts";

describe("a title in a message", () => {
  for (const { title, expected } of [
    { title: "Export to CSV", expected: '"Export to CSV"' },
    { title: "  Export\n  to CSV ", expected: '"Export to CSV"' },
    { title: "a".repeat(72), expected: `"${"a".repeat(72)}"` },
    { title: "a".repeat(73), expected: `"${"a".repeat(71)}…"` },
    { title: "😀".repeat(73), expected: `"${"😀".repeat(71)}…"` },
  ]) {
    it(`is ${expected.slice(0, 20)}`, () => assert.equal(quoted(title), expected));
  }
});
