import assert from "node:assert/strict";
import { join } from "node:path";
import { folderWith, justified, run } from "./run.ts";

const folder = folderWith({
  ".feature-scope.yaml": 'roadmaps:\n  - { folder: "ideas/**/idea.yaml", one: feature }\n  - plan.yaml\n',
  "plan.yaml": justified,
  "ideas/export/csv/idea.yaml": "title: Export to CSV\nnumber: 12\nstatus: imlpemented\n",
  "ideas/export/table/idea.yaml": "title: Export to CSV\nstatus: provisional\nwhy: Auditors ask for it each month.\n",
  "ideas/reading/offline/idea.yaml": "status: implementable\nwhy: Field staff lose the connection for hours.\n",
  "ideas/reading/offline/notes.yaml": "status: implementable\n",
});

describe("a folder in which each file is one feature", () => {
  it("is told as one roadmap, under its pattern", async () => {
    const { out, told, code } = await run(folder, ["review", "ideas"]);
    assert.deepEqual(told, []);
    assert.equal(
      out,
      `ideas/**/idea.yaml
  ideas/export/csv/idea.yaml
    1:8  warning      Nothing says why "Export to CSV" should exist. Say who needs it and what for, or decide not to build it.  no-justification
    3:9  information  "imlpemented" is no status that is known here. Did you mean "implemented"?  unknown-status
  ideas/export/table/idea.yaml
    1:8  warning      "Export to CSV" stands in this roadmap twice. Keep one entry and merge what the other says, or give them titles that tell them apart. The first entry with this title: ideas/export/csv/idea.yaml:1:8  duplicate-feature

3 features: 2 rest on a claim, 1 says nothing about why, in 1 roadmap.
Findings: 2 warnings, 1 for information.
`,
    );
    assert.equal(code, 1);
  });

  it("gives each file with its feature as JSON, and what it is part of", async () => {
    const { out } = await run(folder, ["review", "--format", "json"]);
    const { files } = JSON.parse(out);
    const shown = files.map((file: { path: string; partOf: string; features: { title: string; id: string }[] }) => [
      file.path,
      file.partOf,
      ...file.features.map(({ title, id }) => `${title} | ${id}`),
    ]);
    const partOf = "ideas/**/idea.yaml";
    assert.deepEqual(shown, [
      ["ideas/export/csv/idea.yaml", partOf, "Export to CSV | 12"],
      ["ideas/export/table/idea.yaml", partOf, "Export to CSV | null"],
      ["ideas/reading/offline/idea.yaml", partOf, "offline | null"],
      ["plan.yaml", null, "Dark mode | null", "Offline reading | null"],
    ]);
  });

  it("has one table as Markdown, with the file of each finding", async () => {
    const { out } = await run(folder, ["review", "--format", "markdown"]);
    assert.match(out, /^\*\*5 features: .*\*\*, in 2 roadmaps\./m);
    assert.match(out, /^### `ideas\/\*\*\/idea\.yaml`\n\n\| Place \| Severity \| Finding \| Rule \|$/m);
    assert.match(out, /^\| `ideas\/export\/csv\/idea\.yaml:3` \| information \| "imlpemented" is no status/m);
  });

  it("is reviewed in part where files are named, from any folder", async () => {
    const { out, told } = await run(join(folder, "ideas/export"), ["review", "csv/idea.yaml"]);
    assert.deepEqual(told, []);
    assert.match(out, /^\.\.\/\.\.\/ideas\/\*\*\/idea\.yaml\n {2}csv\/idea\.yaml\n {4}1:8 /);
    assert.match(out, /^1 feature: 1 says nothing about why, in 1 roadmap\.$/m);
  });

  it("is explained as one", async () => {
    const { told } = await run(folder, ["review", "--explain", "ideas/export/csv/idea.yaml"]);
    assert.equal(told.length, 1);
    assert.match(told[0]!, /^How ideas\/\*\*\/idea\.yaml is read\n=+\n\nTaken as one roadmap of 1 feature/);
    assert.match(
      told[0]!,
      /roadmaps:\n {2}- folder: ideas\/\*\*\/idea\.yaml\n {4}one: feature\n {4}layout:\n {6}title: title\n/,
    );
  });

  it("tells of a file that holds none, and goes on", async () => {
    const broken = folderWith({
      ".feature-scope.yaml": "roadmaps: [{ folder: 'ideas/*.yaml', one: feature }]\n",
      "ideas/a.yaml": "- title: Export to CSV\n",
      "ideas/b.yaml": "status: done\nusers: 412 a week, counted by the server in May 2026\n",
    });
    const { out } = await run(broken, ["review"]);
    assert.match(out, /^ {2}ideas\/a\.yaml\n {4}1:1 +problem +The project says that this file is one feature, but/m);
    assert.match(out, /^1 feature: 1 shows use, in 1 roadmap\.$/m);
  });
});
