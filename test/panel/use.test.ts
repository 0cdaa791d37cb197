import assert from "node:assert/strict";
import type { Review } from "../../src/findings/review.ts";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { reviewState } from "../../src/panel/model.ts";
import { scopeState } from "../../src/panel/scope-model.ts";
import { sentences } from "../../src/panel/sentences.ts";
import { withoutProposal } from "../../src/panel/view/scope/worth-words.ts";
import { seriesInWords } from "../../src/panel/view/words.ts";
import { readAndJudge, reviewTogether } from "../../src/review.ts";
import { measure } from "../../src/usage/measure.ts";
import type { Measured } from "../../src/usage/measured.ts";
import { exportOf, row, sourceOf } from "../usage/made.ts";

const today = "2026-11-23";
const shipped = "status: shipped, shipped: 2026-03-05";
const text = `features:
  - { id: a, title: A, ${shipped}, points: 5 }
  - { id: b, title: B, ${shipped}, points: 15, running_cost: 10 EUR a month }
  - { id: c, title: C, status: planned, votes: 12, points: 20 }
`;
const month = (number: string, count: number) =>
  row("a", count, { from: `2026-${number}-01`, to: `2026-${number}-30` });
const cost = row("a", 690_000, { meaning: "cost", unit: "USD" });

function reviewed(rows: readonly Measured[], written = text): Review {
  const policy = { ...defaultPolicy, usage: { atLeast: { count: 500 } } };
  const judged = readAndJudge(written, { name: "roadmap.yaml" });
  const sources = [sourceOf([exportOf(rows)]), sourceOf([exportOf([cost], { path: "usage/costs.csv" })])];
  const usage = measure(judged.features, sources, { policy, today });
  return reviewTogether([{ path: "", judged: { ...judged, features: usage.features } }], { policy, today, usage })[0]!;
}

const fileOf = (review: Review) => [{ key: "file:///roadmap.yaml", label: "roadmap.yaml", text, review }];
const rowsOf = (rows: readonly Measured[]) => {
  const state = scopeState(fileOf(reviewed(rows)), today);
  return new Map(state.kind === "scope" ? state.rows.map(one => [one.key, one]) : []);
};
const falling = [month("06", 940), month("08", 700), month("10", 112), row("b", 9000)];

describe("measured use in the sidebar", () => {
  it("is the newest number and its series, with its trend in words", () => {
    const { files } = reviewState(fileOf(reviewed(falling)), today);
    const use = new Map(files[0]!.rows.map(({ key, use }) => [key, use]));
    assert.deepEqual(use.get("a"), {
      amount: "112",
      unit: "users",
      points: [940, 700, 112],
      trend: "Falling, 88% over 3 readings: it was 940 users up to 2026-06-30.",
      cost: "It costs 690,000 USD a month, 6,161 USD for each of 112 users.",
    });
    const { cost, ...others } = use.get("b")!;
    assert.deepEqual(others, { amount: "9,000", unit: "users" });
    assert.match(cost!, /^It costs 10 EUR a month/);
    assert.equal(use.get("c"), undefined);
  });

  for (const [measured, amount, unit] of [
    [row("b", 1), "1", "user"],
    [row("b", undefined, { share: 0.032 }), "3.2%", "of all"],
    [row("b", undefined, { kind: "last-seen", lastSeen: "2026-10-30" }), "last seen on 2026-10-30", ""],
  ] as const) {
    it(`is told as ${amount} ${unit}`, () => {
      const rows = reviewState(fileOf(reviewed([measured])), today).files[0]!.rows;
      const { cost, ...use } = rows.find(({ key }) => key === "b")!.use!;
      assert.deepEqual(use, { amount, unit });
    });
  }

  it("says what effort went into what is used too little", () => {
    const said = sentences([reviewed(falling)]).map(({ text }) => text);
    assert.ok(
      said.some(text => /^5 of the 40 points in the roadmap, 13%, went into what is used too little/.test(text)),
      said.join("\n"),
    );
    const sized = `features:\n  - { id: a, title: A, ${shipped}, size: M }\n`;
    assert.deepEqual(sentences([reviewed(falling, sized)])[1], {
      text: "All 3 size points in the roadmap went into what is used too little for what is asked of it, or for its cost.",
      note: "Sizes are added up as XS 1, S 2, M 3, L 5, XL 8.",
    });
    const half = reviewed(falling);
    const other = reviewed([row("z", 9000)], `features:\n  - { id: z, title: Z, ${shipped}, points: 10 }\n`);
    const together = sentences([half, other], true).map(({ text }) => text);
    assert.ok(
      together.some(text => text.startsWith("5 of the 50 points in the roadmap, 10%,")),
      together.join("\n"),
    );
    const used = [row("a", 9000), row("b", 9000)];
    assert.ok(!sentences([reviewed(used)]).some(({ text }) => /used too little/.test(text)));
  });
});

describe("the line of a series", () => {
  it("is told in numbers", () => assert.equal(seriesInWords([1940, 700, 112]), "Use over 3 readings: 1,940, 700, 112"));
});

describe("measured use in the scope review", () => {
  it("is what a feature reaches and costs, rather than what its entry says", () => {
    const rows = rowsOf([...falling, row("b", 9000)]);
    const { reach, running, perUser, measured, evidence } = rows.get("a")!;
    assert.deepEqual(reach, { count: 112, unit: "users" });
    assert.deepEqual(running, { amount: 690_000, currency: "USD", text: "690,000 USD a month" });
    assert.equal(Math.round(perUser!.amount), 6_161);
    assert.equal(measured!.use, "112 users from 2026-10-01 to 2026-10-30.");
    assert.match(measured!.proposal!, /^the policy proposes its end by 2027-/);
    assert.match(measured!.wayOut!, / The policy proposes to announce its end on 2026-/);
    assert.equal(evidence![0]!.counted, true);
    assert.equal(rows.get("b")!.running!.text, "10 EUR a month");
  });

  const quarter = row("b", 30, { from: "2026-07-01", to: "2026-09-30" });
  const several = row("b", 30, { unit: "requests" });
  for (const [name, measured, expected] of [
    ["people were counted in a month", row("b", 20), { amount: 0.5, currency: "EUR", unit: "users" }],
    ["people were counted over a quarter, of whom nobody knows who came in a month", quarter, undefined],
    ["requests were counted", several, undefined],
    ["nobody used it", row("b", 0), undefined],
    ["only a day of use is known", row("b", undefined, { kind: "last-seen", lastSeen: "2026-10-30" }), undefined],
  ] as const) {
    it(`costs ${expected ? "so much" : "nothing that could be told"} for each user where ${name}`, () => {
      assert.deepEqual(rowsOf([measured]).get("b")!.perUser, expected);
    });
  }

  it("says once what the policy proposes", () => {
    const { findings, measured } = rowsOf(falling).get("a")!;
    const told = findings.filter(({ message }) => message.includes("The policy proposes"));
    assert.ok(told.length > 0);
    for (const { message } of told) {
      assert.match(withoutProposal(message, measured!.wayOut), /(?:plan its end|built on it)\.$/);
      assert.equal(withoutProposal(message), message);
    }
  });

  it("is not there where nothing was measured", () => assert.equal(rowsOf(falling).get("c")!.measured, undefined));
});
