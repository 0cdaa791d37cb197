import assert from "node:assert/strict";
import { historyOf, type Version } from "../../src/history/chronicle.ts";

const dark = (more: string) => `  - title: Dark mode\n    status: ${more}\n`;
const undo = "  - { title: Undo, status: in progress, effort: 5 points, votes: 12 }\n";

function versions(...texts: readonly (string | undefined)[]): Version[] {
  return texts.map((text, index) => ({
    commit: `c${index + 1}`,
    date: `2026-0${index + 1}-10T12:00:00Z`,
    ...(text !== undefined && { text: `features:\n${text}` }),
  }));
}

const commitsOf = (of: { readonly [key: string]: { readonly commit: string } | undefined }) =>
  Object.fromEntries(Object.entries(of).map(([name, moment]) => [name, moment?.commit]));

function lifeOf(title: string, versions: readonly Version[]) {
  const life = historyOf(versions, { declared: true }).lifetimes.find(({ feature }) => feature.title.text === title);
  if (!life) return undefined;
  const { entered, inProgressSince, evidenceChanged, changed } = life;
  return commitsOf({ entered, inProgressSince, evidenceChanged, changed });
}

describe("a roadmap over its versions", () => {
  it("is told in numbers, version by version", () => {
    const texts = [dark("planned"), dark("planned\n    effort: 3 points") + undo, dark("dropped") + undo];
    const { trend } = historyOf(versions(...texts), { declared: true });
    assert.deepEqual(
      trend.map(({ date, ...row }) => row),
      [
        { commit: "c1", features: 1, none: 1, below: 1, effort: {} },
        { commit: "c2", features: 2, none: 1, below: 1, effort: { points: { all: 8, bare: 3 } } },
        { commit: "c3", features: 2, none: 0, below: 0, effort: { points: { all: 5, bare: 0 } } },
      ],
    );
  });

  it("looks at a decision with the eyes of its day", () => {
    const decided = "planned\n    decision: { kind: defer, reason: No time., revisit: 2026-02-01 }";
    const { trend } = historyOf(versions(dark(decided), dark(decided) + undo), { declared: true });
    assert.deepEqual(
      trend.map(({ below }) => below),
      [0, 1],
    );
  });

  const story = versions(
    dark("planned"),
    undo + dark("planned"),
    undo + dark("in progress"),
    undo + dark("in progress\n    votes: 3"),
    undo + dark("in progress\n    votes: 3\n    owner: kim"),
  );
  for (const [count, expected] of [
    [1, { entered: "c1", inProgressSince: undefined, evidenceChanged: undefined, changed: "c1" }],
    [2, { entered: "c1", inProgressSince: undefined, evidenceChanged: undefined, changed: "c1" }],
    [3, { entered: "c1", inProgressSince: "c3", evidenceChanged: undefined, changed: "c3" }],
    [4, { entered: "c1", inProgressSince: "c3", evidenceChanged: "c4", changed: "c4" }],
    [5, { entered: "c1", inProgressSince: "c3", evidenceChanged: "c4", changed: "c5" }],
  ] as const) {
    it(`follows a feature through ${count} versions`, () => {
      assert.deepEqual(lifeOf("Dark mode", story.slice(0, count)), expected);
    });
  }

  it("follows it through a version that is broken", () => {
    const broken = `${undo}  - title: "Dark mode\n    status: planned\n`;
    const life = lifeOf("Dark mode", versions(dark("in progress"), broken, undo + dark("in progress")));
    assert.deepEqual(life, { entered: "c1", inProgressSince: "c1", evidenceChanged: undefined, changed: "c1" });
  });

  it("passes over a version that is no roadmap", () => {
    const texts = [{ ...versions("x")[0]!, text: "on: push\n" }];
    const { trend, passedOver } = historyOf(texts);
    assert.deepEqual([trend.length, passedOver.map(({ commit }) => commit)], [0, ["c1"]]);
  });

  it("begins again where the file was taken away and came back", () => {
    const life = lifeOf("Dark mode", versions(dark("planned"), undefined, dark("planned")));
    assert.equal(life?.entered, "c3");
  });
});
