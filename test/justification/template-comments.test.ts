import assert from "node:assert/strict";
import { readAndJudge, review, reviewTogether } from "../../src/review.ts";

const words = "# If the purpose is to remove something, say so because users rely on it.";

describe("comments of a template", () => {
  it("are nobody's reason, in one file", () => {
    const entry = (title: string) => `  ${words}\n  - { title: ${title}, status: planned }\n`;
    const levels = (text: string) => review(text).features.map(({ level }) => level);
    assert.deepEqual(levels(`features:\n${entry("Undo")}${entry("Redo")}`), ["claim", "claim"]);
    const [undo, redo, print] = review(`features:\n${["Undo", "Redo", "Print"].map(entry).join("")}`).features;
    assert.deepEqual([undo!.level, redo!.level, print!.level], ["none", "none", "none"]);
    assert.equal(undo!.comments.length, 1);
  });

  it("are nobody's reason, in the files of a folder; what else an entry says still counts", () => {
    const files = ["Undo", "Redo", "Print"].map((title, index) => {
      const own = index === 0 ? "why: Clerks retype deleted rows every day.\n" : "";
      const judged = readAndJudge(`${words}\ntitle: ${title}\n${own}`, { one: { name: title, group: [] } });
      return { path: `${title}.yaml`, judged };
    });
    const levels = reviewTogether(files).map(({ features }) => features[0]!.level);
    assert.deepEqual(levels, ["claim", "none", "none"]);
  });
});
