import assert from "node:assert/strict";
import { generateVersions } from "../../scripts/bench/versions.ts";
import { versionReader } from "../../src/history/read-version.ts";
import { review } from "../../src/review.ts";

describe("reading version after version", () => {
  it("gives what reviewing each by itself gives", () => {
    const read = versionReader({});
    for (const { text = "" } of generateVersions(40, 60)) {
      const { features } = review(text);
      assert.ok(features.length > 0);
      assert.deepEqual(read(text), { features, isWhole: true });
    }
  });

  it("gives it after a text that is broken, or no roadmap", () => {
    const read = versionReader({});
    const [first, , , second] = generateVersions(10, 4).map(({ text = "" }) => text);
    for (const text of [first!, first!.replace("title: ", 'title: "'), "on: push\n", second!]) {
      const { features, roadmap, problems } = review(text);
      assert.deepEqual(read(text), roadmap ? { features, isWhole: problems.length === 0 } : undefined);
    }
  });
});
