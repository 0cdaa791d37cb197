import assert from "node:assert/strict";
import { readRoadmap } from "../../src/roadmap/read.ts";
import { type Reading, shown } from "./reading.ts";

interface Broken extends Reading {
  /** The words that the one problem points at, and the line they stand in. */
  readonly at: string;
  /** What the problem must say. */
  readonly says: RegExp;
}

const before = `features:
  - title: Undo a delete
    status: done
`;
const after = `  - title: Dark mode
    status: planned
`;
const around = (entry: string) => before + entry + after;
const [first, last] = ["shipped | Undo a delete", "planned | Dark mode"] as const;

const files: readonly Broken[] = [
  {
    name: "a colon in a title that is not quoted",
    text: around("  - title: Print view: a page without menus\n    status: planned\n"),
    finds: [first, "planned | Print view: a page without menus", last],
    at: "4: Print view: a page without menus",
    says: /second ": ".*quotes/,
  },
  {
    name: "a colon at the end of a title",
    text: around("  - title: Print view:\n    status: planned\n"),
    finds: [first, "planned | Print view:", last],
    at: "4: Print view:",
    says: /quotes/,
  },
  {
    name: "a colon in a string of a list, beside a key",
    text: "now:\n  - Undo a delete\n  - Print view\nlater:\n  - Dark mode\n  - status: done: yes\n  - Offline mode\n",
    finds: ["in-progress | Undo a delete", "in-progress | Print view", "planned | Dark mode", "planned | Offline mode"],
    at: "6: done: yes",
    says: /quotes/,
  },
  {
    name: "text after a closing quote",
    text: around('  - title: "Print view" for A4\n    status: planned\n'),
    finds: [first, 'planned | "Print view" for A4', last],
    at: "4: for A4",
    says: /after the closing quote/,
  },
  {
    name: "text after a closing single quote",
    text: around("  - title: 'Print view' (beta)\n    status: planned\n"),
    finds: [first, "planned | 'Print view' (beta)", last],
    at: "4: (beta)",
    says: /after the closing quote/,
  },
  {
    name: "a key indented too little",
    text: around("  - title: Print view\n   status: planned\n"),
    finds: [first, "planned | Print view", last],
    at: "5: status: planned",
    says: /indent/,
  },
  {
    name: "a key indented too much",
    text: around("  - title: Print view\n      status: planned\n"),
    finds: [first, "planned | Print view", last],
    at: "5: status: planned",
    says: /indent/,
  },
  {
    name: "a dash indented too little",
    text: around(" - title: Print view\n   status: planned\n"),
    finds: [first, "planned | Print view", last],
    at: "4: - title: Print view",
    says: /indent/,
  },
  {
    name: "a list item among the keys of a map",
    text: around("  - title: Print view\n    status: planned\n    - owner: Ada\n"),
    finds: [first, "planned | Print view", last],
    at: "6: - owner: Ada",
    says: /list item|dash/,
  },
  {
    name: "a dash that is not indented at all",
    text: `${before}${after}- title: Print view\n`,
    finds: [first, last, "unknown | Print view"],
    at: "6: - title: Print view",
    says: /indent/,
  },
  {
    name: "tabs for indentation",
    text: around("  - title: Print view\n\tstatus: planned\n"),
    finds: [first, "planned | Print view", last],
    at: "5: \t",
    says: /tab/,
  },
  {
    name: "a quote that is never closed",
    text: around('  - title: "Print view\n    status: planned\n'),
    finds: [first, 'planned | "Print view', last],
    at: '4: "Print view',
    says: /closing quote/,
  },
  {
    name: "a single quote that is never closed",
    text: around("  - title: 'Print view\n    status: planned\n"),
    finds: [first, "planned | 'Print view", last],
    at: "4: 'Print view",
    says: /closing quote/,
  },
  {
    name: "a bracket that is never closed",
    text: around("  - title: Print view\n    tags: [a, b\n    status: planned\n"),
    finds: [first, "planned | Print view", last],
    at: "5: [a, b",
    says: /bracket/,
  },
  {
    name: "a brace that is never closed",
    text: around("  - { title: Print view, status: planned\n"),
    finds: [first, "planned | Print view", last],
    at: "4: { title: Print view, status: planned",
    says: /brace|bracket/,
  },
  {
    name: "text after a bracket",
    text: around("  - title: [UI] Print view\n    status: planned\n"),
    finds: [first, "planned | [UI] Print view", last],
    at: "4: Print view",
    says: /bracket.*quotes/,
  },
  {
    name: "an at sign at the start",
    text: around("  - title: Print view\n    owner: @ada\n    status: planned\n"),
    finds: [first, "planned | Print view", last],
    at: "5: @ada",
    says: /start.*quotes/,
  },
  {
    name: "a backtick at the start",
    text: around("  - title: `print` command\n    status: planned\n"),
    finds: [first, "planned | `print` command", last],
    at: "4: `print` command",
    says: /start.*quotes/,
  },
  {
    name: "a percent sign at the start",
    text: around("  - title: Print view\n    goal: %5 more\n    status: planned\n"),
    finds: [first, "planned | Print view", last],
    at: "5: %5 more",
    says: /start.*quotes/,
  },
  {
    name: "a star at the start",
    text: around("  - title: Print view\n    note: *important* one\n    status: planned\n"),
    finds: [first, "planned | Print view", last],
    at: "5: *important* one",
    says: /quotes/,
  },
  {
    name: "a key without its colon",
    text: around("  - title: Print view\n    owner Ada\n    status: planned\n"),
    finds: [first, "planned | Print view", last],
    at: "5: owner Ada",
    says: /":" is missing|colon/,
  },
  {
    name: "marks of a merge that went wrong",
    text: around(
      "<<<<<<< HEAD\n  - title: Print view\n    status: planned\n=======\n  - title: Paper\n    status: planned\n>>>>>>> theirs\n",
    ),
    finds: [first, "planned | Print view", "planned | Paper", last],
    at: "4: <<<<<<< HEAD",
    says: /merge/,
  },
  {
    name: "several slips: one problem, at the first",
    text: around(
      '  - title: Print view: paper\n    owner: @ada\n    status: planned\n  - title: "Redo" again\n    status: done\n',
    ),
    finds: [first, "planned | Print view: paper", 'shipped | "Redo" again', last],
    at: "4: Print view: paper",
    says: /quotes/,
  },
  {
    name: "a quoted text with a quote in it",
    text: around('  - title: "Say "undo" once"\n    status: planned\n'),
    finds: [first, 'planned | Say "undo" once', last],
    at: '4: undo" once"',
    says: /quote/,
  },
  {
    name: "a backslash that escapes nothing",
    text: around('  - title: "Print \\d pages"\n    status: planned\n'),
    finds: [first, "planned | Print \\d pages", last],
    at: "4: \\d",
    says: /backslash/,
  },
];

describe("a broken file loses what is broken, and says so once:", () => {
  for (const { name, text, finds, at, says } of files) {
    it(name, () => {
      const { features, problems } = readRoadmap(text, { name: "roadmap.yaml" });
      assert.deepEqual(features.map(shown), finds);
      assert.equal(problems.length, 1);
      const { span, message } = problems[0]!;
      const line = text.slice(0, span.start).split("\n").length;
      assert.equal(`${line}: ${text.slice(span.start, span.end)}`, at);
      assert.match(message, says);
    });
  }
});

describe("a file that is too broken to be taken as a roadmap", () => {
  for (const { name, text, at, says } of [
    {
      name: "a template",
      text: "name: {{ project }}\n{% for f in features %}\n",
      at: "2: % for f in features %}",
      says: /start with this sign/,
    },
    { name: "a page of prose", text: "Roadmap: what: when\n", at: "1: what: when", says: /second ": "/ },
  ]) {
    it(`says where it is no YAML, and of no features: ${name}`, () => {
      const { recognised, features, problems, account } = readRoadmap(text, { name: "roadmap.yaml" });
      assert.equal(recognised, false);
      assert.deepEqual(features, []);
      assert.equal(problems.length, 1);
      const { span, message } = problems[0]!;
      const line = text.slice(0, span.start).split("\n").length;
      assert.equal(`${line}: ${text.slice(span.start, span.end)}`, at);
      assert.match(message, says);
      assert.doesNotMatch(message, /features/);
      assert.equal(account.at(-1), `Line ${line}: ${message}`);
    });
  }
});
