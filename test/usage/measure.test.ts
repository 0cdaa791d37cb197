import assert from "node:assert/strict";
import { useOf } from "../../src/justification/measured-use.ts";
import { numberInWords } from "../../src/justification/measured-words.ts";
import { usageAccount } from "../../src/usage/account.ts";
import { measure } from "../../src/usage/measure.ts";
import type { Measured, ReadExport } from "../../src/usage/measured.ts";
import { exportOf, featuresOf, row, sourceOf } from "./made.ts";

const shipped = "2026-03-05";
const entry = (rest: string) => featuresOf(`  - { id: a, title: A, status: shipped, shipped: ${shipped}${rest} }\n`);

function known(rows: readonly Measured[], file: Partial<ReadExport> = {}, rest = "") {
  const [feature] = measure(entry(rest), [sourceOf([exportOf(rows, file)])], { today: "2026-11-23" }).features;
  return feature!;
}

const other = row("other", 9);
const named = ", usage: { event: gone }";
const daily = (unit: string) =>
  Array.from({ length: 31 }, (_, n) => {
    const day = `2026-10-${String(n + 1).padStart(2, "0")}`;
    return row("a", 2, { from: day, to: day, unit });
  });

describe("a window that is not over", () => {
  const months = [6, 7, 8, 9, 10].map(month => `2026-${String(month).padStart(2, "0")}`);
  const whole = months.map(month => row("a", 1000, { from: `${month}-01`, to: `${month}-30` }));
  const november = { from: "2026-11-01", to: "2026-11-30" };
  const year = { from: "2026-01-01", to: "2026-12-31" };
  const inWords = (feature: ReturnType<typeof known>) => numberInWords(useOf(feature.measured)!);

  for (const count of [0, 12, 600]) {
    it(`says nothing beside whole ones: ${count}`, () => {
      const feature = known([...whole, row("a", count, november)]);
      assert.equal(inWords(feature), "1,000 users from 2026-10-01 to 2026-10-30");
      assert.equal(useOf(feature.measured)!.series.length, 5);
      assert.equal(feature.measured?.answer, "used");
    });
  }

  it("counts as soon as it is more than a whole one", () => {
    const feature = known([row("a", 0), row("a", 97, november)]);
    assert.deepEqual([feature.measured?.answer, inWords(feature)], ["used", "97 users from 2026-11-01 to 2026-11-23"]);
  });

  it("is not what Show Usage tells either", () => {
    const sources = [sourceOf([exportOf([...whole, row("a", 12, november)])])];
    const [match] = usageAccount(sources, measure(entry(""), sources, { today: "2026-11-23" })).matches;
    assert.deepEqual(
      [match?.said, match?.place, match?.numbers],
      ["1,000 users from 2026-10-01 to 2026-10-30", "usage/events.csv, row 6", 6],
    );
  });

  it("ends today where it is the only one", () => {
    const feature = known([row("a", 12, november)]);
    assert.equal(inWords(feature), "12 users from 2026-11-01 to 2026-11-23");
    assert.equal(useOf(feature.measured)!.days, 23);
  });

  it("counts as far as today where it is nearly as long as the one before", () => {
    const before = row("a", 90, { from: "2025-01-01", to: "2025-12-31" });
    const [feature] = measure(
      featuresOf("  - { id: a, title: A, status: shipped, shipped: 2025-01-01 }\n"),
      [sourceOf([exportOf([before, row("a", 70, year)])])],
      { today: "2026-11-23" },
    ).features;
    assert.equal(inWords(feature!), "70 users from 2026-01-01 to 2026-11-23");
  });

  it("is over without a day to hold it against", () => {
    const [feature] = measure(entry(""), [sourceOf([exportOf([row("a", 12, november)])])]).features;
    assert.equal(inWords(feature!), "12 users from 2026-11-01 to 2026-11-30");
  });
});

describe("a number of a time that is still to come", () => {
  const today = "2026-11-23";
  const of = (...rows: Measured[]) => measure(entry(""), [sourceOf([exportOf(rows)])], { today });
  const planned = { from: "2027-10-01", to: "2027-10-31" };

  it("does not count, and is told", () => {
    const { features, problems } = of(row("a", 412), row("a", 9000, planned));
    assert.equal(useOf(features[0]!.measured)!.count, 412);
    assert.deepEqual(problems, [
      {
        message:
          'The key "a" has a number of a time that is still to come, 2027-10-01 to 2027-10-31, which does not count. Look how days are written there; leave out what is planned by "skip".',
        at: { path: "usage/events.csv", row: 3 },
      },
    ]);
  });

  it("is told once for each key", () => {
    const { problems } = of(row("a", 1, planned), row("a", 2, { from: "2027-11-01", to: "2027-11-30" }));
    assert.equal(problems.length, 1);
    assert.match(
      problems[0]!.message,
      /^The key "a" has 2 numbers of a time that is still to come, first 2027-10-01 to/,
    );
  });

  it("leaves a feature unmeasured that has no other", () => {
    assert.equal(of(row("a", 9000, planned)).features[0]!.measured?.answer, "unknown");
  });

  it("may be of a day that has begun elsewhere", () => {
    const { features, problems } = of(row("a", 3, { from: "2026-11-24", to: "2026-11-24" }));
    assert.deepEqual([useOf(features[0]!.measured)!.count, problems], [3, []]);
  });

  it("is a day of last use as well", () => {
    const { features, problems } = of(row("a", undefined, { kind: "last-seen", lastSeen: "2027-01-05" }));
    assert.equal(features[0]!.measured?.answer, "unknown");
    assert.match(problems[0]!.message, /still to come, 2027-01-05, which/);
  });
});

describe("what exports say of a feature", () => {
  const cases: readonly [string, readonly Measured[], Partial<ReadExport>, string, string | undefined, string?][] = [
    ["a count", [row("a", 412)], {}, "", "used: usage", "412 users from 2026-10-01 to 2026-10-31"],
    ["a count of 0", [row("a", 0)], {}, "", "none: none", "0 users from 2026-10-01 to 2026-10-31"],
    [
      "a key that a complete file does not have",
      [other],
      { isComplete: true },
      named,
      "absent: none",
      "0 users from 2026-10-01 to 2026-10-31",
    ],
    ["a key that a list of the most used does not have", [other], {}, named, "not-listed: none"],
    ["a key without a number", [row("a", undefined)], {}, "", "unknown: none"],
    ["a feature that names no key", [other], { isComplete: true }, "", undefined],
    [
      "counts of the time before it was shipped",
      [row("a", 9, { from: "2026-02-01", to: "2026-02-28" })],
      {},
      "",
      "before-shipping: none",
    ],
    [
      "a count since it was shipped and zeros before",
      [row("a", 0, { from: "2026-02-01", to: "2026-02-28" }), row("a", 7)],
      {},
      "",
      "used: usage",
      "7 users from 2026-10-01 to 2026-10-31",
    ],
    [
      "a share",
      [row("a", 5, { total: 500, share: 0.01 })],
      {},
      "",
      "used: usage",
      "5 users, 1% of all from 2026-10-01 to 2026-10-31",
    ],
    [
      "when it was last seen",
      [row("a", undefined, { kind: "last-seen", lastSeen: "2026-11-01", from: undefined!, to: undefined! })],
      {},
      "",
      "used: usage",
      "last seen on 2026-11-01",
    ],
    [
      "when it was last seen, before it was shipped",
      [row("a", undefined, { kind: "last-seen", lastSeen: "2026-01-01" })],
      {},
      "",
      "before-shipping: none",
    ],
    [
      "that nobody knows when it was last seen",
      [row("a", undefined, { kind: "last-seen", lastSeen: null })],
      {},
      "",
      "unknown: none",
    ],
    ["votes, which are demand", [row("a", 213, { meaning: "demand", unit: "votes" })], {}, "", "unknown: demand"],
    [
      "that it is available, which is no use",
      [row("a", 90, { meaning: "availability", unit: "browsers" })],
      {},
      "",
      "unknown: none",
    ],
    [
      "that it is switched on, which is no use",
      [row("a", 90, { meaning: "configuration", unit: "projects" })],
      {},
      "",
      "unknown: none",
    ],
    [
      "people by day, who do not add up",
      daily("users"),
      {},
      "",
      "used: usage",
      "at least 2 users from 2026-10-02 to 2026-10-31",
    ],
    ["events by day, which do", daily("events"), {}, "", "used: usage", "60 events from 2026-10-02 to 2026-10-31"],
    [
      "people by path, who do not add up",
      [row("a", 7), row("b", 5)],
      {},
      ", usage: { path: [a, b] }",
      "used: usage",
      "at least 7 users from 2026-10-01 to 2026-10-31",
    ],
    [
      "counts since a beginning, of which the difference counts",
      [
        row("a", 900, { kind: "cumulative", from: undefined!, to: "2026-09-30", unit: "runs" }),
        row("a", 960, { kind: "cumulative", from: undefined!, to: "2026-10-31", unit: "runs" }),
      ],
      {},
      "",
      "used: usage",
      "60 runs from 2026-09-30 to 2026-10-31",
    ],
  ];
  for (const [what, rows, file, rest, expected, words] of cases) {
    it(`understands ${what}`, () => {
      const { level, measured } = known(rows, file, rest);
      assert.equal(measured && `${measured.answer}: ${level}`, expected);
      const use = useOf(measured);
      assert.equal(use && numberInWords(use), words);
    });
  }

  it("does not take a few days for a month", () => {
    const day = { from: "2026-11-01", to: "2026-11-01" };
    assert.equal(useOf(known([row("a", 400), row("a", 0, day)]).measured)?.count, 400);
  });

  it("counts overlapping windows once", () => {
    const weeks = [
      row("a", 7, { from: "2026-10-01", to: "2026-10-07", unit: "events" }),
      row("a", 9, { from: "2026-10-05", to: "2026-10-11", unit: "events" }),
      row("a", 5, { from: "2026-10-12", to: "2026-10-18", unit: "events" }),
    ];
    const use = useOf(known(weeks).measured)!;
    assert.deepEqual([use.count, use.from, use.to, use.days], [14, "2026-10-05", "2026-10-18", 18]);
    assert.deepEqual(known([...weeks].reverse()).level, "usage");
  });

  it("cites the row, and counts the days that were watched", () => {
    const { evidence, measured } = known([row("a", 412), row("a", 300, { from: "2026-09-01", to: "2026-09-30" })]);
    assert.equal(evidence[0]?.source, "usage/events.csv, row 2");
    assert.deepEqual(evidence[0]?.missing, []);
    assert.deepEqual(
      useOf(measured)?.series.map(({ count }) => count),
      [300, 412],
    );
    assert.equal(useOf(measured)?.days, 61);
  });

  it("tells two counts for the same window, and takes the larger", () => {
    const usage = measure(entry(""), [sourceOf([exportOf([row("a", 7), row("a", 9)])])]);
    assert.equal(useOf(usage.features[0]!.measured)?.count, 9);
    assert.deepEqual(
      usage.problems.map(({ message }) => message),
      [
        'The key "a" has two counts for the same time, 7 (usage/events.csv, row 2) and 9 (usage/events.csv, row 3); the larger one counts. Keep the row that is right.',
      ],
    );
  });

  it("lists what no feature claims, the biggest first, with the feature that was probably meant", () => {
    const rows = [row("small", 3), row("exprt_csv", 400), row("export_csv", 9)];
    const features = featuresOf("  - { id: export_csv, title: A, status: shipped }\n");
    const [{ keys, claimed } = { keys: [], claimed: 0 }] = measure(features, [sourceOf([exportOf(rows)])]).unclaimed;
    assert.deepEqual(
      keys.map(({ key, near }) => [key, near]),
      [
        ["exprt_csv", "A"],
        ["small", undefined],
      ],
    );
    assert.equal(claimed, 1);
  });

  it("means a feature by a name that is near, also where its id is its title in other letters", () => {
    const features = featuresOf("  - { id: export, title: Export, status: shipped }\n");
    const [{ keys } = { keys: [] }] = measure(features, [sourceOf([exportOf([row("exports", 3)])])]).unclaimed;
    assert.equal(keys[0]!.near, "Export");
  });
});

describe("a key that two features claim", () => {
  it("makes neither of them unused because another file, which is complete, does not have it", () => {
    const two = featuresOf(
      ["a", "b"]
        .map(id => `  - { id: ${id}, title: ${id}, status: shipped, shipped: ${shipped}, usage: { event: both } }\n`)
        .join(""),
    );
    const sources = [
      sourceOf([exportOf([row("both", 412)])]),
      sourceOf([exportOf([other], { isComplete: true, path: "usage/all.csv" })], { files: "usage/all.csv" }),
    ];
    const { features, problems } = measure(two, sources, { today: "2026-11-23" });
    assert.deepEqual(
      features.map(({ measured }) => measured),
      [undefined, undefined],
    );
    assert.match(problems[0]!.message, /claimed by "a" and "b" alike/);
  });
});
