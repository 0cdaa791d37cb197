import assert from "node:assert/strict";
import { completions, keyAt } from "../../src/config/assist.ts";
import { severitySettings } from "../../src/findings/finding.ts";
import { statuses } from "../../src/roadmap/feature.ts";
import { rules } from "../../src/rules/index.ts";

const top = ["rules", "policy", "roadmaps", "layout", "decisions", "usage"];
const ids = rules.map(({ id }) => id);
const layout = ["features", "title", "status", "id", "effort", "why", "statuses"];
const policy = ["preset", "planned", "in-progress", "shipped", "evidence-age", "stalled-after", "essential"].concat([
  "in-progress-limit",
  "capacity",
  "goals",
  "core",
  "core-share",
  "usage",
]);
const entry = ["files", "folder", "one", "layout"];
const without = (names: readonly string[], ...gone: string[]) => names.filter(name => !gone.includes(name));

/** The text without the bar, and where it stood. */
function atBar(text: string): [string, number] {
  const offset = text.indexOf("|");
  return [text.slice(0, offset) + text.slice(offset + 1), offset];
}

describe("completion in .feature-scope.yaml", () => {
  for (const [text, labels] of [
    ["|", top],
    ["rules:\n  no-usage: off\n|", without(top, "rules")],
    ["ru|", top],
    ["r|\nlayout:\n  title: name\n", without(top, "layout")],
    ["# r|", []],
    ["rules:\n  |", ids],
    ["rules:\n  no-us|", ids],
    ["rules:\n  no-usage: off\n  |", without(ids, "no-usage")],
    ["rules:\n  |\n  no-usage: off\nlayout:\n", without(ids, "no-usage")],
    ["rules:\r\n  no-usage: off\r\n  d|\r\n", without(ids, "no-usage")],
    ["rules: { |", ids],
    ["rules: { no-usage: off, d|", without(ids, "no-usage")],
    ["rules: { no-usage: |", severitySettings],
    ["rules:\n  no-usage: |", severitySettings],
    ["rules:\n  no-usage:|", severitySettings],
    ["rules:\n  no-usage: wa|", severitySettings],
    ["rules:\n  no-usage:\n    |", severitySettings],
    ["rules:\n  no-such-rule: |", []],
    ["layout:\n  |", layout],
    ["layout:\n  title: name\n\n  # states\n  st|\n  why: goal\nrules:\n", without(layout, "title", "why")],
    ["policy: |", ["community", "business"]],
    ["policy:\n  |", policy],
    ["policy: { preset: |", ["community", "business"]],
    ["policy:\n  shipped: |", ["nothing", "claim", "demand", "usage"]],
    ["policy:\n  core: editor\n  c|", without(policy, "core")],
    ["policy:\n  capacity: |", []],
    ["layout:\n  title: |", []],
    ["layout:\n  statuses:\n    in flight: |", statuses],
    ["layout:\n  statuses: { parked: |", statuses],
    ["layout:\n  statuses:\n    |", []],
    ["roadmaps:\n  |", entry.map(key => `- ${key}`)],
    ["roadmaps:\n  - |", entry],
    ["roadmaps:\n- |", entry],
    ["roadmaps:\n  - files: a.yaml\n    |", without(entry, "files")],
    ["roadmaps:\n- files: a.yaml\n  l|", without(entry, "files")],
    ["roadmaps:\n  - files: a.yaml\n  - |", entry],
    ["roadmaps:\n  - |\n    one: feature\n", without(entry, "one")],
    ["roadmaps:\n  - files: a.yaml\n    layout:\n      |", layout],
    ["roadmaps:\n  - files: a.yaml\n    layout: { title: [a, b], |", without(layout, "title")],
    ["roadmaps: [{ folder: 'a{b}/*.yaml', |", without(entry, "folder")],
    ["roadmaps: [{ folder: a, one: |", ["feature"]],
    ["roadmaps: [|", []],
    ["roadmaps: |", []],
    ["layout: |", []],
    ["nothing:\n  |", []],
    ["rules:\n  no-usage: [off\n  d|", without(ids, "no-usage")],
  ] as [string, readonly string[]][]) {
    it(`offers ${labels.join(", ").slice(0, 30) || "nothing"} at ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        completions(...atBar(text)).map(({ label }) => label),
        labels,
      );
    });
  }

  for (const [text, label, result] of [
    ["ru|", "rules", "rules:"],
    ["rules:\n  no-u|", "no-usage", "rules:\n  no-usage: "],
    ["rules:\n  no-u|: off", "no-usage", "rules:\n  no-usage: off"],
    ["rules:\n  no-usage: wa|\n", "warning", "rules:\n  no-usage: warning\n"],
    ["rules: { no|", "no-usage", "rules: { no-usage: "],
    ["roadmaps:\n  |", "- files", "roadmaps:\n  - files: "],
    ["roadmaps:\n  - fi|", "files", "roadmaps:\n  - files: "],
    ["roadmaps: [{ folder: a, one: fe|", "feature", "roadmaps: [{ folder: a, one: feature"],
  ] as const) {
    it(`makes ${JSON.stringify(result)} of ${JSON.stringify(text)}`, () => {
      const [bare, offset] = atBar(text);
      const { start, insert } = completions(bare, offset).find(item => item.label === label)!;
      assert.equal(bare.slice(0, start) + insert + bare.slice(offset), result);
    });
  }

  it("explains keys", () => {
    assert.match(completions("", 0)[0]!.says!, /^How loudly/);
  });
});

describe("hover in .feature-scope.yaml", () => {
  for (const [text, word, says] of [
    ["ru|les:\n", "rules", /^How loudly/],
    ["rules:\n  |no-usage: off\n", "no-usage", /^It is shipped.*Severity: information/],
    ["rules:\n  no-usage|: off\n", "no-usage", /^It is shipped/],
    ['rules: { "no-|usage": off }\n', "no-usage", /^It is shipped/],
    ["policy:\n  capac|ity: 3 weeks\n", "capacity", /^How much effort/],
    ["roadmaps:\n  - fi|les: a.yaml\n", "files", /^Files that are roadmaps/],
    ["roadmaps:\n  - files: a.yaml\n    layout:\n      wh|y: goal\n", "why", /^Keys whose text/],
  ] as const) {
    it(`explains ${word} in ${JSON.stringify(text)}`, () => {
      const [bare, offset] = atBar(text);
      const found = keyAt(bare, offset)!;
      assert.equal(bare.slice(found.start, found.end), word);
      assert.match(found.says, says);
    });
  }

  for (const text of [
    "rules:\n  no-usage: o|ff\n",
    "# ru|les:\n",
    "ti|tle: x\n",
    "roadmaps:\n  - fi|les\n",
    "layout:\n  title: ru|les\n",
    "|",
    "constr|uctor:\n",
  ]) {
    it(`is silent in ${JSON.stringify(text)}`, () => assert.equal(keyAt(...atBar(text)), undefined));
  }
});

describe("help in .feature-scope.yaml", () => {
  it("never fails, wherever in a broken file", () => {
    const text =
      "rules: {no-usage: [off\n  - }]: \"'\n\troadmaps:\n- - files:\r# {\r\n'a': \"b\nlayout: &x *y !z {{{ , : ]";
    for (let offset = 0; offset <= text.length; offset++) {
      completions(text, offset);
      keyAt(text, offset);
    }
  });
});
