import assert from "node:assert/strict";
import { fileNames } from "../../../src/panel/view/file-names.ts";

describe("names of files where room is short", () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["different names need no folder", ["lab/roadmap.yaml", "docs/backlog.yaml"], ["", ""]],
    ["the folder tells namesakes apart", ["lab/roadmap.yaml", "web/roadmap.yaml"], ["lab/", "web/"]],
    ["the one at the top has none", ["roadmap.yaml", "web/roadmap.yaml"], ["", "web/"]],
    [
      "the folder that differs is shown, however far above",
      ["a/docs/plan/roadmap.yaml", "b/docs/plan/roadmap.yaml", "plan/roadmap.yaml"],
      ["a/…/", "b/…/", "plan/"],
    ],
    ["names that look alike are namesakes", ["lab/roadmap.yaml", "web/ROADMAP.yml"], ["lab/", "web/"]],
    ["the nearest that is enough", ["a/x/roadmap.yaml", "a/y/roadmap.yaml"], ["x/", "y/"]],
  ];
  for (const [name, paths, expected] of cases) {
    it(name, () =>
      assert.deepEqual(
        fileNames(paths).map(({ hint }) => hint),
        expected,
      ),
    );
  }

  it("come with the folder in full", () => {
    assert.deepEqual(fileNames(["a/b/roadmap.yaml"]), [{ base: "roadmap.yaml", folder: "a/b", hint: "" }]);
  });
});
