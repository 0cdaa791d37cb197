import assert from "node:assert/strict";
import { closeSync, ftruncateSync, openSync } from "node:fs";
import { join } from "node:path";
import { filesOf, lookedUp } from "../../src/exports/files.ts";
import { folderWith } from "../cli/run.ts";

describe("the exports on a disk", () => {
  const folder = folderWith({
    "usage/b.csv": "b",
    "usage/a.csv": "a",
    "usage/deep/c.csv": "c",
    "usage/node_modules/d.csv": "d",
    "other/e.csv": "e",
  });

  for (const [pattern, files] of [
    ["usage/*.csv", ["usage/a.csv", "usage/b.csv"]],
    ["usage/**/*.csv", ["usage/a.csv", "usage/b.csv", "usage/deep/c.csv"]],
    ["**/[ac].csv", ["usage/a.csv", "usage/deep/c.csv"]],
    ["other/e.csv", ["other/e.csv"]],
    ["nowhere/*.csv", []],
  ] as const) {
    it(`are found at ${pattern}, in order`, async () => assert.deepEqual(await filesOf(folder, pattern), files));
  }

  it("are known again by what changes when they do", async () => {
    const first = await lookedUp(folder, "other/e.csv");
    assert.deepEqual(await lookedUp(folder, "other/e.csv"), first);
    const grown = openSync(join(folder, "other/e.csv"), "r+");
    ftruncateSync(grown, 100);
    closeSync(grown);
    assert.notDeepEqual(await lookedUp(folder, "other/e.csv"), first);
  });

  it("are not read beyond 2 GB, and the reason says what to do", async () => {
    // Takes no room: it is empty as far as it is long.
    const large = openSync(join(folder, "other/large.csv"), "w");
    ftruncateSync(large, 2_000_000_001);
    closeSync(large);
    assert.equal(await lookedUp(folder, "other/large.csv"), "it is larger than 2 GB. Export less of it.");
  });
});
