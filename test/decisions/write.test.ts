import assert from "node:assert/strict";
import { withEdits } from "../../src/decisions/edits.ts";
import type { NewDecision } from "../../src/decisions/new-decision.ts";
import { writeDecision } from "../../src/decisions/write.ts";
import type { ReviewOptions } from "../../src/review.ts";

const options: ReviewOptions = { name: "roadmap.yaml", declared: true };
const cut: NewDecision = { kind: "cut", reason: "Nobody asked for it", date: "2026-11-23" };
const keep: NewDecision = { kind: "keep", reason: "Clerks need it", date: "2026-11-23", revisit: "2027-02-22" };

/** The text with a decision about its feature at a position, and what is noted. */
function written(text: string, decision: NewDecision, at = 0, given = options): { text: string; note?: string } {
  const result = writeDecision(text, at, decision, given);
  assert.ok("edits" in result, "refused" in result ? result.refused : "");
  return { text: withEdits(text, result.edits), ...(result.note !== undefined && { note: result.note }) };
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly decision: NewDecision;
  readonly expected: string;
  readonly note?: RegExp;
}

const cases: readonly Case[] = [
  {
    name: "as lines where the entry is written in lines",
    text: "features:\n  - title: Print\n    status: planned\n  - title: Undo\n    status: planned\n",
    decision: keep,
    expected:
      'features:\n  - title: Print\n    status: planned\n    decision:\n      kind: keep\n      reason: "Clerks need it"\n      date: 2026-11-23\n      revisit: 2027-02-22\n  - title: Undo\n    status: planned\n',
  },
  {
    name: "with the steps of a sunset, its keys as the others are written",
    text: "features:\n  - title: Print a page\n    targetDate: 2027\n    status: shipped\n  - title: Undo\n    status: Deprecated\n",
    decision: {
      ...{ kind: "sunset", reason: "Two people left", date: "2026-11-23", revisit: "2027-06-01" },
      steps: { announce: "2026-12-01", stopNewUse: "2027-03-01", removeBy: "2027-06-01" },
    },
    expected:
      "features:\n  - title: Print a page\n    targetDate: 2027\n    status: Deprecated\n    decision:\n      kind: sunset\n      reason: Two people left\n      date: 2026-11-23\n      announce: 2026-12-01\n      stopNewUse: 2027-03-01\n      removeBy: 2027-06-01\n      revisit: 2027-06-01\n  - title: Undo\n    status: Deprecated\n",
  },
  {
    name: "as a flow map in a flow map, and with whom it goes to",
    text: "features:\n  - { title: Print, status: shipped }\n  - { title: Undo, status: planned }\n",
    decision: { kind: "hand-over", reason: "It's theirs: they use it", date: "2026-11-23", to: "Ada & Co" },
    expected:
      'features:\n  - { title: Print, status: shipped, decision: { kind: hand-over, reason: "It\'s theirs: they use it", date: 2026-11-23, to: "Ada & Co" } }\n  - { title: Undo, status: planned }\n',
  },
  {
    name: "as JSON in JSON, what needs it escaped",
    text: '{"features": [{"title": "Print", "status": "planned"}, {"title": "Undo", "status": "WONTFIX"}]}\n',
    decision: { ...cut, reason: 'They say "no" \\ never' },
    expected:
      '{"features": [{"title": "Print", "status": "WONTFIX", "decision": {"kind": "cut", "reason": "They say \\"no\\" \\\\ never", "date": "2026-11-23"}}, {"title": "Undo", "status": "WONTFIX"}]}\n',
  },
  {
    name: "on one line where the decisions of the file are",
    text: "features:\n  - title: Print\n    status: planned\n  - title: Undo\n    decision: { kind: keep, reason: cheap }\n",
    decision: keep,
    expected:
      'features:\n  - title: Print\n    status: planned\n    decision: { kind: keep, reason: "Clerks need it", date: 2026-11-23, revisit: 2027-02-22 }\n  - title: Undo\n    decision: { kind: keep, reason: cheap }\n',
  },
  {
    name: "below a text that becomes a map",
    text: "now:\r\n- Print a page\r\n- Undo a row\r\n",
    decision: keep,
    expected:
      "now:\r\n- title: Print a page\r\n  decision:\r\n    kind: keep\r\n    reason: Clerks need it\r\n    date: 2026-11-23\r\n    revisit: 2027-02-22\r\n- Undo a row\r\n",
  },
  {
    name: "with the state that a box to tick gave",
    text: 'features:\n  - "[x] Print"\n  - "[ ] Undo"\n  - "[ ] Zoom"\n',
    decision: keep,
    expected:
      'features:\n  - title: "Print"\n    status: done\n    decision:\n      kind: keep\n      reason: "Clerks need it"\n      date: 2026-11-23\n      revisit: 2027-02-22\n  - "[ ] Undo"\n  - "[ ] Zoom"\n',
  },
  {
    name: "under another key where the entry decides something else",
    text: "features:\n  - title: Print\n    status: planned\n    decision: Use the browser for it\n",
    decision: keep,
    expected:
      "features:\n  - title: Print\n    status: planned\n    decision: Use the browser for it\n    decisions:\n      kind: keep\n      reason: Clerks need it\n      date: 2026-11-23\n      revisit: 2027-02-22\n",
  },
  {
    name: "into what nobody has filled in",
    text: "features:\n  - title: Print\n    decision: # of the board\n    status: planned\n",
    decision: cut,
    expected:
      'features:\n  - title: Print\n    decision: { kind: cut, reason: "Nobody asked for it", date: 2026-11-23 } # of the board\n    status: dropped\n',
  },
];

const replaced: readonly Case[] = [
  {
    name: "part by part, with its comments and what is noted besides",
    text: "features:\n  - title: Print\n    decision:\n      # Of the board\n      kind: defer # again\n      by: Ada\n      reason: 'too few of us'\n      date: 2026-01-01\n      revisit: 2026-06-01\n    status: planned\n",
    decision: cut,
    expected:
      "features:\n  - title: Print\n    decision:\n      # Of the board\n      kind: cut # again\n      by: Ada\n      reason: 'Nobody asked for it'\n      date: 2026-11-23\n    status: dropped\n",
  },
  {
    name: "in a flow map",
    text: "features:\n  - { title: Print, decision: { kind: cut, why: 'no' }, status: dropped }\n",
    decision: keep,
    expected:
      "features:\n  - { title: Print, decision: { kind: keep, why: 'Clerks need it', date: 2026-11-23, revisit: 2027-02-22 }, status: dropped }\n",
  },
  {
    name: "as a text where it was one",
    text: "features:\n  - title: Print\n    status: planned\n    decision: defer until 2027-01 # again\n",
    decision: keep,
    expected:
      'features:\n  - title: Print\n    status: planned\n    decision: "keep on 2026-11-23 until 2027-02-22: Clerks need it" # again\n',
  },
  {
    name: "as a map where a text cannot say it",
    text: "features:\n  - title: Print\n    decision: 'keep: cheap'\n    status: planned\n",
    decision: { kind: "hand-over", reason: "They use it", date: "2026-11-23", to: "Ada" },
    expected:
      "features:\n  - title: Print\n    decision: { kind: hand-over, reason: 'They use it', date: 2026-11-23, to: 'Ada' }\n    status: planned\n",
  },
  {
    name: "as the last where all are kept",
    text: "features:\n  - title: Print\n    status: planned\n    decisions:\n      - kind: defer\n        reason: few of us\n        date: 2026-01-01\n",
    decision: keep,
    expected:
      "features:\n  - title: Print\n    status: planned\n    decisions:\n      - kind: defer\n        reason: few of us\n        date: 2026-01-01\n      - kind: keep\n        reason: Clerks need it\n        date: 2026-11-23\n        revisit: 2027-02-22\n",
  },
  {
    name: "at the end of a file without an end of its last line",
    text: "features:\n- title: Print\n  decision:\n    kind: keep\n    reason: few of us\n    revisit: 2026-01-01",
    decision: { ...cut, kind: "exempt" },
    expected:
      "features:\n- title: Print\n  decision:\n    kind: exempt\n    reason: Nobody asked for it\n    date: 2026-11-23",
  },
];

/** Entries of which the first is cut or sunset; the status that it has then, and what is noted. */
const statuses: readonly (readonly [
  name: string,
  kind: "cut" | "sunset",
  text: string,
  expected: string,
  note?: RegExp,
])[] = [
  [
    "the word of the file",
    "cut",
    "features:\n  - status: todo\n    title: A\n  - title: B\n    status: Cancelled (for C)\n",
    "status: Cancelled\n",
  ],
  [
    "its most frequent word",
    "cut",
    "features:\n  - status: todo\n    title: A\n  - { title: B, status: rejected }\n  - { title: C, status: wontfix }\n  - { title: D, status: wontfix }\n",
    "status: wontfix\n",
  ],
  [
    "not the word for what is sunset",
    "cut",
    "features:\n  - status: todo\n    title: A\n  - { title: B, status: deprecated }\n",
    "status: dropped\n",
  ],
  [
    "a standard word in capital letters",
    "cut",
    "features:\n  - status: TODO\n    title: A\n  - { title: B, status: DONE }\n",
    "status: DROPPED\n",
  ],
  [
    "a standard word with a capital letter",
    "cut",
    "features:\n  - status: 'Planned' # Q1\n    title: A\n  - { title: B, status: In Progress }\n",
    "status: 'Dropped' # Q1\n",
  ],
  [
    "the word for what is sunset",
    "sunset",
    "features:\n  - status: done\n    title: A\n  - { title: B, status: deprecated }\n",
    "status: deprecated\n",
  ],
  [
    "none for a sunset where there is no word",
    "sunset",
    "features:\n  - status: done\n    title: A\n  - { title: B, status: dropped }\n",
    "status: done\n",
    /no word yet/,
  ],
  [
    "none where a list gives it",
    "cut",
    "later:\n  - title: A\n  - title: B\n    effort: 3\n",
    "title: A\n",
    /comes from "later"/,
  ],
  [
    "none where no entry has one",
    "cut",
    "features:\n  - title: A\n  - title: B\n",
    "title: A\n",
    /No entry of the file has a status/,
  ],
  [
    "none where it is a yes or no",
    "cut",
    "features:\n  - done: false\n    title: A\n  - title: B\n    done: true\n",
    "done: false\n",
    /no key that could say otherwise/,
  ],
  [
    "a key of its own where the others have one",
    "cut",
    "features:\n  - title: A\n    effort: 2\n  - title: B\n    status: rejected\n",
    "effort: 2\n    status: rejected\n",
  ],
];

describe("a decision is written", () => {
  for (const { name, text, decision, expected } of cases) {
    it(name, () => assert.equal(written(text, decision).text, expected));
  }

  it("with a reason on one line", () => {
    const { text } = written(cases[0]!.text, { ...keep, reason: "  Clerks\r\n\tneed it \n" });
    assert.equal(text, cases[0]!.expected);
  });

  it("into a file that is one feature", () => {
    const one = { name: "print", pattern: "ideas/*.yaml", group: [] };
    const { text } = written("title: Print\nstatus: planned\n", cut, 0, { ...options, one });
    assert.equal(
      text,
      'title: Print\nstatus: dropped\ndecision:\n  kind: cut\n  reason: "Nobody asked for it"\n  date: 2026-11-23\n',
    );
  });

  it("into an entry of an entry, and into the outer one", () => {
    const text =
      "items:\n  - name: Editor\n    status: ready\n    items:\n      - name: Print\n        status: planned\n      - name: Undo\n        status: planned\n";
    for (const at of [0, 1]) assert.equal(written(text, keep, at).note, undefined);
  });
});

describe("a decision takes the place of the one before", () => {
  for (const { name, text, decision, expected } of replaced) {
    it(name, () => assert.equal(written(text, decision).text, expected));
  }
});

describe("the status of what is given up", () => {
  for (const [name, kind, text, expected, note = /^$/] of statuses) {
    it(`becomes ${name}`, () => {
      const result = written(text, { ...cut, kind });
      assert.ok(result.text.includes(expected), result.text);
      assert.match(result.note ?? "", note);
    });
  }

  it("becomes the word that the team's settings give", () => {
    const text = "features:\n  - title: A\n    status: open\n  - title: B\n    status: parked\n";
    const given = { ...options, layout: { statuses: { shelved: "dropped", parked: "planned" } } } as const;
    assert.match(written(text, cut, 0, given).text, /status: shelved\n/);
  });
});

describe("a decision is refused", () => {
  for (const { name, text, at = 0, decision = keep, expected } of [
    {
      name: "without a reason",
      text: cases[0]!.text,
      decision: { ...keep, reason: " \n" },
      expected: /needs a reason/,
    },
    { name: "about a feature that is gone", text: cases[0]!.text, at: 2, expected: /not in the file any more/ },
    {
      name: "in lines that are no YAML",
      text: "✅❌\ndeploy [✅]\nlogin: x [✅]\nchat []\nsend message []\ncall []\n===\nshare []\n",
      expected: /no YAML/,
    },
    {
      name: "where the entry would not be read as one any more",
      text: "features:\n  dark-mode: planned\n  print-view: in progress\n  undo: planned\n",
      expected: /cannot hold a decision/,
    },
  ]) {
    it(name, () => {
      const result = writeDecision(text, at, decision, options);
      assert.match("refused" in result ? result.refused : "written", expected);
    });
  }
});
