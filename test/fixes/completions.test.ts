import assert from "node:assert/strict";
import { parse } from "yaml";
import { completionsFor } from "../../src/fixes/completions.ts";
import { insertKeys, type NewKey, shown } from "../../src/fixes/insert-key.ts";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { review } from "../../src/review.ts";

const today = "2026-11-23";
const key: NewKey = ["why", '"', ["Clerks sign it"], '"'];

/** Entries of two features, of which the first is given the key. */
const shapes: Readonly<Record<string, string>> = {
  "a list": "features:\n  - title: Print\n    status: planned\n  - title: Undo\n    status: planned\n",
  "a list at the margin": "features:\n- title: Print\n  status: planned\n- title: Undo\n  status: planned\n",
  "a dash on its own line":
    "features:\n  -\n    title: Print\n    status: planned\n  -\n    title: Undo\n    status: planned\n",
  "comments and blank lines":
    "features:\n  - title: Print\n    status: planned # soon\n\n  # Next\n  - title: Undo\n    status: planned\n",
  "a list at its end":
    "features:\n  - title: Print\n    status: planned\n    tags:\n      - a\n      - b\n  - title: Undo\n    status: planned\n",
  "a map at its end":
    "features:\n  - title: Print\n    status: planned\n    links: \n      spec: a.md\n  - title: Undo\n    status: planned\n",
  "a text of several lines at its end":
    "features:\n  - title: Print\n    status: planned\n    notes: |\n      One.\n\n      # Two.\n\n  - title: Undo\n    status: planned\n",
  "a folded text at its end":
    "features:\n  - title: Print\n    status: planned\n    notes: >-\n      One\n      two.\n  - title: Undo\n    status: planned\n",
  "flow maps": "features:\n  - { title: Print, status: planned }\n  - {title: Undo, status: planned}\n",
  "flow maps of JSON":
    '{"features": [{"title": "Print", "status": "planned"}, {"title": "Undo", "status": "planned"}]}\n',
  "keyed entries":
    "features:\n  print:\n    title: Print\n    status: planned\n  undo:\n    title: Undo\n    status: planned\n",
  "keyed flow maps":
    "features:\n  print: { title: Print, status: planned }\n  undo: { title: Undo, status: planned }\n",
};

type Entry = Record<string, unknown>;
const entriesOf = (text: string): Entry[] =>
  Object.values((parse(text) as { features: Record<string, Entry> }).features);

/** The text with LF, with CRLF, and without an end of its last line. */
const ends = (text: string): string[] => [text, text.replaceAll("\n", "\r\n"), text.trimEnd()];

describe("adding a key to an entry", () => {
  for (const [name, written] of Object.entries(shapes)) {
    for (const at of [0, 1]) {
      it(`works in ${name}, entry ${at + 1}, with any line ends`, () => {
        for (const text of ends(written)) {
          const { features } = review(text, { name: "roadmap.yaml", declared: true });
          assert.equal(features.length, 2);
          const insertion = insertKeys(text, features[at]!, [key]);
          assert.ok(insertion, text);
          const added = shown(insertion.pieces);
          const mended = text.slice(0, insertion.at) + added + text.slice(insertion.at);
          const expected = entriesOf(text).map((entry, index) =>
            index === at ? { ...entry, why: "Clerks sign it" } : entry,
          );
          assert.deepEqual(entriesOf(mended), expected);
          assert.equal(
            /(?<!\r)\n/.test(mended),
            text.includes("\n") && !text.includes("\r\n"),
            "line ends as they were",
          );
        }
      });
    }
  }

  for (const [name, text] of [
    ["an entry that has the key", "features:\n  - title: Print\n    status: planned\n    why:\n"],
    ["an entry that is a text", "features:\n  - Print the page\n  - Undo a delete\n"],
    ["a text with errors", 'features:\n  - title: Print\n    status: planned\nnotes: "open\n'],
    [
      "a text whose last blank lines count",
      "features:\n  - title: Print\n    status: planned\n    notes: |+\n      One.\n\n",
    ],
    ["a flow map over several lines", "features:\n  - { title: Print,\n      status: planned }\n"],
  ] as const) {
    it(`is not offered for ${name}`, () => {
      const [feature] = review(text, { name: "roadmap.yaml", declared: true }).features;
      assert.ok(feature);
      assert.equal(insertKeys(text, feature, [key]), undefined);
    });
  }
});

describe("what may be added to answer a finding", () => {
  for (const [status, more, rule, titles] of [
    ["planned", "", "no-justification", undefined],
    ["in-progress", "", "no-justification", undefined],
    ["in-progress", ", why: Clerks print it to sign it.", "claim-without-evidence", ["Add evidence", "Add a decision"]],
    ["shipped", ", why: Clerks print it to sign it.", "no-usage", ["Add measured use", "Add a decision"]],
  ] as const) {
    it(`removes ${rule} of what is ${status} and brings no other`, () => {
      const text = `features:\n  - { title: Print view, status: ${status}${more} }\n`;
      const options = { name: "roadmap.yaml", declared: true, today };
      const { findings, features } = review(text, options);
      const finding = findings.find(one => one.rule === rule);
      assert.ok(finding, findings.map(one => one.rule).join());
      const offered = completionsFor(finding, features[0]!, text, defaultPolicy, today);
      assert.equal(offered.length, 2);
      if (titles)
        assert.deepEqual(
          offered.map(({ title }) => title),
          titles,
        );
      for (const { at, pieces } of offered) {
        const filled = shown(pieces.map(piece => (piece[0] === "how many" ? "12" : piece)));
        assert.deepEqual(review(text.slice(0, at) + filled + text.slice(at), options).findings, []);
      }
    });
  }
});
