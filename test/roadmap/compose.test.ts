import assert from "node:assert/strict";
import { composeDocuments } from "../../src/roadmap/compose.ts";

function nested(open: string, close: string, levels: number): string {
  return `a: ${open.repeat(levels)}x${close.repeat(levels)}\n`;
}

describe("composing YAML", () => {
  it("keeps values as they are written, and repeated keys", () => {
    const [document] = composeDocuments("a: 1.10\nb: true\na: 007\n")!;
    assert.deepEqual(
      document!.errors.map(error => error.message),
      [],
    );
    assert.equal(JSON.stringify(document!.contents), '{"a":"007","b":"true"}');
  });

  for (const { name, text } of [
    { name: "lists", text: (levels: number) => nested("[", "]", levels) },
    { name: "flow maps", text: (levels: number) => nested("{b: ", "}", levels) },
    { name: "flow keys", text: (levels: number) => `a: ${"{? ".repeat(levels)}x${"}".repeat(levels)}\n` },
    { name: "dashes", text: (levels: number) => `a:\n  ${"- ".repeat(levels)}x\nb: 1\n` },
    { name: "question marks", text: (levels: number) => `${"? ".repeat(levels)}x\n` },
    { name: "open brackets", text: (levels: number) => `a: ${"[".repeat(levels)}` },
  ]) {
    it(`reads 100 levels of ${name}, and refuses 1,000`, () => {
      assert.ok(composeDocuments(text(100)));
      assert.equal(composeDocuments(text(1000)), undefined);
    });
  }
});
