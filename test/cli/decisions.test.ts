import assert from "node:assert/strict";
import { folderWith, run } from "./run.ts";

describe("decisions in the settings, on the command line", () => {
  const roadmap = "features:\n  - { id: undo, title: Undo, status: planned }\n  - { title: Zoom, status: planned }\n";

  it("answer for features of the roadmap that they name, and for no other", async () => {
    const folder = folderWith({
      ".feature-scope.yaml":
        "decisions:\n  - { roadmap: plans/roadmap.yaml, feature: undo, kind: exempt, reason: The law asks for it }\n",
      "plans/roadmap.yaml": roadmap,
      "roadmap.yaml": roadmap,
    });
    const { out } = await run(folder, ["review", "--format", "json"]);
    const found = JSON.parse(out).files.map(({ path, findings }: { path: string; findings: unknown[] }) => [
      path,
      findings.length,
    ]);
    assert.deepEqual(found, [
      ["plans/roadmap.yaml", 1],
      ["roadmap.yaml", 2],
    ]);
  });

  it("are told of where they are about nothing", async () => {
    const folder = folderWith({
      ".feature-scope.yaml":
        "decisions:\n  - { roadmap: roadmap.yaml, feature: redo, kind: keep, reason: cheap }\n  - { roadmap: a.yaml, feature: undo, kind: keep, reason: cheap }\n",
      "roadmap.yaml": roadmap,
    });
    const { told } = await run(folder, ["review", "."]);
    assert.match(told.join("\n"), /"redo" is neither the id nor the title of a feature of roadmap\.yaml/);
    assert.match(told.join("\n"), /"a\.yaml" is no roadmap/);
  });
});
