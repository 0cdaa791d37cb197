import assert from "node:assert/strict";
import { month, overdue, rare, row, type Said, shipped, told } from "./measured.ts";

const usage = { atLeast: { count: 100, unit: "users" } };
const few = [row("a", 12)];

describe("low-usage", () => {
  it("does not repeat what is said of its cost", () => {
    const costly = shipped(", running_cost: 9000 USD a month, revenue: 400 USD a month");
    assert.deepEqual(told("low-usage", costly, { rows: [row("a", 12)], usage: { atLeast: { count: 100 } } }), [
      '"A" is used less than this roadmap asks for, which is 100 in 30 days: 12 users from 2026-10-01 to 2026-10-31. Say why it is worth keeping, or plan its end.',
    ]);
  });

  it("says the number, where it stands, and what it rests on", () => {
    assert.deepEqual(
      told("low-usage", shipped(), { rows: few, usage: { ...usage, exit: { afterDays: 30, noticeDays: 90 } } }),
      [
        '"A" is used less than this roadmap asks for, which is 100 users in 30 days: 12 users from 2026-10-01 to 2026-10-31 (usage/events.csv, row 2; one source, 1 reading, 31 days watched since it was shipped on 2026-03-05). Say why it is worth keeping, or plan its end. The policy proposes to announce its end on 2026-11-23 and to remove it by 2027-02-21.',
      ],
    );
  });

  const silent: readonly [string, string, Said][] = [
    ["enough use", shipped(), { rows: [row("a", 100)], usage }],
    ["no policy", shipped(), { rows: few }],
    ["another unit", shipped(), { rows: [row("a", 12, { unit: "teams" })], usage }],
    ["less than the minimum observation", shipped("", "2026-10-20"), { rows: few, usage }],
    [
      "a longer observation for its kind",
      shipped(", type: reporting"),
      { rows: few, usage: { ...usage, kinds: { reporting: { observeDays: 400 } } } },
    ],
    [
      "a week, in which fewer come than in a month",
      shipped(),
      { rows: [row("a", 12, { from: "2026-10-01", to: "2026-10-07" })], usage: { ...usage, observeDays: 1 } },
    ],
    [
      "people counted by path, who may be more",
      shipped(", usage: { path: [a, b] }"),
      { rows: [row("a", 60), row("b", 50)], usage },
    ],
    ["availability, which is no use", shipped(), { rows: [row("a", 12, { meaning: "availability" })], usage }],
    ["what is rare by nature, until it is looked at again", shipped(rare), { rows: few, usage }],
    [
      "an essential kind of work",
      shipped(", type: recovery"),
      { rows: few, usage, policy: { essential: ["recovery"] } },
    ],
    ["a fix", shipped(", type: bug"), { rows: few, usage }],
    ["what is not shipped yet", "  - { id: a, title: A, status: in-progress }\n", { rows: few, usage }],
    ["a share without a denominator", shipped(), { rows: few, usage: { share: 0.5 } }],
    [
      "events, which are enough for the month",
      shipped(),
      { rows: [row("a", 206, { unit: "runs", ...month(9), to: "2026-10-31" })], usage: { atLeast: { count: 100 } } },
    ],
  ];
  for (const [what, entries, said] of silent) {
    it(`is silent about ${what}`, () => assert.deepEqual(told("low-usage", entries, said), []));
  }

  const loud: readonly [string, string, Said][] = [
    ["an exemption whose day has passed", shipped(overdue), { rows: few, usage }],
    ["a share below the policy", shipped(), { rows: [row("a", 5, { share: 0.001 })], usage: { share: 0.01 } }],
    [
      "events, by thirty days",
      shipped(),
      { rows: [row("a", 196, { unit: "runs", ...month(9), to: "2026-10-31" })], usage: { atLeast: { count: 100 } } },
    ],
    ["a longer window, in which still fewer came", shipped(), { rows: [row("a", 60, { from: "2026-08-01" })], usage }],
  ];
  for (const [what, entries, said] of loud) {
    it(`speaks of ${what}`, () => assert.equal(told("low-usage", entries, said).length, 1));
  }
});
