import assert from "node:assert/strict";
import { readConfig } from "../../src/config/config.ts";
import { rules } from "../../src/rules/index.ts";

const allRules = rules.map(rule => rule.id).join(", ");

/** Each problem as "what it points at: what it says". */
function problemsOf(text: string): string[] {
  return readConfig(text).problems.map(({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`);
}

describe("the project's own settings", () => {
  for (const { name, text, severities } of [
    {
      name: "severities by rule id",
      text: "rules:\n  no-usage: off\n  no-justification: error\n",
      severities: { "no-usage": "off", "no-justification": "error" },
    },
    { name: "quoted severities", text: 'rules: { "no-usage": "hint" }', severities: { "no-usage": "hint" } },
    {
      name: "off in a YAML 1.1 file, where it would be false",
      text: "%YAML 1.1\n---\nrules:\n  no-usage: off\n",
      severities: { "no-usage": "off" },
    },
    { name: "an empty file", text: "", severities: {} },
    { name: "comments only", text: "# nothing yet\n", severities: {} },
    { name: "rules without a value", text: "rules:\n", severities: {} },
    {
      name: "Windows line ends and a byte order mark",
      text: "\uFEFFrules:\r\n  no-usage: off\r\n",
      severities: { "no-usage": "off" },
    },
  ]) {
    it(`reads ${name}`, () => {
      assert.deepEqual(readConfig(text), { severities, roadmaps: [], problems: [] });
    });
  }

  it("reads decisions, of which there may be none yet", () => {
    const [decision] =
      readConfig(
        'decisions:\n  - { roadmap: "./docs/plan.yaml", feature: csv, kind: cut, reason: unused, date: 2026-11-23 }\n',
      ).decisions ?? [];
    const says = { kind: "cut", reason: "unused", date: "2026-11-23" };
    const { spans, ...named } = decision!;
    assert.deepEqual(named, { roadmap: "docs/plan.yaml", feature: "csv", says });
    assert.equal(spans.feature.start, 55);
    assert.deepEqual(readConfig("decisions: here\n").decisions, []);
  });

  for (const { name, text, problems, severities = {} } of [
    {
      name: "a decision that leaves out why",
      text: "decisions:\n  - { roadmap: plan.yaml, feature: csv, kind: cutt, date: soon }\n",
      problems: [
        "roadmap: An entry has roadmap and feature and kind and reason. Add what is missing and remove what is too much.",
        'cutt: "cutt" is no decision for kind. Did you mean "cut"?',
        'soon: "soon" cannot be used. Expected a day such as 2026-11-23.',
      ],
    },
    {
      name: "a rule with a slip in its name, and keeps the others",
      text: "rules:\n  no-usge: off\n  no-justification: hint\n",
      problems: ['no-usge: There is no rule "no-usge". Did you mean "no-usage"?'],
      severities: { "no-justification": "hint" },
    },
    {
      name: "a rule that is nothing like one",
      text: "rules:\n  semicolons: off\n",
      problems: [`semicolons: There is no rule "semicolons". Use one of ${allRules}.`],
    },
    {
      name: "a severity cut short",
      text: "rules:\n  no-usage: info\n",
      problems: ['info: "info" is no severity for no-usage. Did you mean "information"?'],
    },
    {
      name: "a severity with a slip",
      text: "rules:\n  no-usage: wraning\n",
      problems: ['wraning: "wraning" is no severity for no-usage. Did you mean "warning"?'],
    },
    {
      name: "a severity of another tool",
      text: "rules:\n  no-usage: 2\n",
      problems: ['2: "2" is no severity for no-usage. Use one of off, hint, information, warning, error.'],
    },
    {
      name: "a missing severity",
      text: "rules:\n  no-usage:\n",
      problems: ["no-usage: no-usage has no severity. Use one of off, hint, information, warning, error."],
    },
    {
      name: "an unknown setting",
      text: "rule:\n  no-usage: off\n",
      problems: ['rule: There is no setting "rule". Did you mean "rules"?'],
    },
    {
      name: "a key that is in every object",
      text: "__proto__: 1\nrules: { constructor: off }\n",
      problems: [
        '__proto__: There is no setting "__proto__". Use one of rules, policy, roadmaps, layout, decisions, usage.',
        `constructor: There is no rule "constructor". Use one of ${allRules}.`,
      ],
    },
    {
      name: "a rule set twice; the last one counts",
      text: "rules:\n  no-usage: off\n  no-usage: error\n",
      problems: ['no-usage: "no-usage" stands here twice, and the last one counts. Remove the other.'],
      severities: { "no-usage": "error" },
    },
    {
      name: "a list in place of names",
      text: "- no-usage\n",
      problems: ['- no-usage\n: Expected here: the names of its settings, as "name: value" lines.'],
    },
    {
      name: "a word in place of rules",
      text: "rules: none\n",
      problems: ['none: Expected here: rule ids, each with a severity, as "name: value" lines.'],
    },
  ]) {
    it(`tells of ${name}`, () => {
      assert.deepEqual(problemsOf(text), problems);
      assert.deepEqual(readConfig(text).severities, severities);
    });
  }

  for (const { name, text } of [
    { name: "broken YAML", text: "rules:\n  no-usage: [off\n" },
    { name: "several documents", text: "rules: {}\n---\nrules: {}\n" },
    { name: "ten thousand levels", text: "[".repeat(10_000) },
    { name: "an alias to nowhere", text: "rules: *none\n" },
    { name: "a NUL", text: "\0" },
  ]) {
    it(`answers ${name} with a problem`, () => {
      assert.ok(readConfig(text).problems.length > 0);
    });
  }
});
