import assert from "node:assert/strict";
import { effortInWords, sizeScale, totalAtStake } from "../../src/panel/effort.ts";
import { sentences } from "../../src/panel/sentences.ts";
import { review as reviewText } from "../../src/review.ts";
import { amount } from "../../src/roadmap/effort-words.ts";
import { feature, review } from "./features.ts";

describe("effort in words", () => {
  it("has no noise of binary fractions", () => {
    assert.deepEqual([0.1 + 0.2, 2.5, 1250].map(amount), ["0.3", "2.5", "1,250"]);
  });

  it("gives a size as it is written, and what it counts as", () => {
    assert.deepEqual(effortInWords({ amount: 8, unit: "size", text: "XL" }), {
      amount: "XL",
      unit: "",
      note: "counted as 8 size points",
    });
  });

  it("explains sizes where they are added up, and only there", () => {
    const notes = (unit: "size" | "points") =>
      sentences([review([feature({ effort: 5, unit })])]).map(({ note }) => note);
    assert.ok(notes("size").includes(sizeScale));
    assert.ok(!notes("points").includes(sizeScale));
  });

  it("explains sizes as they are read", () => {
    const scale = [...sizeScale.matchAll(/([XSML]+) (\d+)/g)].map(match => [match[1], Number(match[2])] as const);
    assert.equal(scale.length, 5);
    const entries = scale.map(([size]) => `  - { title: The ${size} one, status: planned, size: ${size} }`);
    const { features } = reviewText(`features:\n${entries.join("\n")}\n`);
    assert.deepEqual(
      features.map(({ effort }) => effort?.amount),
      scale.map(([, points]) => points),
    );
  });
});

describe("effort at stake in a roadmap", () => {
  const bare = ["none", "claim"] as const;
  const cases = [
    ["nothing without effort", [feature({})], undefined],
    ["nothing where all of it has demand", [feature({ level: "demand", effort: 5 })], undefined],
    ["nothing of what is shipped", [feature({ status: "shipped", effort: 5 })], undefined],
    [
      "a part of it",
      [feature({ effort: 5 }), feature({ status: "in-progress", level: "demand", effort: 3 })],
      { amount: "5 of 8", unit: "points" },
    ],
    ["all of it", [feature({ effort: 1, unit: "days" })], { amount: "1", unit: "day" }],
    [
      "in the unit most entries have",
      [feature({ effort: 13 }), feature({ effort: 2, unit: "days" }), feature({ effort: 3, unit: "days" })],
      { amount: "5", unit: "days" },
    ],
  ] as const;
  for (const [name, features, expected] of cases) {
    it(name, () => assert.deepEqual(totalAtStake(features, bare), expected));
  }
});
