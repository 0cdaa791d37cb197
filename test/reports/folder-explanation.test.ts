import assert from "node:assert/strict";
import { folderExplanation } from "../../src/reports/folder-explanation.ts";
import { markdownPage } from "../../src/reports/page-style.ts";
import { review } from "../../src/review.ts";

const pattern = "ideas/*.yaml";
const place = { settings: ".feature-scope.yaml", exists: true, path: pattern };

function explained(files: Readonly<Record<string, string>>): string {
  const toExplain = Object.entries(files).map(([name, text]) => {
    const options = { name, one: { name, group: [] } };
    return { file: { path: `ideas/${name}.yaml`, text, review: review(text, options) }, options, place };
  });
  return folderExplanation(pattern, toExplain, place, markdownPage);
}

describe("the explanation of a folder that is one roadmap", () => {
  it("counts keys and states over all files, and names those that differ", () => {
    assert.equal(
      explained({
        print: "title: Print\nstatus: done\nusers: 412\n",
        redo: "title: Redo\nstatus: dnoe\nowner: Ann\n",
        undo: "name: Undo\nstatus: done\nwhy: Clerks delete the wrong row.\ncolour: red\n",
      }),
      `# How \`ideas/*.yaml\` is read

**Taken as one roadmap of 3 features**, one for each file, because .feature-scope.yaml says that each file is one.

| Taken for | Key | Files |
| --- | --- | ---: |
| title | \`title\` | 2 of 3 |
| title | \`name\` | 1 of 3 |
| status | \`status\` | 3 of 3 |

## Details

| Taken for | Key | Files |
| --- | --- | ---: |
| owner | \`owner\` | 1 |

Nothing was taken from these keys: \`colour\` (1).

## What justifies them

3 features: 1 shows use, 1 rests on a claim, 1 says nothing about why.

| Taken for | Where | Features | First in |
| --- | --- | ---: | --- |
| use | \`users\` | 1 | \`ideas/print.yaml:3\` |
| a reason | \`why\` | 1 | \`ideas/undo.yaml:3\` |

## States

| As written | Taken for | Where | Files | First in |
| --- | --- | --- | ---: | --- |
| \`done\` | shipped | \`status\` | 2 | \`ideas/print.yaml:2\` |
| \`dnoe\` | unknown | \`status\` | 1 | \`ideas/redo.yaml:2\` |

## The odd ones out

- The title is \`name\`, not \`title\`, in \`ideas/undo.yaml\`.
- \`ideas/redo.yaml:2\`: \`dnoe\` is no known state.

## To say it yourself

Put this into \`.feature-scope.yaml\` in place of the entry of this folder. It reads the files as they are read now: change what is wrong, and leave out what is to be found by itself.

\`\`\`yaml
roadmaps:
  - folder: ideas/*.yaml
    one: feature
    layout:
      title: [title, name]
      status: status
      why: why
\`\`\`
`,
    );
  });

  const many = Object.fromEntries(
    ["a", "b", "c", "d", "e", "f"].map(name => [name, `title: T${name}\nstatus: done\n`]),
  );

  it("names files that hold no feature, and counts them not", () => {
    const page = explained({ ...many, empty: "# nothing yet\n" });
    assert.match(page, /\*\*Taken as one roadmap of 6 features\*\*/);
    assert.match(page, /- `ideas\/empty\.yaml:1`: .*holds no keys with values/);
  });

  it("says that no file holds a feature", () => {
    assert.match(
      explained({ empty: "", list: "- Undo\n" }),
      /^# How `ideas\/\*\.yaml` is read\n\n\*\*No feature was found\*\*, although .* each of 2 files is one\.\n\n- `ideas\/empty\.yaml:1`: /,
    );
  });

  it("names the few files that lack what the others have", () => {
    assert.match(explained({ ...many, g: "title: Tg\n" }), /- There is no status in `ideas\/g\.yaml`\./);
  });

  it("names files that are called by their names, or read by a comment of their own", () => {
    const page = explained({ ...many, g: "# feature-scope: status=stage\nstage: done\n" });
    assert.match(page, /- The title is the name of the file or folder, not `title`, in `ideas\/g\.yaml`\./);
    assert.match(page, /- A comment says how it is read in `ideas\/g\.yaml`\./);
  });
});
