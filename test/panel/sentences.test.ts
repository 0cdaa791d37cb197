import assert from "node:assert/strict";
import { repeatedRules, sentences } from "../../src/panel/sentences.ts";
import { rules } from "../../src/rules/index.ts";
import { feature, finding, review } from "./features.ts";

const times = (count: number, brief: Parameters<typeof feature>[0]) =>
  Array.from({ length: count }, () => feature(brief));

describe("sentences of the summary", () => {
  const cases: readonly (readonly [string, ReturnType<typeof feature>[], readonly string[]])[] = [
    ["nothing", [], ["No features yet."]],
    ["one without a reason", times(1, {}), ["The only feature says nothing about why."]],
    ["one with a reason", times(1, { level: "claim" }), ["The only feature says why."]],
    ["all without", times(5, {}), ["None of the 5 features says why."]],
    ["all with", times(5, { level: "demand" }), ["All 5 features say why."]],
    ["some", [...times(12, {}), ...times(18, { level: "usage" })], ["12 of 30 features say nothing about why."]],
    ["one of several", [feature({}), feature({ level: "claim" })], ["1 of 2 features says nothing about why."]],
    ["thousands", times(1200, {}), ["None of the 1,200 features says why."]],
    [
      "effort in progress, in part at stake",
      [
        feature({ status: "in-progress", level: "claim", effort: 34 }),
        feature({ status: "in-progress", level: "demand", effort: 46 }),
      ],
      ["All 2 features say why.", "34 of 80 points in progress rest on a claim or nothing."],
    ],
    [
      "effort in progress and planned",
      [
        feature({ status: "in-progress", level: "claim", effort: 34 }),
        feature({ status: "planned", level: "none", effort: 8 }),
        feature({ status: "planned", level: "usage", effort: 5 }),
      ],
      [
        "1 of 3 features says nothing about why.",
        "All 34 points in progress and 8 of 13 planned rest on a claim or nothing.",
      ],
    ],
    [
      "units are never added",
      [
        feature({ level: "claim", effort: 3, unit: "weeks" }),
        feature({ level: "claim", effort: 1, unit: "days" }),
        feature({ level: "claim", effort: "L", unit: "size" }),
      ],
      [
        "All 3 features say why.",
        "The 1 day planned rests on a claim or nothing.",
        "All 3 weeks planned rest on a claim or nothing.",
        "All 5 size points planned rest on a claim or nothing.",
      ],
    ],
    [
      "shipped without use",
      times(1, { status: "shipped", level: "demand" }),
      ["The only feature says why.", "The only shipped feature has no measured use."],
    ],
    [
      "some of the shipped without use",
      [...times(2, { status: "shipped", level: "claim" }), ...times(1, { status: "shipped", level: "usage" })],
      ["All 3 features say why.", "2 of 3 shipped features have no measured use."],
    ],
    [
      "none of the shipped with use",
      times(2, { status: "shipped", level: "claim" }),
      ["All 2 features say why.", "None of the 2 shipped features has a measured use."],
    ],
    [
      "shipped and dropped effort is not at stake",
      [
        feature({ status: "shipped", level: "usage", effort: 5 }),
        feature({ status: "dropped", level: "claim", effort: 5 }),
      ],
      ["All 2 features say why."],
    ],
  ];
  const texts = (...reviews: Parameters<typeof sentences>[0]) => sentences(reviews).map(({ text }) => text);
  for (const [name, features, expected] of cases) {
    it(name, () => assert.deepEqual(texts(review(features)), expected));
  }

  it("tell those that nobody can decide on any more from the others", () => {
    const silent = [feature({}), feature({ status: "shipped" }), feature({ status: "dropped" })];
    const used = feature({ status: "shipped", level: "usage" });
    assert.deepEqual(texts(review([...silent, used])).slice(0, 2), [
      "3 of 4 features say nothing about why.",
      "Of these, 2 are shipped or dropped already, and 1 is not.",
    ]);
    assert.deepEqual(texts(review([silent[2]!, used])).slice(0, 2), [
      "1 of 2 features says nothing about why.",
      "It is shipped or dropped already.",
    ]);
  });

  it("end with the findings, and say which of them are counted elsewhere", () => {
    const of = review([feature({})], { findings: [finding("warning", 0), finding("error", 0), finding("hint", 0)] });
    const { text, note } = sentences([of]).at(-1)!;
    assert.equal(text, "Findings: 1 error, 1 warning, 1 hint.");
    assert.match(note ?? "", /badge/);
  });

  describe("about several roadmaps", () => {
    const one = review([feature({ status: "in-progress", effort: 5 })], { findings: [finding("warning", 0)] });
    const other = review([feature({ level: "demand", effort: 8 })], { findings: [finding("warning", 0)] });

    it("add up features and findings, but not the efforts of different teams", () => {
      assert.deepEqual(texts(one, other), ["1 of 2 features says nothing about why.", "Findings: 2 warnings."]);
    });

    it("add up the efforts of files that are one roadmap", () => {
      const said = sentences([one, other], true).map(({ text }) => text);
      assert.deepEqual(said, [
        "1 of 2 features says nothing about why.",
        "All 5 points in progress rest on a claim or nothing.",
        "Findings: 2 warnings.",
      ]);
    });
  });

  describe("do not say what a rule that is off would say", () => {
    const features = [
      feature({ status: "in-progress", effort: 5 }),
      feature({ status: "in-progress", level: "claim", effort: 3 }),
      feature({ status: "shipped", level: "demand" }),
    ];
    const all = [
      "1 of 3 features says nothing about why.",
      "All 8 points in progress rest on a claim or nothing.",
      "The only shipped feature has no measured use.",
    ];
    const { none, claim, use } = repeatedRules;
    const cases = [
      [[], all],
      [[use], all.slice(0, 2)],
      [[none], ["3 features.", "3 of 8 points in progress rest on a claim alone.", all[2]]],
      [[claim], [all[0], "5 of 8 points in progress rest on nothing.", all[2]]],
      [[none, claim, use], ["3 features."]],
    ] as const;
    for (const [off, expected] of cases) {
      it(off.join(", ") || "none", () => assert.deepEqual(texts(review(features, { off })), expected));
    }

    it("unless it is on for another roadmap", () => {
      assert.deepEqual(texts(review(features, { off: [none, claim, use] }), review([])), [all[0], all[2]]);
    });

    it("and know these rules by their ids", () => {
      const ids = rules.map(({ id }) => id);
      assert.ok(Object.values(repeatedRules).every(id => ids.includes(id)));
    });
  });
});
