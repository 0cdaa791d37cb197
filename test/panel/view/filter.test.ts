import assert from "node:assert/strict";
import type { Row } from "../../../src/panel/protocol.ts";
import {
  type Filter,
  isFiltering,
  matcher,
  noFilter,
  toggled,
  toggledSegment,
} from "../../../src/panel/view/filter.ts";

const row = (rest: Partial<Row>): Row => ({
  key: "k",
  title: "Video generator",
  group: ["Q4", "Lab"],
  level: "none",
  status: "planned",
  findings: [],
  ...rest,
});

describe("filter", () => {
  const cases: readonly (readonly [string, Partial<Filter>, Partial<Row>, boolean])[] = [
    ["nothing asked", {}, {}, true],
    ["blanks ask nothing", { text: "  " }, {}, true],
    ["a word in any case", { text: "VIDEO" }, {}, true],
    ["words in any order", { text: "gen vid" }, {}, true],
    ["a word that is not there", { text: "video editor" }, {}, false],
    ["the group", { text: "lab" }, {}, true],
    ["the written status", { text: "doing" }, { written: "Doing" }, true],
    ["wide letters", { text: "ｖｉｄｅｏ" }, {}, true],
    ["a level", { levels: ["none", "claim"] }, {}, true],
    ["another level", { levels: ["claim"] }, {}, false],
    ["a status", { statuses: ["planned"] }, {}, true],
    ["level and status combine", { levels: ["none"], statuses: ["shipped"] }, {}, false],
    ["text and level combine", { text: "video", levels: ["usage"] }, {}, false],
    ["no pattern is read into it", { text: ".*" }, {}, false],
  ];
  for (const [name, filter, of, expected] of cases) {
    it(name, () => assert.equal(matcher({ ...noFilter, ...filter })(row(of)), expected));
  }

  it("adds and takes away", () => {
    assert.deepEqual(toggled(["a"], "b"), ["a", "b"]);
    assert.deepEqual(toggled(["a", "b"], "a"), ["b"]);
  });

  it("narrows to a segment, and lets go of it, keeping the text", () => {
    const text: Filter = { ...noFilter, text: "x", levels: ["usage"] };
    const narrowed = toggledSegment(text, "planned", "none");
    assert.deepEqual(narrowed, { text: "x", levels: ["none"], statuses: ["planned"] });
    assert.deepEqual(toggledSegment(narrowed, "planned", "none"), { text: "x", levels: [], statuses: [] });
  });

  it("knows whether anything is asked", () => {
    assert.deepEqual([noFilter, { ...noFilter, text: " " }, { ...noFilter, text: "a" }].map(isFiltering), [
      false,
      false,
      true,
    ]);
  });
});
