import assert from "node:assert/strict";
import { parse } from "yaml";
import { completionsFor } from "../../src/fixes/completions.ts";
import { withDraft } from "../../src/fixes/draft.ts";
import { fixAlike, fixAll } from "../../src/fixes/fix-all.ts";
import { defaultPolicy } from "../../src/justification/policy.ts";
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

interface Written {
  readonly name: string;
  readonly text: string;
  /** The title of the entry, and what is offered for it. */
  readonly at: string;
  readonly fix: string;
  readonly mended: string;
}

const mends: readonly Written[] = [
  {
    name: "a text becomes a map under the key that the others have, and its remark stays behind it",
    text: "planned:\n  - name: Undo\n    why: So that nobody loses rows.\n  - Print view  # soon\n  - Zoom\n",
    at: "Print view",
    fix: "Add a reason",
    mended: `planned:\n  - name: Undo\n    why: So that nobody loses rows.\n  - name: Print view  # soon\n    why: "${reason}"\n  - Zoom\n`,
  },
  {
    name: "a text of several lines goes deeper as a whole",
    text: "planned:\r\n- Print view of\r\n  a page\r\n- Zoom\r\n",
    at: "Print view of a page",
    fix: "Add a reason",
    mended: `planned:\r\n- title: Print view of\r\n    a page\r\n  why: "${reason}"\r\n- Zoom\r\n`,
  },
  {
    name: "a text in brackets becomes a map in brackets",
    text: "planned: [Print view, 'Zoom']\n",
    at: "Zoom",
    fix: "Add a reason",
    mended: `planned: [Print view, { title: 'Zoom', why: '${reason}' }]\n`,
  },
  {
    name: "what has its title for a key gets keys below it",
    text: "planned:\n    - Print view: a page without menus # soon\n    - Zoom: to fit\n",
    at: "Print view",
    fix: "Add a reason",
    mended: `planned:\n    - Print view:\n          description: a page without menus # soon\n          why: "${reason}"\n    - Zoom: to fit\n`,
  },
  {
    name: "the team's own key for reasons is taken, and its quotes",
    text: "planned:\n  - title: 'Undo'\n    rationale: 'So that nobody loses rows.'\n  - title: 'Print view'\n",
    at: "Print view",
    fix: "Add a reason",
    mended: `planned:\n  - title: 'Undo'\n    rationale: 'So that nobody loses rows.'\n  - title: 'Print view'\n    rationale: '${reason}'\n`,
  },
  {
    name: "a key that nobody has filled in is filled in",
    text: "planned:\n  - title: Print view\n    why: # later\n    effort: 3\n",
    at: "Print view",
    fix: "Add a reason",
    mended: `planned:\n  - title: Print view\n    why: "${reason}" # later\n    effort: 3\n`,
  },
  {
    name: "evidence is added to what stands there",
    text: `now:\n  - title: Print view\n    why: ${reason}\n    evidence:\n      - Ada likes it\n    effort: 3\n`,
    at: "Print view",
    fix: "Add evidence",
    mended: `now:\n  - title: Print view\n    why: ${reason}\n    evidence:\n      - Ada likes it\n      - kind: request\n        count: 12\n        unit: customers\n        date: 2026-11-23\n        source: "support desk"\n    effort: 3\n`,
  },
  {
    name: "where a text stands under evidence, another key is taken",
    text: `now:\n  - title: Print view\n    why: ${reason}\n    evidence: Ada likes it\n`,
    at: "Print view",
    fix: "Add evidence",
    mended: `now:\n  - title: Print view\n    why: ${reason}\n    evidence: Ada likes it\n    demand:\n      - kind: request\n        count: 12\n        unit: customers\n        date: 2026-11-23\n        source: "support desk"\n`,
  },
  {
    name: "a list stands where the lists of the file do",
    text: `now:\n- title: Print view\n  why: ${reason}\n`,
    at: "Print view",
    fix: "Add evidence",
    mended: `now:\n- title: Print view\n  why: ${reason}\n  evidence:\n  - kind: request\n    count: 12\n    unit: customers\n    date: 2026-11-23\n    source: "support desk"\n`,
  },
  {
    name: "JSON stays JSON",
    text: '{"now": [{"title": "Print view", "why": "Clerks need it to sign what they print"}]}\n',
    at: "Print view",
    fix: "Exempt with a reason",
    mended:
      '{"now": [{"title": "Print view", "why": "Clerks need it to sign what they print", "decision": {"kind": "exempt", "reason": "It would cost more than it is worth", "date": "2026-11-23"}}]}\n',
  },
  {
    name: "a last comma stays where each key has a line, and a remark behind what it is about",
    text: "planned: [\n  {\n    title: Print view,\n    effort: 3, # days\n  },\n]\n",
    at: "Print view",
    fix: "Add a reason",
    mended: `planned: [\n  {\n    title: Print view,\n    effort: 3, # days\n    why: "${reason}",\n  },\n]\n`,
  },
  {
    name: "traces of the work go where the file has others",
    text: `now:\n  - title: Undo\n    verification: tests pass\n  - title: Zoom\n    verification: tests pass\n  - title: Print view\n    "evidence": # of the team\n      - tests/print.test.ts passes\n`,
    at: "Print view",
    fix: 'Move it under "verification"',
    mended: `now:\n  - title: Undo\n    verification: tests pass\n  - title: Zoom\n    verification: tests pass\n  - title: Print view\n    "verification": # of the team\n      - tests/print.test.ts passes\n`,
  },
];

describe("what is added is written as the file is", () => {
  for (const { name, text, at, fix, mended } of mends) {
    it(name, () => {
      const options = { name: "roadmap.yaml", declared: true, today };
      const { findings, features } = review(text, options);
      const ofEntry = findings.filter(({ feature }) => features[feature!]?.title.text === at);
      const added = completionsFor(ofEntry, text, options)
        .flat()
        .find(({ title }) => title === fix);
      assert.ok(added, `${ofEntry.map(({ rule }) => rule)} of ${features.map(({ title }) => title.text)}`);
      assert.equal(withDraft(text, added), mended);
    });
  }
});

it("a decision is not added to a roadmap whose decisions stand in the settings", () => {
  const text = "features:\n  - title: Print view\n    status: planned\n";
  const options = { name: "roadmap.yaml", declared: true, today, decisions: [] };
  const added = completionsFor(review(text, options).findings, text, options).flat();
  assert.deepEqual(
    added.map(({ title }) => title),
    ["Add a reason"],
  );
});

describe("a file that is one feature", () => {
  const one = { name: "print", pattern: "ideas/*.yaml", group: [] };

  for (const text of ["title: Print view\nstatus: planned\n", "# Ours\n---\nstatus: planned\nmenus: [a, b]\n...\n"]) {
    it(`is given a reason at its end: ${JSON.stringify(text)}`, () => {
      const options = { name: "ideas/print.yaml", declared: true, today, one };
      const { findings } = review(text, options);
      const added = completionsFor(findings, text, options).flat();
      const [before, after] = text.split(/(?=\.\.\.\n)/);
      assert.equal(added[0]?.title, "Add a reason");
      assert.equal(withDraft(text, added[0]), `${before}why: "${reason}"\n${after ?? ""}`);
    });
  }
});

describe("work that the policy calls essential", () => {
  const policy = { ...defaultPolicy, essential: ["security", "legal"] };
  const options = { name: "roadmap.yaml", declared: true, today, policy };
  const fix = "Say that it is essential";

  for (const [name, text, mended] of [
    ["says so", `    why: ${reason}\n`, `    why: ${reason}\n    type: security\n`],
    ["gives a reason besides", "", `    why: "${reason}"\n    type: security\n`],
    [
      "says so among its tags",
      `    why: ${reason}\n    tags: [print]\n`,
      `    why: ${reason}\n    tags: [print, security]\n`,
    ],
    ["is of another kind", `    why: ${reason}\n    type: feature\n    labels: some\n`, undefined],
  ] as const) {
    it(name, () => {
      const neighbour = name.includes("tags") ? "  - title: Undo\n    status: dropped\n    tags: [edit]\n" : "";
      const roadmap = `features:\n${neighbour}  - title: Print view\n    status: in-progress\n${text}`;
      const { findings } = review(roadmap, options);
      const added = completionsFor(findings, roadmap, options)
        .flat()
        .find(({ title }) => title === fix);
      assert.equal(added && withDraft(roadmap, added), mended && roadmap.replace(text, "") + mended);
    });
  }
});

describe("all mends of a kind", () => {
  const options = { name: "roadmap.yaml", declared: true, today };
  const written = (...states: string[]): string =>
    `features:\n${states.map((status, index) => `  - { title: Zoom ${index + 1}x, status: ${status}, why: ${reason} }\n`).join("")}`;

  it("are those of one rule, and are several", () => {
    const one = written("plannned", "planned");
    assert.equal(fixAlike("unknown-status", review(one, options), one, options), undefined);
    const three = written("plannned", "planned", "plannned", "plannned");
    const fix = fixAlike("unknown-status", review(three, options), three, options);
    assert.equal(fix?.title, 'Fix all 3 of "unknown-status" in this file');
    assert.equal(fix.edits.length, 3);
  });

  it("leave out what would change a place twice", () => {
    const text = written("plannned", "planned");
    const known = review(text, options);
    const [finding] = known.findings;
    const twice = { ...known, findings: [finding!, finding!] };
    assert.equal(fixAll(twice, text, options)?.edits.length, 1);
  });

  it("are none where there is nothing to mend", () => {
    const text = written("planned");
    assert.equal(fixAll(review(text, options), text, options), undefined);
  });
});
