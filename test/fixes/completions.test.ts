import assert from "node:assert/strict";
import { parse } from "yaml";
import { completionsFor } from "../../src/fixes/completions.ts";
import { withDraft } from "../../src/fixes/draft.ts";
import { review } from "../../src/review.ts";

const today = "2026-11-23";
const reason = "Clerks need it to sign what they print";

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

/** The text with a reason in one of its entries. */
function withReason(text: string, at: number): string {
  const options = { name: "roadmap.yaml", declared: true, today };
  const { findings } = review(text, options);
  const finding = findings.find(({ rule, feature }) => rule === "no-justification" && feature === at);
  assert.ok(finding, text);
  const added = completionsFor([finding], text, options)[0]!.find(({ title }) => title === "Add a reason");
  assert.ok(added, text);
  return withDraft(text, added);
}

describe("a reason that is added", () => {
  for (const [name, written] of Object.entries(shapes)) {
    for (const at of [0, 1]) {
      it(`is a key more in ${name}, entry ${at + 1}, with any line ends`, () => {
        for (const text of ends(written)) {
          const mended = withReason(text, at);
          const expected = entriesOf(text).map((entry, index) => (index === at ? { ...entry, why: reason } : entry));
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
});
