import assert from "node:assert/strict";
import { historyOf, inNumbers } from "../../src/history/chronicle.ts";
import { trendOf } from "../../src/panel/trend.ts";
import { areaOf } from "../../src/panel/view/scope/area.ts";
import { review } from "../../src/review.ts";

const entry = (title: string, rest: string) => `  - { title: ${title}, ${rest} }\n`;
const old = `features:\n${entry("Undo", "status: planned, points: 3")}`;
const now = `${old}${entry("Redo", "status: in-progress, points: 5, votes: 37")}`;
const numbers = (text: string) => ({
  commit: "",
  date: "2026-11-23",
  ...inNumbers(review(text).features, {}, "2026-11-23"),
});

describe("the trend of a roadmap", () => {
  it("tells in sentences, points and numbers how it moved, up to what it is today", () => {
    const { trend } = historyOf([{ commit: "a1", date: "2026-03-02T23:30:00-05:00", text: old }]);
    assert.deepEqual(trendOf(trend, numbers(now)), {
      sentences: [
        "On 2 March 2026, 1 of 1 feature said nothing about why; today 1 of 2.",
        "Then 1 showed less than the policy asks for; today 1 does.",
        "Of open work, 3 of 3 points rested on a claim or nothing then; today 3 of 8 points.",
      ],
      points: [
        { time: Date.parse("2026-03-03T04:30:00Z"), features: 1, none: 1, below: 1, effort: { all: 3, bare: 3 } },
        { time: Date.parse("2026-11-23"), features: 2, none: 1, below: 1, effort: { all: 8, bare: 3 } },
      ],
      from: "2 March 2026",
      table: {
        head: ["Date", "Features", "Nothing says why", "Below the policy", "On a claim or nothing"],
        rows: [
          ["2026-03-02", "1", "1", "1", "3 of 3 points"],
          ["Today", "2", "1", "1", "3 of 8 points"],
        ],
      },
    });
  });

  it("has no more rows than are read, and today's among them", () => {
    const versions = Array.from({ length: 100 }, (_, day) => ({
      commit: String(day),
      date: new Date(Date.UTC(2026, 0, 1 + 3 * day)).toISOString(),
      text: old,
    }));
    const trend = trendOf(historyOf(versions).trend, numbers(now))!;
    assert.equal(trend.points.length, 101);
    assert.deepEqual(
      trend.table.rows.map(([step]) => step),
      [
        "2026-01",
        "2026-02",
        "2026-03",
        "2026-04",
        "2026-05",
        "2026-06",
        "2026-07",
        "2026-08",
        "2026-09",
        "2026-10",
        "Today",
      ],
    );
  });

  it("is nothing where no commit holds it", () => assert.equal(trendOf([], numbers(now)), undefined));

  it("is drawn as a line that stays until the next commit", () => {
    assert.equal(
      areaOf([
        [0, 0.5],
        [0.25, 1],
        [1, 0],
      ]),
      "M0 100V50H0V50H25V0H100V100H100V100Z",
    );
  });
});
