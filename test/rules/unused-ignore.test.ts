import assert from "node:assert/strict";
import { presets } from "../../src/justification/policy.ts";
import { type ReviewOptions, review } from "../../src/review.ts";

const options = { name: "roadmap.yaml", declared: true, today: "2026-11-23" };

const entry = "  - title: Print view\n    status: planned\n";
const mended = `${entry}    why: Clerks print it to sign it.\n`;

/** What the rule says of a text: the words it points at, its message, and the text after each fix. */
function toldOf(text: string, more: ReviewOptions = {}) {
  return review(text, { ...options, ...more })
    .findings.filter(({ rule }) => rule === "unused-ignore")
    .map(({ span, message, fixes, unnecessary = false }) => ({
      at: text.slice(span.start, span.end),
      message,
      unnecessary,
      fixed: fixes.map(({ title, edits: [edit] }) => [
        title,
        text.slice(0, edit!.span.start) + edit!.text + text.slice(edit!.span.end),
      ]),
    }));
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly more?: ReviewOptions;
  readonly at: string;
  readonly message: RegExp;
  readonly unnecessary?: boolean;
  readonly fix?: readonly [title: string, text: string];
}

const cases: readonly Case[] = [
  {
    name: "one that has nothing to ignore at its line",
    text: `features:\n  # feature-scope-ignore no-justification: law\n${mended}`,
    at: "# feature-scope-ignore no-justification: law",
    message: /^There is nothing here that "no-justification" finds, and so nothing to ignore\. Remove the comment\.$/,
    unnecessary: true,
    fix: ["Remove this comment", `features:\n${mended}`],
  },
  {
    name: "one behind a line, which it leaves as it was",
    text: `features:\n${mended.replace("view", "view   # feature-scope-ignore no-justification, no-usage: law")}`,
    at: "# feature-scope-ignore no-justification, no-usage: law",
    message: /^There is nothing here that "no-justification" or "no-usage" finds/,
    unnecessary: true,
    fix: ["Remove this comment", `features:\n${mended}`],
  },
  {
    name: "one at another line of the entry, which it leaves to be moved",
    text: `features:\n${entry.trimEnd()} # feature-scope-ignore no-justification: law\n`,
    at: "no-justification",
    message:
      /^"no-justification" finds something in this entry, but not at this line, .* Move the comment above the first/,
  },
  {
    name: "one for the file",
    text: `# feature-scope-ignore-file no-justification: law\nfeatures:\n${mended}`,
    at: "# feature-scope-ignore-file no-justification: law",
    message: /^There is nothing in this file that/,
    unnecessary: true,
    fix: ["Remove this comment", `features:\n${mended}`],
  },
  {
    name: "one with a blank line below it",
    text: `features:\n${mended}  # feature-scope-ignore no-justification: law\n\n`,
    at: "# feature-scope-ignore no-justification: law",
    message: /^There is no line right below this comment, so it ignores nothing\./,
    unnecessary: true,
    fix: ["Remove this comment", `features:\n${mended}\n`],
  },
  {
    name: "one of several rules",
    text: `features:\n  # feature-scope-ignore no-usage, no-justification: law\n${entry}`,
    at: "no-usage",
    message: /^There is nothing here that "no-usage" finds, .* Take it out of the comment\.$/,
    unnecessary: true,
    fix: ['Remove "no-usage" from this comment', `features:\n  # feature-scope-ignore no-justification: law\n${entry}`],
  },
  {
    name: "a rule that stands there twice",
    text: `features:\n  # feature-scope-ignore no-justification, no-justification: law\n${entry}`,
    at: "no-justification",
    message: /Take it out/,
    unnecessary: true,
    fix: [
      'Remove "no-justification" from this comment',
      `features:\n  # feature-scope-ignore no-justification: law\n${entry}`,
    ],
  },
  {
    name: "one without a reason that would ignore something",
    text: `features:\n  # feature-scope-ignore no-justification\n${entry}`,
    at: "# feature-scope-ignore no-justification",
    message:
      /^This comment gives no reason, so it does not count\. .*"# feature-scope-ignore no-justification: \.\.\."\.$/,
  },
  {
    name: "a reason without its colon",
    text: `features:\n  # feature-scope-ignore no-justification -- it is law\n${entry}`,
    at: "# feature-scope-ignore no-justification -- it is law",
    message: /^This comment gives no reason/,
    fix: ["Put a colon before the reason", `features:\n  # feature-scope-ignore no-justification: it is law\n${entry}`],
  },
  {
    name: "a rule that is misspelt",
    text: `features:\n  # feature-scope-ignore no-justifcation: law\n${entry}`,
    at: "no-justifcation",
    message: /^There is no rule "no-justifcation", so nothing is ignored\. Did you mean "no-justification"\?$/,
    fix: ['Change to "no-justification"', `features:\n  # feature-scope-ignore no-justification: law\n${entry}`],
  },
  {
    name: "a rule that does not exist",
    text: `features:\n  # feature-scope-ignore all: law\n${entry}`,
    at: "all",
    message: /^There is no rule "all", so nothing is ignored\. A finding ends with the name of its rule/,
  },
  {
    name: "one that names no rule",
    text: `features:\n  # feature-scope-ignore: it is law\n${entry}`,
    at: "# feature-scope-ignore: it is law",
    message: /^This comment names no rule, .*"# feature-scope-ignore no-usage: \.\.\."\.$/,
  },
  {
    name: "a form that does not exist",
    text: `features:\n  # feature-scope-ignore-next-line no-justification: law\n${entry}`,
    at: "feature-scope-ignore-next-line",
    message: /^There is no "feature-scope-ignore-next-line"\. Write "feature-scope-ignore" above or behind the line/,
    fix: ['Change to "feature-scope-ignore"', `features:\n  # feature-scope-ignore no-justification: law\n${entry}`],
  },
  {
    name: "a rule that is switched off",
    text: `features:\n  # feature-scope-ignore no-justification: law\n${entry}`,
    more: { severities: { "no-justification": "off" } },
    at: "# feature-scope-ignore no-justification: law",
    message: /^"no-justification" does not run: it is switched off, or the policy leaves it nothing to ask\. Remove/,
    unnecessary: true,
    fix: ["Remove this comment", `features:\n${entry}`],
  },
  {
    name: "a rule that the policy leaves nothing to ask",
    text: `features:\n  # feature-scope-ignore no-usage: law\n${mended}`,
    more: { policy: presets.community },
    at: "# feature-scope-ignore no-usage: law",
    message: /^"no-usage" does not run/,
    unnecessary: true,
  },
  {
    name: "a rule that speaks in the settings",
    text: `# feature-scope-ignore-file too-much-in-progress: it is law\nfeatures:\n${entry.replace("planned", "doing\n    votes: 3")}`,
    more: { policy: { ...presets.community, inProgress: { amount: 0, span: { start: 9, end: 10 } } } },
    at: "# feature-scope-ignore-file too-much-in-progress: it is law",
    message: /^"too-much-in-progress" speaks where the limit stands, in \.feature-scope\.yaml\. Change the limit there/,
    unnecessary: true,
  },
  {
    name: "itself, which nothing ignores",
    text: `features:\n  # feature-scope-ignore unused-ignore: law\n${mended}`,
    at: "# feature-scope-ignore unused-ignore: law",
    message:
      /^"unused-ignore" speaks of comments like this one, and none of them can ignore it\. Remove the comment\.$/,
    unnecessary: true,
    fix: ["Remove this comment", `features:\n${mended}`],
  },
];

describe("unused-ignore", () => {
  for (const { name, text, more, at, message, unnecessary = false, fix } of cases) {
    it(`tells of ${name}`, () => {
      for (const eol of ["\n", "\r\n"]) {
        const [told, ...others] = toldOf(text.replaceAll("\n", eol), more);
        assert.ok(told);
        assert.deepEqual(others, []);
        assert.equal(told.at, at);
        assert.match(told.message, message);
        assert.equal(told.unnecessary, unnecessary);
        if (fix) assert.deepEqual(told.fixed, [[fix[0], fix[1].replaceAll("\n", eol)]]);
        for (const [, fixed] of told.fixed) assert.deepEqual(toldOf(fixed!, more), []);
      }
    });
  }

  for (const [name, text, more] of [
    ["one that is used", `features:\n  # feature-scope-ignore no-justification: law\n${entry}`],
    [
      "one in a file that could not be read as a whole",
      `features:\n  # feature-scope-ignore no-justification: law\n${mended}  - title: Undo: redo\n    why: Clerks asked.\n`,
    ],
    [
      "a file that is no roadmap",
      "# feature-scope-ignore no-usage: law\nservices:\n  web: { image: nginx }\n",
      { declared: false, name: "x.yaml" },
    ],
    [
      "anything where it is switched off",
      `features:\n  # feature-scope-ignore no-usages\n${entry}`,
      { severities: { "unused-ignore": "off" } },
    ],
  ] as const) {
    it(`says nothing of ${name}`, () => assert.deepEqual(toldOf(text, more), []));
  }
});
