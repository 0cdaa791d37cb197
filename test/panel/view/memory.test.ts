import assert from "node:assert/strict";
import { remembered } from "../../../src/panel/view/memory.ts";

const empty = { filter: { text: "", levels: [], statuses: [] }, collapsed: [], active: null, scroll: 0 };

describe("memory of the page", () => {
  const cases = [
    ["nothing", undefined, empty],
    ["something else", "text", empty],
    [
      "all of it",
      {
        filter: { text: "a", levels: ["none"], statuses: ["shipped"] },
        collapsed: ["f"],
        active: { file: "f", row: "r" },
        scroll: 40,
      },
      {
        filter: { text: "a", levels: ["none"], statuses: ["shipped"] },
        collapsed: ["f"],
        active: { file: "f", row: "r" },
        scroll: 40,
      },
    ],
    ["a file's header", { active: { file: "f" } }, { ...empty, active: { file: "f" } }],
    [
      "words of another version",
      { filter: { levels: ["proof", "usage"] }, scroll: "far" },
      { ...empty, filter: { ...empty.filter, levels: ["usage"] } },
    ],
    ["wrong kinds", { filter: [], collapsed: [1, "f"], active: 3 }, { ...empty, collapsed: ["f"] }],
  ] as const;
  for (const [name, kept, expected] of cases) it(name, () => assert.deepEqual(remembered(kept), expected));
});
