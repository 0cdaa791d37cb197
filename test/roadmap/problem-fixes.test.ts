import assert from "node:assert/strict";
import type { Edit } from "../../src/roadmap/edit.ts";
import { readRoadmap } from "../../src/roadmap/read.ts";
import { shown } from "./reading.ts";

interface Mended {
  readonly name: string;
  /** Lines between a healthy feature and another. */
  readonly broken: string;
  readonly mended: string;
  readonly fix: string;
}

const before = "features:\n  - title: Undo a delete\n    status: done\n    tags: [a, b]\n";
const after = "  - title: Dark mode\n    status: planned\n";
const entry = "  - title: Print view\n    status: planned\n";
const titled = (title: string) => `  - title: ${title}\n    status: planned\n`;

const quotes = "Put the value in quotes";
const align = "Align with the lines above";
const spaces = "Use spaces instead of tabs";

const slips: readonly Mended[] = [
  { name: "a colon in a title", broken: titled("Print: paper"), mended: titled('"Print: paper"'), fix: quotes },
  { name: "a colon at the end", broken: titled("Print:"), mended: titled('"Print:"'), fix: quotes },
  {
    name: "a colon before a comment",
    broken: titled("Print: paper  # soon: no"),
    mended: titled('"Print: paper"  # soon: no'),
    fix: quotes,
  },
  {
    name: "a colon beside quotes and an apostrophe",
    broken: titled(`Print: it's "paper"`),
    mended: titled(`'Print: it''s "paper"'`),
    fix: quotes,
  },
  {
    name: "a colon in a text of several lines",
    broken: "  - title: Print: on paper\n      or a screen\n    status: planned\n",
    mended: '  - title: "Print: on paper\n      or a screen"\n    status: planned\n',
    fix: quotes,
  },
  {
    name: "a colon in an item of several lines",
    broken: `${entry}    steps:\n      - Ask the clerks for this: what do\n        they print\n`,
    mended: `${entry}    steps:\n      - "Ask the clerks for this: what do\n        they print"\n`,
    fix: quotes,
  },
  { name: "text after a quote", broken: titled('"Print" on A4'), mended: titled(`'"Print" on A4'`), fix: quotes },
  { name: "two quoted words", broken: titled('"Print" and "A4"'), mended: titled(`'"Print" and "A4"'`), fix: quotes },
  { name: "text after a bracket", broken: titled("[UI] Print"), mended: titled('"[UI] Print"'), fix: quotes },
  { name: "a placeholder", broken: titled("{{ what }} view"), mended: titled('"{{ what }} view"'), fix: quotes },
  { name: "an at sign", broken: titled("@print view"), mended: titled('"@print view"'), fix: quotes },
  { name: "a backtick", broken: titled("`print` command"), mended: titled('"`print` command"'), fix: quotes },
  { name: "a percent sign", broken: titled("%5 more"), mended: titled('"%5 more"'), fix: quotes },
  { name: "a star", broken: titled("*print* view"), mended: titled('"*print* view"'), fix: quotes },
  {
    name: "double quotes in double quotes",
    broken: titled('"Say "undo" once"'),
    mended: titled(`'Say "undo" once'`),
    fix: "Use single quotes",
  },
  {
    name: "double quotes that end together",
    broken: titled('"Say "undo""'),
    mended: titled(`'Say "undo"'`),
    fix: "Use single quotes",
  },
  {
    name: "an apostrophe in single quotes",
    broken: titled("'Don't print'"),
    mended: titled('"Don\'t print"'),
    fix: "Use double quotes",
  },
  {
    name: "a backslash that escapes nothing",
    broken: titled('"Print \\d pages"'),
    mended: titled("'Print \\d pages'"),
    fix: "Use single quotes",
  },
  { name: "no closing quote", broken: titled('"Print'), mended: titled('"Print"'), fix: 'Add the missing "' },
  { name: "no closing single quote", broken: titled("'Print"), mended: titled("'Print'"), fix: "Add the missing '" },
  { name: "no bracket", broken: `${entry}    tags: [a\n`, mended: `${entry}    tags: [a]\n`, fix: "Add the missing ]" },
  {
    name: "no brackets after another",
    broken: "  - { title: Print view, tags: [a\n",
    mended: "  - { title: Print view, tags: [a]}\n",
    fix: "Add the missing ]}",
  },
  { name: "a key too far left", broken: entry.replace("    st", "   st"), mended: entry, fix: align },
  { name: "a dash too far left", broken: entry.replace("  -", " -"), mended: entry, fix: align },
  { name: "an entry too far left", broken: entry.replace(/^ /gm, ""), mended: entry, fix: align },
  { name: "an entry too far right", broken: entry.replace(/^ /gm, "   "), mended: entry, fix: align },
  { name: "a line with a tab", broken: entry.replace("    st", "\t\tst"), mended: entry, fix: spaces },
  { name: "a line with a wide tab", broken: entry.replace("    st", "\tst"), mended: entry, fix: spaces },
  { name: "an entry with tabs", broken: entry.replaceAll("  ", "\t"), mended: entry, fix: spaces },
];

const forms: readonly (readonly [name: string, of: (text: string) => string])[] = [
  ["with line feeds", text => text],
  ["with carriage returns", text => text.replaceAll("\n", "\r\n")],
  ["with a byte order mark", text => `\uFEFF${text}`],
];

function applied(text: string, edits: readonly Edit[]): string {
  const last = edits.toSorted((a, b) => b.span.start - a.span.start);
  return last.reduce((text, { span, text: put }) => text.slice(0, span.start) + put + text.slice(span.end), text);
}

const read = (text: string) => readRoadmap(text, { name: "roadmap.yaml" });

describe("the fix of a slip", () => {
  for (const { name, broken, mended, fix } of slips) {
    it(`mends what it is about, and no other byte: ${name}`, () => {
      const last = (text: string) => [before + text + after, before + after + text, (before + after + text).trimEnd()];
      const [texts, expected] = [last(broken), last(mended)];
      for (const [form, of] of forms) {
        for (const [index, text] of texts.entries()) {
          const where = `${form}, place ${index}`;
          const { problems, features } = read(of(text));
          assert.equal(problems.length, 1, where);
          assert.equal(problems[0]!.fix?.title, fix, where);
          const now = applied(of(text), problems[0]!.fix!.edits);
          assert.equal(now, of(expected[index]!), where);
          const again = read(now);
          assert.deepEqual(again.problems, [], where);
          assert.equal(again.features.length, Math.max(features.length, 3), where);
        }
      }
    });
  }

  it("comes one after the other where there are several", () => {
    let text = `${before}${titled("Print: paper")}${titled('"Redo" twice')}${titled("@home")}`;
    for (const left of [3, 2, 1]) {
      const { problems } = read(text);
      assert.equal(problems.length, 1, `${left} left`);
      text = applied(text, problems[0]!.fix!.edits);
    }
    const { features, problems } = read(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(features.map(shown), [
      "shipped | Undo a delete",
      "planned | Print: paper",
      'planned | "Redo" twice',
      "planned | @home",
    ]);
  });
});

describe("no fix is offered where a person may have meant something else:", () => {
  for (const [name, broken] of [
    ["the opening quote may be missing", titled('Print: paper"')],
    ["the quotes are not in pairs", titled('"Print 5" wide"')],
    ["a comment may belong into the quotes", titled('"Print # soon')],
    ["the key is no other's, and may be text", "  - title: Print view\n      on: paper\n    status: planned\n"],
    ["the line may belong to either of two maps", `${entry}   owner: Ada\n`],
    ["the line above may be wrong", "  - title: Print view\n    steps:\n        - Ask\n      - Draw\n      - Print\n"],
    ["a list item among keys", `${entry}    - owner: Ada\n`],
    ["a key without a space behind its colon", '  - title: "Print on both sides: paper"\n    status:planned\n'],
    ["a key without its colon", `${entry}    owner Ada\n`],
  ] as const) {
    it(name, () => {
      const { problems } = read(before + broken + after);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]!.fix, undefined);
    });
  }
});
