import assert from "node:assert/strict";
import { readRoadmap } from "../../src/roadmap/read.ts";
import { only } from "./reading.ts";

/** The slice of the text that a title's span covers. A quoted title is covered with its quotes, as an edit replaces both. */
const titles = (text: string) =>
  readRoadmap(text, { name: "roadmap.yaml" }).features.map(({ title }) => text.slice(title.span.start, title.span.end));

describe("the span of a title", () => {
  for (const [name, text, expected] of [
    ["a plain title", "features:\n  - title: Undo\n    status: done\n", "Undo"],
    [
      "a summary, and not the milestone beside it",
      "tasks:\n  - milestone: 1.3\n    summary: Undo\n    status: done\n",
      "Undo",
    ],
    ["a title in double quotes", 'features:\n  - title: "Undo"\n    status: done\n', '"Undo"'],
    ["a title in single quotes", "features:\n  - title: 'Undo'\n    status: done\n", "'Undo'"],
    ["a comment behind it left out", "features:\n  - title: Undo # soon\n    status: done\n", "Undo"],
    ["the key of a keyed map", "features:\n  undo:\n    status: done\n", "undo"],
    ["a string of a list", "done:\n  - Undo\n", "Undo"],
    ["a title behind a byte order mark", "\uFEFFfeatures:\n  - title: Undo\n    status: done\n", "Undo"],
    ["a title in lines that end with CRLF", "features:\r\n  - title: Undo\r\n    status: done\r\n", "Undo"],
    ["a title after a tab", "features:\n  - title:\tUndo\n    status: done\n", "Undo"],
    ["a title in a mended file", "features:\n  - title: Undo: all\n    status: done\n", "Undo: all"],
    ["a title behind a line moved to the left", "features:\n  - id: 1\n      title: Undo\n    status: done\n", "Undo"],
  ] as const) {
    it(`covers ${name}`, () => assert.deepEqual(titles(text), [expected]));
  }
});

describe("the effort of an entry", () => {
  for (const [line, amount, unit] of [
    ["effort: 3d", 3, "days"],
    ["estimate: 5 pts", 5, "points"],
    ["size: M", 3, "size"],
    ["effort: 2 weeks", 2, "weeks"],
    ["effort: 2-3 days", 3, "days"],
    ["effort: { hours: 8 }", 8, "hours"],
    ["estimated_hours: 12", 12, "hours"],
    ["story_points: 8", 8, "points"],
    ["aufwand: 3 Tage", 3, "days"],
  ] as const) {
    it(`is ${amount} ${unit} in "${line}"`, () => {
      const { effort } = only(`features:\n  - title: Undo\n    status: done\n    ${line}\n`);
      assert.deepEqual([effort?.amount, effort?.unit], [amount, unit]);
    });
  }
  it("is not there where no amount can be read", () => {
    assert.equal(only("features:\n  - title: Undo\n    status: done\n    effort: some\n").effort, undefined);
  });
});

describe("the comments of an entry", () => {
  it("are those above and inside it, and no text of a value", () => {
    const text = `features:
  # People lose rows.
  # -----
  - title: Undo # asked twice
    note: "a # in quotes"
    status: done
`;
    assert.deepEqual(
      only(text).comments.map(comment => comment.text),
      ["People lose rows.", "asked twice"],
    );
  });
});
