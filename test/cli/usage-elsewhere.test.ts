import assert from "node:assert/strict";
import { TestRepository } from "../git/test-repository.ts";
import { folderWith, run } from "./run.ts";

const shipped = "    status: shipped\n    shipped: 2026-01-15\n";
const roadmap = `features:\n  - id: export\n    title: Export as CSV\n${shipped}  - id: print\n    title: Print view\n${shipped}`;
const files = {
  "roadmap.yaml": roadmap,
  ".feature-scope.yaml": `usage:
  - { files: usage.csv, format: csv, key: feature, value: users, from: from, to: to, unit: users, kind: per-period }
policy:
  usage: { at-least: 100 users }
`,
  "usage.csv": "feature,from,to,users\nexport,2026-10-01,2026-10-31,412\nprint,2026-10-01,2026-10-31,3\n",
};

describe("exports of use", () => {
  it("make no difference between two versions: what was not used before is not told as of the change", async () => {
    const { folder } = new TestRepository(files);
    const unchanged = await run(folder, ["review", "--since", "main"]);
    assert.deepEqual([unchanged.code, unchanged.told], [0, []]);
    assert.doesNotMatch(unchanged.out, /Print view/);
    assert.match(unchanged.out, /Not shown: 1 finding /);
  });

  it("count where findings are accepted", async () => {
    const folder = folderWith(files);
    await run(folder, ["baseline"]);
    const { code, out } = await run(folder, ["review"]);
    assert.equal(code, 0);
    assert.doesNotMatch(out, /low-usage/);
  });
});
