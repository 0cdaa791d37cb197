import assert from "node:assert/strict";
import { readRoadmap } from "../../src/roadmap/read.ts";

const read = (text: string) =>
  readRoadmap(text, { name: "roadmap.yaml" }).features.map(({ title, status, effort }) =>
    [title.text, status, effort?.amount ?? "-"].join(" | "),
  );

describe("merge keys", () => {
  it("give an entry what it takes over, and what it says itself counts", () => {
    const text = `
defaults: &later
  status: planned
  effort: 3 days
features:
  - { <<: *later, title: Undo }
  - { <<: *later, title: Redo, status: done }
`;
    assert.deepEqual(read(text), ["Undo | planned | 3", "Redo | shipped | 3"]);
  });

  it("take over from several maps, and nothing from what is not there", () => {
    const text = `
a: &a { status: done }
b: &b { status: open, effort: 2 }
features:
  - <<: [*a, *b]
    title: Undo
  - <<: *missing
    title: Redo
    status: open
`;
    assert.deepEqual(read(text), ["Undo | shipped | 2", "Redo | planned | -"]);
  });

  it("stay small where maps take over from maps that take over", () => {
    const levels = Array.from({ length: 30 }, (_, i) => `m${i}: &m${i}\n  <<: [*m${i - 1}, *m${i - 1}]\n  k${i}: v`);
    const text = `m-1: &m-1 { status: done }\n${levels.join("\n")}\nfeatures:\n  - { <<: *m29, title: Undo }\n  - { title: Redo, status: open }\n`;
    assert.equal(readRoadmap(text, { name: "roadmap.yaml" }).features.length, 2);
  });
});
