import assert from "node:assert/strict";
import { parse } from "yaml";
import { yamlValue } from "../../../src/usage/read/yaml.ts";

describe("an export in YAML", () => {
  for (const text of [
    "",
    "a: 1\nb: [2.5, -3, 1e3, .5]\n",
    "- { key: export, count: 12 }\n- key: print\n  count: '12'\n",
    "a: ~\nb: null\nc:\nd: true\ne: False\nf: yes\n",
    'day: 2026-10-01\nversion: 1.2.3\nquoted: "007"\nblock: |\n  One.\n  Two.\n',
    "base: &base { count: 3 }\nother: *base\nlist: [&one 1, *one]\n",
    "1: one\ntrue: two\n",
  ]) {
    it(`is read as by everybody else: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(yamlValue(text))), JSON.parse(JSON.stringify(parse(text) ?? null)));
    });
  }

  it("is told where it is none", () => assert.throws(() => yamlValue("a: [1,\n"), /Flow sequence/));

  it("is refused where its aliases stand for more than there is memory for", () => {
    const lines = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(", ")}]`);
    assert.throws(() => yamlValue(`a0: &a0 [1]\n${lines.join("\n")}\n`), /20 million values/);
  });
});
