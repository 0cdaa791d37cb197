import assert from "node:assert/strict";
import { type ComparedUnder, type Comparison, comparison } from "../../src/history/compare.ts";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { review } from "../../src/review.ts";

const compare = (before: string, after: string, under?: ComparedUnder): Comparison => {
  const features = (text: string) => review(text, { declared: true }).features;
  return comparison(features(before), features(after), under);
};
const titles = (features: readonly { readonly title: { readonly text: string } }[]) =>
  features.map(({ title }) => title.text);
const why = "why: Clerks delete the wrong row.";

const before = `features:
  - { id: undo, title: Undo, status: planned, effort: 5 points, ${why} }
  - { id: fax, title: Fax export, status: planned, effort: 8 points, ${why} }
  - { id: video, title: Video, status: in progress, effort: 21 points, ${why} }
  - { id: search, title: Search, status: planned, effort: 3 points, description: By title., ${why} }
  - { id: print, title: Print, status: done, effort: 2 points }
`;
const after = `features:
  - { id: search, title: Search everywhere, status: in progress, effort: 8 points, description: By title and text., ${why} }
  - { id: undo, title: Undo, status: planned, effort: 2 days, ${why} }
  - { id: video, title: Video, status: dropped, effort: 21 points, ${why} }
  - { id: dark, title: Dark mode, status: planned, effort: 13 points }
  - { id: tabs, title: Tabs, status: planned, votes: 12 }
  - { id: print, title: Print, status: done, effort: 2 points, users: 40 }
`;

describe("what happens to a roadmap between two versions", () => {
  const found = compare(before, after);

  it("tells what is new, dropped and gone", () => {
    assert.deepEqual(titles(found.added), ["Dark mode", "Tabs"]);
    assert.deepEqual(titles(found.dropped.map(({ after }) => after)), ["Video"]);
    assert.deepEqual(titles(found.removed), ["Fax export"]);
  });

  it("tells what got another scope", () => {
    const told = found.rescoped.map(({ after, parts }) => [after.title.text, parts]);
    assert.deepEqual(told, [["Search everywhere", ["title", "description", "status"]]]);
  });

  it("tells new estimates in the same unit only", () => {
    const told = found.reestimated.map(({ after, from, to }) => [after.title.text, from.amount, to.amount, to.unit]);
    assert.deepEqual(told, [["Search everywhere", 3, 8, "points"]]);
  });

  it("adds up what that does to the effort of open work", () => {
    assert.deepEqual(found.effort, [{ unit: "points", added: 13, dropped: 29, reestimated: 5 }]);
  });

  it("counts what was added without what the policy asks for", () => {
    assert.equal(found.unjustifiedAdded, 1);
    const expects = { ...defaultPolicy.expects, planned: "usage" as const };
    assert.equal(compare(before, after, { policy: { expects } }).unjustifiedAdded, 2);
  });

  it("knows every feature whose entry says anything else", () => {
    assert.deepEqual(titles([...found.changed]).sort(), [
      ...["Dark mode", "Print", "Search everywhere", "Tabs", "Undo", "Video"],
    ]);
  });

  it("sees no change where only places and the way of writing differ", () => {
    const again = `# Ours\n\nfeatures:\n${before.split("\n").slice(1, -1).reverse().join("\n")}\n`;
    const { added, dropped, removed, rescoped, reestimated, changed, effort } = compare(
      before,
      again.replace("title: Undo", 'title: "Undo"'),
    );
    assert.deepEqual(
      [added, dropped, removed, rescoped, reestimated, [...changed], effort],
      [[], [], [], [], [], [], []],
    );
  });

  it("tells what share the core gets, where one is declared", () => {
    const span = { start: 0, end: 0 };
    const policy = { ...defaultPolicy, core: { marks: ["mobile"], amount: 0.6, span } };
    const one = (title: string, goal: string, points: number) =>
      `  - { title: ${title}, status: planned, goal: ${goal}, effort: ${points} points }\n`;
    const first = `features:\n${one("Undo", "mobile", 3)}${one("Redo", "mobile", 3)}`;
    assert.deepEqual(compare(first, first + one("Video", "fame", 2), { policy }).core, { before: 1, after: 0.75 });
    assert.equal(compare("features: []\n", first, { policy }).core, undefined);
    assert.equal(found.core, undefined);
  });
});
