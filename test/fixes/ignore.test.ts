import assert from "node:assert/strict";
import type { Finding } from "../../src/findings/finding.ts";
import { withDraft } from "../../src/fixes/draft.ts";
import { ignoringFor } from "../../src/fixes/ignore.ts";
import { type ReviewOptions, review } from "../../src/review.ts";
import { roadmaps } from "./roadmaps.ts";
import { dressed, shapes } from "./shapes.ts";

const options = { name: "roadmap.yaml", declared: true, today: "2026-11-23" };

/** Roadmaps in which a comment has to find its place. */
const edges: Readonly<Record<string, string>> = {
  "a list": `features:
  - title: Print view
    status: doing
  # Ours
  - title: Undo
    status: imlpemented
    depends_on: redo
  - title: Export
    status: done
    why: Clerks print it to sign it.
    notes: |
      # not a comment
      One

  - title: Import
    status: doing
`,
  "a list at the margin": `features:
- id: a
  title: Print view
  status: doing
- id: b
  title: Undo
  status: plannned
`,
  "dashes on lines of their own": `features:
  -
    title: Print view
    status: doing
  - # Ours
    title: Undo
    status: plannned
`,
  "groups in buckets": `now:
  - name: Printing
    features:
      - title: Print view
      - { title: Print preview, status: plannned }
next:
  - Undo
  - "Redo: all of it"
  - Offline
    reading
`,
  "keyed entries": `features:
  print: { title: Print view, status: doing }
  undo:
    title: >-
      Undo
      a delete
    status: plannned
  redo:
    status: done
`,
  "flow maps on one line": "features: [{ title: Print view, status: doing }, { title: Undo, status: plannned }]\n",
  "flow maps of JSON": `{
  "features": [
    {
      "title": "Print view",
      "status": "doing"
    }, {
      "title": "Undo", "status": "plannned"
    }
  ]
}
`,
  "flow maps over several lines": `features: [ { title: Print view,
  status: doing }, { title: Undo,
    status: plannned } ]
`,
  "a text that goes on where the next entry begins": `features: [ { title: Print view, notes: "On
    paper", status: doing }, { title: Undo, status: plannned } ]
`,
  "quoted texts, anchors and tabs": `features:
  - &a
    title: "Print # view"\t# Ours
    status: doing
  - <<: *a
    title: 'Undo # feature-scope-ignore no-usage: no'
`,
  "a slip in the YAML": `features:
  - title: Print: view
    status: doing
  - title: Undo
    status: doing
`,
  "several documents": `%YAML 1.2
---
features:
  - title: Print view
    status: doing
---
features:
  - title: Undo
    status: plannned
`,
  "a list that is the whole text": "- { title: Print view, status: doing }\n- { title: Undo, status: plannned }",
  "what is ignored already": `features:
  # feature-scope-ignore no-justification: it is law
  - title: Print view
    status: plannned
`,
};

const counted = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, feature, message }) => `${rule} ${feature} ${message}`).sort();

/** The text as it is, with CRLF, and with a byte order mark and no end of its last line. */
const forms = (text: string): string[] => [text, text.replaceAll("\n", "\r\n"), `\uFEFF${text.trimEnd()}`];

function ignored(
  text: string,
  finding: Finding,
  more: ReviewOptions = {},
): { title: string; text: string } | undefined {
  const all = { ...options, ...more };
  const draft = ignoringFor(finding, review(text, all), text, all);
  return draft && { title: draft.title, text: withDraft(text, draft) };
}

/** Holds for every finding of a text: it goes, with others of its rule about the same entry or line, and nothing else changes. */
function assertIgnored(text: string, more: ReviewOptions = {}): void {
  const all = { ...options, ...more };
  const before = review(text, all);
  assert.ok(before.findings.length > 0);
  for (const finding of before.findings) {
    const made = ignored(text, finding, more);
    assert.ok(made, `${finding.rule} in ${JSON.stringify(text)}`);
    const after = review(made.text, all);
    const isOwn = (one: Finding) =>
      one.rule === finding.rule && (one.feature === finding.feature || made.title.includes("in this line"));
    assert.deepEqual(counted(after.findings), counted(before.findings.filter(one => !isOwn(one))), made.text);
    assert.ok(after.silenced?.some(({ reason }) => reason === "the law asks for it"));
    assert.deepEqual(
      after.features.map(({ title, level, status }) => [title.text, level, status]),
      before.features.map(({ title, level, status }) => [title.text, level, status]),
    );
    assert.equal(/(?<!\r)\n/.test(made.text), /(?<!\r)\n/.test(text) || !text.includes("\n"), "line ends as they were");
    // What is taken out again leaves the text as it was.
    const unneeded = { ...all, severities: { [finding.rule]: "off" } } as const;
    const [remove] = review(made.text, unneeded).findings.filter(one => one.rule === "unused-ignore");
    const [edit] = remove!.fixes[0]!.edits;
    assert.equal(made.text.slice(0, edit!.span.start) + edit!.text + made.text.slice(edit!.span.end), text);
  }
}

describe("a comment that ignores a finding", () => {
  for (const [name, written] of Object.entries(edges)) {
    it(`takes away what it is for, and nothing else, in ${name}`, () => {
      for (const text of forms(written)) assertIgnored(text);
    });
  }

  for (const [index, { name, write }] of shapes.entries()) {
    it(`takes away what it is for, and nothing else, in ${name}, written out`, () => {
      for (const [part, entries] of roadmaps.entries()) {
        const written = dressed(write(entries));
        assertIgnored(written[(index + part) % written.length]!);
      }
    });
  }

  for (const [name, text, rule, expected] of [
    [
      "above the entry, below its other comments",
      "features:\n  # Ours\n  - id: a\n    title: Undo\n",
      "no-justification",
      "features:\n  # Ours\n  # feature-scope-ignore no-justification: the law asks for it\n  - id: a\n    title: Undo\n",
    ],
    [
      "above a line in brackets that holds all of them",
      "now: [Undo, Redo]\n",
      "no-justification",
      "# feature-scope-ignore no-justification: the law asks for it\nnow: [Undo, Redo]\n",
    ],
    [
      "behind a line above which nothing may stand",
      'features: [{ title: Redo, notes: "On\n  paper" }, { title: Undo, status: plannned }]\n',
      "unknown-status",
      'features: [{ title: Redo, notes: "On\n  paper" }, { title: Undo, status: plannned }] # feature-scope-ignore unknown-status: the law asks for it\n',
    ],
    [
      "above the first line of a file that is one feature",
      "# Ours\nid: a\ntitle: Undo\nstatus: plannned\n",
      "unknown-status",
      "# Ours\n# feature-scope-ignore unknown-status: the law asks for it\nid: a\ntitle: Undo\nstatus: plannned\n",
    ],
  ] as const) {
    it(`stands ${name}`, () => {
      const more: ReviewOptions = name.includes("one feature") ? { one: { name: "undo", group: [] } } : {};
      const finding = review(text, { ...options, ...more }).findings.find(one => one.rule === rule);
      assert.equal(ignored(text, finding!, more)?.text, expected);
    });
  }

  it("says when all entries of a line are meant", () => {
    const title = (text: string) => ignored(text, review(text, options).findings[0]!)?.title;
    assert.equal(title("now: [Undo, Redo]\n"), 'Ignore "no-justification" in this line, with a reason');
    assert.equal(title("now:\n  - Undo\n  - Redo\n"), 'Ignore "no-justification" here, with a reason');
  });

  it("does not count until the reason is written", () => {
    const text = "now:\n  - Undo\n";
    const [finding] = review(text, options).findings;
    const draft = ignoringFor(finding!, review(text, options), text, options)!;
    const left = review(
      withDraft(text, draft, blank => blank.shown),
      options,
    ).findings.map(({ rule }) => rule);
    assert.deepEqual(left.sort(), ["no-justification", "unused-ignore"]);
  });

  for (const [name, text, rule] of [
    [
      "about a comment",
      "now:\n  # feature-scope-ignore no-usage: law\n  - { title: Undo, votes: 3 }\n",
      "unused-ignore",
    ],
    [
      "in lines with boxes, which have no comments",
      "[ ] Undo a delete\n[ ] Redo it\n[ ] Print it\n",
      "no-justification",
    ],
    [
      "between lines of one text",
      "features: [{ title: Redo, notes: 'On\n  paper' }, { title: Undo, status: plannned, notes: 'On\n  screen' }]\n",
      "unknown-status",
    ],
  ] as const) {
    it(`is not offered ${name}`, () => {
      const finding = review(text, options).findings.find(one => one.rule === rule);
      assert.ok(finding);
      assert.equal(ignored(text, finding), undefined);
    });
  }
});
