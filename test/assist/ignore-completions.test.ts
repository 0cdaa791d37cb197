import assert from "node:assert/strict";
import { roadmapCompletions } from "../../src/assist/complete.ts";
import { rules } from "../../src/rules/index.ts";

/** What is offered at the bar of a text, as the line would then be. */
function offered(marked: string): string[] {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  return roadmapCompletions(text, offset, { options: {}, today: "2026-11-23" }).map(
    ({ insert, start }) =>
      `${text.slice(0, start)}${insert}|${text.slice(offset)}`.split("\n").find(one => one.includes("|"))!,
  );
}

const entry = "  - title: Undo\n    status: planned\n";
const others = (...names: string[]) =>
  rules.map(({ id }) => id).filter(id => id !== "unused-ignore" && !names.includes(id));

describe("completion in a comment that ignores findings", () => {
  for (const [text, expected] of [
    [`features:\n  # feature-scope-ignore |\n${entry}`, others().map(id => `  # feature-scope-ignore ${id}: |`)],
    [
      `features:\r\n  # feature-scope-ignore-file no-us|\r\n${entry}`,
      others().map(id => `  # feature-scope-ignore-file ${id}: |\r`),
    ],
    [
      `features:\n  - title: Undo # feature-scope-ignore no-usage, |`,
      others("no-usage").map(id => `  - title: Undo # feature-scope-ignore no-usage, ${id}: |`),
    ],
    [
      `features:\n  # feature-scope-ignore |: it is law\n${entry}`,
      others().map(id => `  # feature-scope-ignore ${id}|: it is law`),
    ],
    [`features:\n  # feature-scope-ignore no-usage: |\n${entry}`, []],
    [`features:\n  # feature-scope-ignore|\n${entry}`, []],
  ] as const) {
    it(`offers the rules that may be named in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(offered(text), expected));
  }
});
