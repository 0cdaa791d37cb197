import assert from "node:assert/strict";
import { withoutAccepted } from "../../src/baseline/apply.ts";
import { type Accepted, readBaseline } from "../../src/baseline/baseline.ts";
import { accepted as accept, pruned } from "../../src/baseline/update.ts";
import { baselineText } from "../../src/baseline/write.ts";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { review } from "../../src/review.ts";

const day = "2026-11-23";
const nothing = { entries: [], problems: [] };

/** Without where they stand. */
const plain = (text: string): Accepted[] => readBaseline(text).entries.map(({ span: _, ...entry }) => entry);

/** What a baseline holds where all of a roadmap was accepted. */
function baselineOf(text: string, name = "roadmap.yaml"): string {
  const roadmap = { name, reviews: [review(text, { name })], unused: [] };
  return baselineText(accept(nothing, [roadmap]).entries, day);
}

/** Findings of a roadmap that count beside a baseline, as "rule: title", and the entries that answer for none. */
function against(baseline: string, text: string, options: Parameters<typeof review>[1] = {}) {
  const before = readBaseline(baseline);
  const { reviews, unused } = withoutAccepted([review(text, { name: "roadmap.yaml", ...options })], before.entries);
  const { features, findings, accepted = [] } = reviews[0]!;
  return {
    counting: findings.map(({ rule, feature }) => `${rule}: ${features[feature!]?.title.text}`),
    accepted: accepted.length,
    unused: unused.map(({ rule, feature }) => `${rule}: ${feature}`),
    reviews,
    accept: () => accept(before, [{ name: "roadmap.yaml", reviews, unused }]),
  };
}

const roadmap = `features:
  - id: dark
    title: Dark mode
    status: planned
  - title: "Export: CSV"
    status: in-progress
`;

describe("the baseline", () => {
  it("says which findings of which features were accepted, and when", () => {
    assert.equal(
      baselineOf(roadmap),
      `# Findings of Feature Scope that the team has accepted for now; only others count.
# Remove a line and its finding counts again. What no longer occurs goes with: feature-scope baseline --prune
accepted: 2026-11-23
findings:
  roadmap.yaml:
    no-justification:
      - "Export: CSV"
      - dark
`,
    );
  });

  it("takes away just what it holds", () => {
    const { counting, accepted, unused } = against(baselineOf(roadmap), `${roadmap}  - title: New idea\n`);
    assert.deepEqual(
      { counting, accepted, unused },
      { counting: ["no-justification: New idea"], accepted: 2, unused: [] },
    );
  });

  for (const { name, change, counting = [], unused = [] } of [
    { name: "lines move", change: (text: string) => `# Our plans\n\n${text}` },
    {
      name: "a feature is renamed and keeps its id",
      change: (text: string) => text.replace("Dark mode", "Night mode"),
    },
    {
      name: "a feature gets an id",
      change: (text: string) => text.replace('- title: "Export', '- id: csv\n    title: "Export'),
    },
    {
      name: "features change places",
      change: (text: string) => text.replace(/( {2}- id.*)( {2}- title.*)/s, "$2$1"),
    },
    {
      name: "a feature without an id is renamed",
      change: (text: string) => text.replace("Export: CSV", "Export as CSV"),
      counting: ["no-justification: Export as CSV"],
      unused: ["no-justification: Export: CSV"],
    },
    {
      name: "a feature is justified",
      change: (text: string) => text.replace("status: planned", "status: planned\n    votes: 40"),
      unused: ["no-justification: dark"],
    },
    {
      name: "the rule speaks of another feature of the same title",
      change: (text: string) => `${text}  - title: "Export: CSV"\n    status: planned\n`,
      counting: ["duplicate-feature: Export: CSV", "no-justification: Export: CSV"],
    },
  ]) {
    it(`holds where ${name}`, () => {
      const after = against(baselineOf(roadmap), change(roadmap));
      assert.deepEqual(after.counting.toSorted(), counting);
      assert.deepEqual(after.unused, unused);
    });
  }

  it("says nothing of entries of a rule that is switched off", () => {
    const { unused } = against(baselineOf(roadmap), roadmap, { severities: { "no-justification": "off" } });
    assert.deepEqual(unused, []);
  });

  it("says nothing of entries while the roadmap cannot be read whole", () => {
    const { unused } = against(baselineOf(roadmap), roadmap.replace('"Export: CSV"', '"Export: CSV'));
    assert.deepEqual(unused, []);
  });

  it("holds what is said of a roadmap as a whole", () => {
    const policy = { ...defaultPolicy, inProgress: { amount: 1, span: { start: 0, end: 1 } } };
    const busy = roadmap.replace("planned", "in-progress");
    const found = review(busy, { policy });
    assert.equal(found.inSettings?.length, 1);
    const { entries } = accept(nothing, [{ name: "roadmap.yaml", reviews: [found], unused: [] }]);
    const after = against(baselineText(entries, day), busy, { policy });
    assert.deepEqual([after.counting, after.reviews[0]!.inSettings, after.unused], [[], [], []]);
  });

  it("accepts what is new, and lets go of what no longer occurs", () => {
    const before = baselineOf(roadmap);
    const now = roadmap.replace("status: planned", "votes: 40").concat("  - title: New idea\n");
    const updated = against(before, now).accept();
    assert.deepEqual([updated.added, updated.removed], [1, 1]);
    assert.deepEqual(
      plain(baselineText(updated.entries, day, before)).map(({ feature }) => feature),
      ["Export: CSV", "New idea"],
    );
  });

  it("keeps the entries of roadmaps that were not reviewed", () => {
    const before = readBaseline(`${baselineOf(roadmap)}  other.yaml:\n    no-usage:\n      - sync\n`);
    const { entries } = pruned(before, [
      { unused: before.entries.filter(({ roadmap }) => roadmap === "roadmap.yaml") },
    ]);
    assert.deepEqual(
      entries.map(({ roadmap, feature }) => [roadmap, feature]),
      [["other.yaml", "sync"]],
    );
  });
});

describe("the text of a baseline", () => {
  for (const name of [
    "plain",
    "with: colon",
    "- dash",
    "1.10",
    "007",
    "yes",
    "~",
    "# hash",
    "a\nb",
    "日本語",
    "\u2028",
    '"',
    "'",
    "{x}",
    "trailing ",
  ]) {
    it(`gives back a feature called ${JSON.stringify(name)}`, () => {
      const entries = [{ roadmap: "plans/a b.yaml", rule: "no-usage", feature: name }];
      const text = baselineText(entries, day);
      assert.deepEqual(plain(text), entries);
      assert.equal(baselineText(plain(text), day, text), text);
    });
  }

  it("keeps what people have written to it", () => {
    const text = `# Agreed with the board.

accepted: 2026-11-23 # at the meeting
findings:
  # Legacy, see the minutes.
  roadmap.yaml:
    no-justification: # until spring
      # Ann looks after this one.
      - dark # by March
      - sync
    off-focus: whole roadmap # known
# The end.
`;
    assert.equal(baselineText(plain(text), day, text), text);
    assert.equal(
      baselineText(plain(text).slice(1), "2026-12-01", text),
      text.replace("2026-11-23", "2026-12-01").replace(/ {6}# Ann[^-]*- dark.*\n/, ""),
    );
  });

  it("is sorted, whatever the order of the findings", () => {
    const entries = ["b", "a"].flatMap(name => [
      { roadmap: `${name}.yaml`, rule: "no-usage", feature: "z" },
      { roadmap: `${name}.yaml`, rule: "no-justification", feature: name },
    ]);
    assert.equal(baselineText(entries, day), baselineText(entries.toReversed(), day));
  });

  it("is well where nothing is accepted", () => {
    assert.deepEqual(plain(baselineText([], day)), []);
    assert.deepEqual(readBaseline(baselineText([], day)).problems, []);
  });
});

describe("a baseline that cannot be understood", () => {
  for (const { text, problems } of [
    {
      text: "findings:\n  roadmap.yaml: [a]\n",
      problems: ['[a]: Expected here: rule ids, each with its features, as "name: value" lines.'],
    },
    { text: "finding:\n", problems: ['finding: There is no key "finding". Did you mean "findings"?'] },
    {
      text: "findings:\n  roadmap.yaml:\n    no-usage: {}\n",
      problems: ['{}: Expected here: a list of features, or "whole roadmap".'],
    },
  ]) {
    it(`tells it at its place: ${JSON.stringify(text)}`, () => {
      const told = readBaseline(text).problems.map(
        ({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`,
      );
      assert.deepEqual(told, problems);
    });
  }
});
