import assert from "node:assert/strict";
import { amount, sentences } from "../../src/panel/sentences.ts";
import { feature } from "./features.ts";

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
  for (const [name, features, expected] of cases) it(name, () => assert.deepEqual(sentences(features), expected));

  it("writes amounts without the noise of binary fractions", () => {
    assert.deepEqual([0.1 + 0.2, 2.5, 1250].map(amount), ["0.3", "2.5", "1,250"]);
  });
});
