import assert from "node:assert/strict";
import { readArguments } from "../../src/cli/arguments.ts";

const review = {
  kind: "review",
  paths: ["."],
  format: "text",
  failOn: "warning",
  severities: {},
  explain: false,
} as const;

describe("the arguments of the command line", () => {
  for (const { words, command } of [
    { words: ["review"], command: review },
    { words: ["review", "a.yaml", "-"], command: { ...review, paths: ["a.yaml", "-"] } },
    { words: ["review", "--format", "json", "a"], command: { ...review, format: "json", paths: ["a"] } },
    { words: ["--format=markdown", "review"], command: { ...review, format: "markdown" } },
    { words: ["review", "--fail-on", "never", "--explain"], command: { ...review, failOn: "never", explain: true } },
    { words: ["review", "--", "--odd-name"], command: { ...review, paths: ["--odd-name"] } },
    {
      words: ["review", "--rule", "no-usage=off", "--rule=off-focus=error"],
      command: { ...review, severities: { "no-usage": "off", "off-focus": "error" } },
    },
    { words: ["review", "--baseline", "ci.yaml"], command: { ...review, baseline: "ci.yaml" } },
    { words: ["review", "--no-baseline"], command: { ...review, baseline: false } },
    { words: ["review", "--format", "sarif"], command: { ...review, format: "sarif" } },
    { words: ["history"], command: { kind: "history", paths: ["."], format: "text" } },
    { words: ["baseline"], command: { kind: "baseline", paths: ["."], prune: false } },
    {
      words: ["baseline", "docs", "--prune", "--output=ci.yaml"],
      command: { kind: "baseline", paths: ["docs"], output: "ci.yaml", prune: true },
    },
    { words: ["rules"], command: { kind: "rules" } },
    { words: ["rules", "no-usage"], command: { kind: "rules", rule: "no-usage" } },
    { words: ["--help"], command: { kind: "help" } },
    { words: ["review", "-h"], command: { kind: "help" } },
    { words: ["help"], command: { kind: "help" } },
    { words: ["help", "review"], command: { kind: "help" } },
    { words: ["-v"], command: { kind: "version" } },
    { words: ["version"], command: { kind: "version" } },
  ]) {
    it(`understands "${words.join(" ")}"`, () => assert.deepEqual(readArguments(words), command));
  }

  for (const { words, message } of [
    { words: [], message: 'Say what to do, for example "feature-scope review".' },
    { words: ["reveiw"], message: 'There is no command "reveiw". Did you mean "review"?' },
    {
      words: ["docs/roadmap.yaml"],
      message: 'There is no command "docs/roadmap.yaml". To review it, run "feature-scope review docs/roadmap.yaml".',
    },
    {
      words: ["review", "", "a.yaml"],
      message: "One of the names of files is empty. Leave it out to search this folder.",
    },
    { words: ["review", "--fromat", "json"], message: 'There is no option "--fromat". Did you mean "--format"?' },
    {
      words: ["review", "-x"],
      message:
        'There is no option "-x". Use one of --format, --fail-on, --rule, --baseline, --no-baseline, --since, --explain, --help, --version.',
    },
    {
      words: ["review", "--format", "yaml"],
      message: 'There is no format "yaml". Use one of text, json, markdown, html, sarif, github.',
    },
    {
      words: ["review", "--format", "md"],
      message: 'There is no format "md". Use one of text, json, markdown, html, sarif, github.',
    },
    {
      words: ["review", "--format", "html", "--since", "main"],
      message: "--format html tells of the whole roadmap, and --since of a change. Leave one of them out.",
    },
    { words: ["review", "--format"], message: '--format needs a value, for example "--format json".' },
    { words: ["review", "--fail-on", "warn"], message: '--fail-on knows no severity "warn". Did you mean "warning"?' },
    {
      words: ["review", "--rule", "no-usage"],
      message:
        "--rule no-usage gives no severity, as in --rule no-usage=off. Use one of off, hint, information, warning, error.",
    },
    {
      words: ["review", "--rule", "no-usage=warn"],
      message: '--rule no-usage=warn gives no severity, as in --rule no-usage=off. Did you mean "warning"?',
    },
    { words: ["review", "--rule", "no-use=off"], message: 'There is no rule "no-use". Did you mean "no-usage"?' },
    { words: ["review", "--rule"], message: '--rule needs a value, for example "--rule no-usage=off".' },
    {
      words: ["review", "--prune"],
      message: '--prune is an option of "feature-scope baseline", not of "feature-scope review".',
    },
    {
      words: ["review", "--baseline", "a.yaml", "--no-baseline"],
      message: "--baseline and --no-baseline contradict each other. Leave one of them out.",
    },
    {
      words: ["baseline", "-"],
      message: "What comes on standard input has no name to accept findings under. Name the file.",
    },
    { words: ["review", "--since"], message: '--since needs a value, for example "--since main".' },
    {
      words: ["review", "-", "--since", "main"],
      message: "What comes on standard input has no history. Name the file.",
    },
    { words: ["history", "-"], message: "What comes on standard input has no history. Name the file." },
    {
      words: ["history", "--format", "sarif"],
      message: 'There is no format "sarif" of a history. Use one of text, json.',
    },
    { words: ["rules", "no-use"], message: 'There is no rule "no-use". Did you mean "no-usage"?' },
    { words: ["rules", "no-usage", "off-focus"], message: "The page of one rule at a time. Leave out off-focus." },
    { words: ["review", "--explain=yes"], message: '--explain takes no value. Leave out "=yes".' },
    {
      words: ["review", "--constructor"],
      message:
        'There is no option "--constructor". Use one of --format, --fail-on, --rule, --baseline, --no-baseline, --since, --explain, --help, --version.',
    },
  ]) {
    it(`objects to "${words.join(" ")}" and says what to write`, () => {
      assert.deepEqual(readArguments(words), { kind: "misuse", message });
    });
  }
});
